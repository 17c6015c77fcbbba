package org.exemplar.agreement.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.agreement.extent.Continuum;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.SheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpanRowsTest {

  @TempDir private Path folder;

  private Reading<Continuum> read(String rows, String... coders) throws IOException {
    Path file = Files.writeString(folder.resolve("spans.csv"), "coder,code,start,end\n" + rows);
    return continuum(file, 100, List.of(coders));
  }

  @Test
  void readsSpansAndWhoMarkedNothing() throws IOException {
    Continuum continuum =
        read("ben,x,0,10\nben,x,10,20\nanna,y,3.0,1e2\n", "carla", "anna").value().orElseThrow();
    assertThat(continuum.coders()).containsExactly("carla", "anna", "ben");
    assertThat(continuum.codes()).containsExactly("x", "y");
    assertThat(continuum.length()).isEqualTo(100);
    assertThat(continuum.stretches(2)).isEqualTo(1);
    assertThat(read("").value().orElseThrow().coders()).isEmpty();
  }

  @Test
  void tellsAllThatIsWrong() throws IOException {
    Reading<Continuum> reading =
        read(
            "ben,x,ten,10\nben,x,-1,10\nben,x,0.5,\nben,x,7,7\nben,x,90,101\n,x,1,2\nben,,1,2\n"
                + "ben,x,1,99999999999\n");
    assertThat(reading.value()).isEmpty();
    assertThat(
            reading.problems().stream()
                .map(Problem::toString)
                .map(p -> p.replace(folder + "/", "")))
        .containsExactly(
            "spans.csv:2:7: error: \"ten\" is not a position.\n"
                + "    expected: a whole number from 0 up\n"
                + "    remedy: Write the position at which the stretch starts.",
            "spans.csv:3:7: error: \"-1\" is not a position.\n"
                + "    expected: a whole number from 0 up\n"
                + "    remedy: Write the position at which the stretch starts.",
            "spans.csv:4:7: error: \"0.5\" is not a position.\n"
                + "    expected: a whole number from 0 up\n"
                + "    remedy: Write the position at which the stretch starts.",
            "spans.csv:4:11: error: The cell is blank.\n"
                + "    expected: a whole number from 0 up\n"
                + "    remedy: Write the position at which the stretch ends.",
            "spans.csv:5:9: error: The stretch ends at 7 and begins at 7.\n"
                + "    expected: an end after the start: the position after the last one marked\n"
                + "    remedy: Correct the start or the end.",
            "spans.csv:6:10: error: The stretch ends at 101, and the text has 100 positions.\n"
                + "    expected: an end of at most 100\n"
                + "    remedy: Correct the end, or the length of the text.",
            "spans.csv:7:1: error: The cell is blank.\n"
                + "    expected: who marked the stretch\n"
                + "    remedy: Fill it in, or delete the row.",
            "spans.csv:8:5: error: The cell is blank.\n"
                + "    expected: the code with which it was marked\n"
                + "    remedy: Fill it in, or delete the row.",
            "spans.csv:9:9: error: \"99999999999\" is not a position.\n"
                + "    expected: a whole number from 0 up\n"
                + "    remedy: Write the position at which the stretch ends.");
  }

  @Test
  void columnsMustBeThere() throws IOException {
    Path file = Files.writeString(folder.resolve("spans.csv"), "coder,from,to\nben,1,2\n");
    assertThat(continuum(file, 9, List.of()).problems())
        .extracting(Problem::found)
        .containsExactly(
            "There is no column \"code\".",
            "There is no column \"start\".",
            "There is no column \"end\".");
  }

  private static Reading<Continuum> continuum(Path file, int length, List<String> coders) {
    return SheetReader.read(file, file.toString())
        .then(sheet -> SpanRows.continuum(sheet, length, coders));
  }
}
