package org.exemplar.study.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exemplar.problem.Reading;
import org.exemplar.study.comparison.AssignmentRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssignmentFilesTest {

  private static final AssignmentRows PLANNED =
      new AssignmentRows(
          List.of("coder", "transcript", "round", "coders", "seed"),
          List.of(List.of("anna", "t1", "2", "2", "7"), List.of("ben", "t1", "2", "2", "7")));
  private static final String HEADER = "coder,transcript,round,coders,seed\r\n";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("who.csv");
  }

  private Reading<Integer> add(String standing) throws IOException {
    Files.writeString(file, standing);
    return new AssignmentFiles().add(file, PLANNED, new byte[1]);
  }

  /** What is wrong, with the file by its name alone. */
  private String wrong(String standing) throws IOException {
    Reading<Integer> reading = add(standing);
    assertThat(reading.value()).isEmpty();
    assertThat(file).content().isEqualTo(standing);
    return reading.problems().get(0).toString().replace(folder + "/", "");
  }

  @Test
  void rowsAreNewBelowThoseOfOtherRounds() throws IOException {
    assertThat(add(HEADER + "ben,t9,1,1,3\r\n")).isEqualTo(Reading.of(2));
    assertThat(file)
        .content()
        .isEqualTo(HEADER + "ben,t9,1,1,3\r\nanna,t1,2,2,7\r\nben,t1,2,2,7\r\n");
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void whatStandsThereKeepsItsCellsAndColumns() throws IOException {
    String standing =
        "Notes;Coder;Round;;Transcript\n\" two\nlines, \"\"quoted\"\"\";ben;1;x;t9\n;carla;1;;t9\n";
    assertThat(add(standing).value()).contains(2);
    assertThat(file)
        .content()
        .isEqualTo(
            "Notes,Coder,Round,,Transcript,coders,seed\r\n"
                + "\" two\nlines, \"\"quoted\"\"\",ben,1,x,t9,,\r\n\"\",carla,1,,t9,,\r\n"
                + "\"\",anna,2,,t1,2,7\r\n\"\",ben,2,,t1,2,7\r\n");
  }

  @Test
  void aSheetWithoutRowsTakesThemAll() throws IOException {
    assertThat(add("coder,transcript,round\n").value()).contains(2);
    assertThat(file).content().isEqualTo(HEADER + "anna,t1,2,2,7\r\nben,t1,2,2,7\r\n");
  }

  @Test
  void rowsThatStandThereAreNotPutThereAgain() throws IOException {
    String whole = "seed,blind,coder,transcript,round,coders\n7,yes,ben,t1,2,2\n7,,anna,t1,2,2\n";
    assertThat(add(whole)).isEqualTo(Reading.of(0));
    assertThat(file).content().isEqualTo(whole);
    assertThat(add(HEADER + "ben,t1,2,2,7\r\n")).isEqualTo(Reading.of(1));
    assertThat(file).content().isEqualTo(HEADER + "ben,t1,2,2,7\r\nanna,t1,2,2,7\r\n");
  }

  @Test
  void rowsOfAnotherPlanOfTheRoundAreInTheWay() throws IOException {
    String place = "who.csv:3:1: error: ";
    String inTheWay =
        place
            + "The sheet has other rows of round 2 already, so nothing was added to it.\n"
            + "    expected: a sheet without rows of round 2\n"
            + "    remedy: Plan another round with --round, or remove the rows of this round"
            + " first.";
    assertThat(wrong(HEADER + "ben,t9,1,1,3\ncarla,t9,2,1,7\n")).isEqualTo(inTheWay);
    assertThat(wrong(HEADER + "ben,t1,2,2,7\nanna,t1,2,2,8\n")).isEqualTo(inTheWay);
    assertThat(wrong("coder,transcript,round\ncarla,t1,1\nanna,t1,2\n")).isEqualTo(inTheWay);
    assertThat(
            wrong(
                "coder,transcript,round,coders,seed,stratified_by\n"
                    + "ben,t1,1,2,7,site\nanna,t1,2,2,7,site\n"))
        .isEqualTo(inTheWay);
  }

  @Test
  void aFileThatIsNoAssignmentSheetIsLeftAlone() throws IOException {
    String another =
        "who.csv: error: There is another file of this name already, and it is no assignment"
            + " sheet.\n"
            + "    expected: a name that is free, or a sheet with the columns coder, transcript"
            + " and round\n"
            + "    remedy: Choose another file with --out.";
    assertThat(wrong("coder,kind\nanna,person,too,many\n")).isEqualTo(another);
    assertThat(wrong("Dear all,\n")).isEqualTo(another);
    file = folder.resolve("who.xlsx");
    assertThat(wrong("coder,transcript,round\n"))
        .isEqualTo(
            "who.xlsx: error: There is another file of this name already, and nothing is added to"
                + " a workbook.\n"
                + "    expected: a name that is free, or an assignment sheet that is CSV\n"
                + "    remedy: Choose another file with --out.");
  }

  @Test
  void aSheetThatCannotBeReadWholeIsLeftAlone() throws IOException {
    assertThat(wrong("coder,transcript,round\nanna,t1,1,lost\n"))
        .startsWith("who.csv:2:11: error: The row has 4 cells, the first row 3.");
    assertThat(wrong("")).startsWith("who.csv: error: There is nothing in it.");
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(new AssignmentFiles().add(file, PLANNED, new byte[1]).problems().get(0).found())
        .isEqualTo("This is a folder.");
  }

  @Test
  void aDiskThatFailsLeavesTheSheetAsItWas() throws IOException {
    Files.createDirectory(folder.resolve(".who.csv.part"));
    assertThat(wrong(HEADER))
        .startsWith(folder + ": error: The files could not be written: ")
        .endsWith(
            "    expected: files that no other program holds open\n"
                + "    remedy: Close the programs that have them open, and try again.");
  }

  @Test
  void aFileThatHoldsThePlanAloneStays() throws IOException {
    byte[] workbook = "PK".getBytes(StandardCharsets.UTF_8);
    file = Files.write(folder.resolve("who.xlsx"), workbook);
    assertThat(new AssignmentFiles().add(file, PLANNED, workbook)).isEqualTo(Reading.of(0));
  }

  @Test
  void theSheetOfAStudyHasAName() {
    assertThat(new AssignmentFiles().of(Path.of("studies/small")))
        .isEqualTo(Path.of("studies/small/assignments.csv"));
  }
}
