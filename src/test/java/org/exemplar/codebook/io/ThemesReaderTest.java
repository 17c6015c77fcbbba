package org.exemplar.codebook.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemesReaderTest {

  private static final Codebook CODEBOOK =
      new Codebook(
          List.of(
              Code.of(new CodeId("quicker"), "Quicker", Optional.empty()),
              Code.of(new CodeId("direct"), "Direct access", Optional.empty())));

  @TempDir Path folder;

  @Test
  void readsThemesAndKeepsGroupsTogether() throws IOException {
    Reading<Themes> reading =
        read(
            "group,theme,codes\n"
                + "G,One,quicker; Direct access\n"
                + ",Two,direct\n"
                + "G,Three,direct|quicker\n");

    CodeId quicker = new CodeId("quicker");
    CodeId direct = new CodeId("direct");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().orElseThrow().list())
        .containsExactly(
            new Theme("G", "One", "", List.of(quicker, direct)),
            new Theme("G", "Three", "", List.of(direct, quicker)),
            new Theme("Themes", "Two", "", List.of(direct)));
  }

  @Test
  void reportsAllThatIsWrong() throws IOException {
    Reading<Themes> reading =
        read("group,theme,statement,codes\nG,One,,quikcer\nG,,,direct\nG,One,,direct\nG,Two,,\n");

    assertThat(reading.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "themes.csv:2:8: error: There is no code \"quikcer\".\n"
                + "    expected: probably \"quicker\"\n"
                + "    remedy: Correct the id, or add the code to the codebook.",
            "themes.csv:3:3: error: The theme has no title.\n"
                + "    expected: a title for each theme\n"
                + "    remedy: Write the title, or remove the row.",
            "themes.csv:4:3: error: The theme \"One\" occurs twice in its group.\n"
                + "    expected: another title for each theme of a group\n"
                + "    remedy: Rename one of the two, or put the codes of both into one row.",
            "themes.csv:5:8: error: The theme \"Two\" has no codes.\n"
                + "    expected: at least one code that the theme is built from\n"
                + "    remedy: Write the ids of its codes, parted by semicolons.");
  }

  private Reading<Themes> read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("themes.csv"), text);
    return ThemesReader.read(file, "themes.csv", CODEBOOK);
  }
}
