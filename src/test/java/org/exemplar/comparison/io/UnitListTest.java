package org.exemplar.comparison.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.exemplar.participant.Design;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.tally.SmallStudy;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitListTest {

  private static final String HEADER = "transcript,start_codepoint,end_codepoint\n";

  @TempDir private Path folder;

  private final SmallStudy study =
      new SmallStudy(Design.INTERVIEWS)
          .transcript("one", "", "Ann: 😀 It is dear.")
          .transcript("two", "", "Ann: It is cheap.");

  private Reading<Map<TranscriptId, List<TextSpan>>> read(String sheet) throws IOException {
    Path file = folder.resolve("units.csv");
    Files.writeString(file, sheet);
    return new UnitList().read(file, study.corpus().transcripts());
  }

  private List<String> problems(String sheet) throws IOException {
    Reading<?> reading = read(sheet);
    assertThat(reading.value()).isEmpty();
    return reading.problems().stream().map(this::told).toList();
  }

  private String told(Problem problem) {
    return problem.toString().replace(folder + "/", "");
  }

  @Test
  void unitsMayStandInAnyOrderAndCountCodePoints() throws IOException {
    Reading<Map<TranscriptId, List<TextSpan>>> reading =
        read(HEADER + "two,5,16\none,9,17\none,5,7\n");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().orElseThrow())
        .containsOnly(
            Map.entry(new TranscriptId("two"), List.of(new TextSpan(5, 16))),
            Map.entry(new TranscriptId("one"), List.of(new TextSpan(5, 8), new TextSpan(10, 18))));
  }

  @Test
  void unitsThatTouchDoNotOverlap() throws IOException {
    assertThat(read(HEADER + "two,5,7\ntwo,7,9\n").problems()).isEmpty();
  }

  @Test
  void everyProblemIsToldWithItsPlace() throws IOException {
    assertThat(problems(HEADER + "tow,5,16\none,5,99\none,x,7\none,9,9\ntwo,5,9\ntwo,8,16\n"))
        .containsExactly(
            "units.csv:2:1: error: There is no transcript \"tow\".\n"
                + "    expected: one of one, two\n"
                + "    remedy: Correct the name, or leave the row out.",
            noPart(3, "5", "99"),
            noPart(4, "x", "7"),
            noPart(5, "9", "9"),
            "units.csv:7:5: error: This unit overlaps the one of units.csv:6:1.\n"
                + "    expected: units that do not overlap\n"
                + "    remedy: End the one where the other begins.");
  }

  @Test
  void aUnitThatIsListedTwiceIsAProblem() throws IOException {
    assertThat(problems(HEADER + "two,5,7\none,5,7\ntwo,7,9\ntwo,5,7\n"))
        .containsExactly(
            "units.csv:5:5: error: This unit is that of units.csv:2:1 again.\n"
                + "    expected: each unit once\n"
                + "    remedy: Leave one of the two rows out.");
  }

  private static String noPart(int row, String start, String end) {
    return "units.csv:"
        + row
        + ":5: error: \""
        + start
        + "\" to \""
        + end
        + "\" is no part of \"one\".\n"
        + "    expected: whole numbers from 0 to 19, the end above the start\n"
        + "    remedy: Count code points of the text that exemplar export --to txt prints.";
  }

  @Test
  void everyMissingColumnIsNamed() throws IOException {
    assertThat(problems("transcript,start,end\none,5,7\n"))
        .containsExactly(missing("start_codepoint"), missing("end_codepoint"));
  }

  private static String missing(String column) {
    return "units.csv:1:1: error: There is no column \""
        + column
        + "\".\n"
        + "    expected: a column \""
        + column
        + "\" beside transcript, start, end\n"
        + "    remedy: Add the column, or give this name to the one that is meant.";
  }
}
