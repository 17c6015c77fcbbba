package org.exemplar.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownReaderTest {

  @TempDir Path folder;

  @Test
  void readsEveryTableWithThePlacesOfItsCells() throws IOException {
    Reading<List<Sheet>> reading =
        read(
            """
            # Codes

            | Name          | Rules          |
            |---------------|:--------------:|
            | Quicker       | a \\| b<br>c &amp; d |
            | &nbsp;😀 Phone | |

            One | Two
            --- | ---
            1   | 2
            """);

    assertThat(reading.problems()).isEmpty();
    List<Sheet> tables = reading.value().orElseThrow();
    SheetRow row = tables.get(0).rows().get(0);
    assertThat(row.cell("name")).isEqualTo("Quicker");
    assertThat(row.cell("rules")).isEqualTo("a | b\nc & d");
    assertThat(row.place("rules")).hasToString("codes.md:5:19");
    assertThat(tables.get(0).rows().get(1).raw("name")).isEqualTo("\u00A0😀 Phone");
    assertThat(tables.get(0).rows()).hasSize(2);
    assertThat(tables.get(1).rows().get(0).cell("two")).isEqualTo("2");
    assertThat(tables.get(1).header().place(0)).hasToString("codes.md:8:1");
  }

  @Test
  void saysWhereThereIsNoTable() throws IOException {
    assertThat(read("Just words | and a bar.\n").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "codes.md: error: There is no table in it.\n"
                + "    expected: a table: names between bars, a row of hyphens below them, then"
                + " rows\n"
                + "    remedy: Write the table as Markdown does, or save it as CSV.");
  }

  private Reading<List<Sheet>> read(String text) throws IOException {
    return SheetReader.all(Files.writeString(folder.resolve("codes.md"), text), "codes.md");
  }
}
