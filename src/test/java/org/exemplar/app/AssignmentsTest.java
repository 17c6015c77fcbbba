package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exemplar.text.TextDigest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The assignment sheet as a part of the study. */
class AssignmentsTest {

  private static final String STUDY = "studies/small";
  private static final String SHEET = STUDY + "/assignments.csv";
  private static final String NOT_RECORDED =
      "These are 2 of 4 transcripts; the study does not record how they were chosen.";
  private static final String BLIND_NOT_RECORDED =
      "Whether the coders were blind to each other is not recorded.";

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void study() {
    place = Workplace.in(folder);
    place.write(STUDY + "/study.yaml", "id: small\ntitle: Small\ncodebook: codes.csv\n");
    place.write(STUDY + "/codes.csv", "id,name,parent\nq,Quick,\n");
    place.write(STUDY + "/coders.csv", "coder,kind\nanna,person\nben,person\n");
    StringBuilder participants = new StringBuilder("participant,transcript,speaker\n");
    for (int i = 1; i <= 4; i++) {
      place.write(STUDY + "/transcripts/t" + i + ".txt", "I: Go on.\nAnna: It is quick.\n");
      participants.append("P" + i + ",t" + i + ",Anna\n");
    }
    place.write(STUDY + "/participants.csv", participants.toString());
    for (String coder : new String[] {"anna", "ben"}) {
      place.write(
          STUDY + "/codings/" + coder + ".csv",
          "transcript,code,start_codepoint,end_codepoint,text\n"
              + "t1,q,16,28,It is quick.\nt3,q,16,28,It is quick.\n");
    }
  }

  /** The methods paragraph of the report, on one line. */
  private String method() throws IOException {
    CommandLineRun run = place.run("report", STUDY, "--out", "reports/small");
    assertThat(run.status()).as(run.err()).isZero();
    return Files.readString(place.path("reports/small/agreement.html"));
  }

  @Test
  void withoutASheetNothingIsRecorded() throws IOException {
    assertThat(method()).contains(NOT_RECORDED).contains(BLIND_NOT_RECORDED);
  }

  @Test
  void aSheetSaysHowTheTranscriptsWereChosenAndWhetherCodersWereBlind() throws IOException {
    place.write(
        SHEET,
        "coder,transcript,round,coders,seed,stratified_by,blind\n"
            + "anna,t1,1,2,7,site,yes\nben,t1,1,2,7,site,yes\n"
            + "anna,t3,1,2,7,site,yes\nben,t3,1,2,7,site,Yes\n"
            + "anna,t2,1,1,7,site,\nanna,t1,2,1,9,,no\n");
    assertThat(method())
        .contains(
            "These are 2 of 4 transcripts; they were chosen at random, as the assignment sheet says"
                + " (stratified by site, seed 7).")
        .contains("The coders were blind to each other, as the assignment sheet says.");
  }

  @Test
  void whatTheSheetSaysOfSomeIsSaidOfSome() throws IOException {
    place.write(
        SHEET, "coder,transcript,round,seed,blind\nanna,t1,1,7,no\nben,t1,1,7,no\nanna,t3,1,7,\n");
    assertThat(method())
        .contains(
            "These are 2 of 4 transcripts; 1 of them was chosen at random, as the assignment sheet"
                + " says (seed 7), and the study does not record how the other was chosen.")
        .contains(
            "The assignment sheet does not say of all transcripts alike whether the coders were"
                + " blind to each other.");
    place.write(
        SHEET,
        "coder,transcript,round,blind\nanna,t1,1,no\nben,t1,1,no\nanna,t3,1,no\nben,t3,1,no\n");
    assertThat(method())
        .contains(NOT_RECORDED)
        .contains("The coders were not blind to each other, as the assignment sheet says.");
  }

  @Test
  void aSheetThatContradictsTheStudyIsToldWithItsCells() {
    place.write(
        SHEET,
        "coder,transcript,round,seed,blind\nana,t1,1,,\nben,t9,1,,\nben,t1,1,x,\n"
            + "ben,t2,0,,\nben,t3,1,,perhaps\nben,t3,1,,\n");
    CommandLineRun run = place.run("check", STUDY);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out() + run.err())
        .contains(
            """
            studies/small/assignments.csv:2:1: error: There is no coder "ana".
                expected: probably "anna"
                remedy: Correct the name, or add the coder to coders.csv.
            """)
        .contains("studies/small/assignments.csv:3:5: error: There is no transcript \"t9\".")
        .contains(
            """
            studies/small/assignments.csv:4:10: error: "x" is no seed of random numbers.
                expected: a whole number, or nothing where chance did not choose
                remedy: Write the seed with which the transcripts were chosen.
            """)
        .contains(
            """
            studies/small/assignments.csv:5:8: error: "0" is no round of coding.
                expected: a whole number from 1
                remedy: Write the round in which the transcript is to be coded.
            """)
        .contains(
            """
            studies/small/assignments.csv:6:11: error: "perhaps" does not say whether the coder was blind to the others.
                expected: yes, no, or nothing where it is not known
                remedy: Write one of these.
            """)
        .contains(
            """
            studies/small/assignments.csv:7:5: error: ben has "t3" twice in round 1.
                expected: a coder, a transcript and a round once
                remedy: Remove one of the two rows.
            """);
  }

  @Test
  void whatThePlanWritesIsReadAndWhatIsFinishedIsNotHandedOutAgain() throws IOException {
    finished(1, "anna", "t1", "t4");
    CommandLineRun plan = place.run("plan", STUDY, "--transcripts", "2", "--out", SHEET);
    assertThat(plan.err())
        .isEqualTo(
            """
            studies/small/assignments.csv: note: 2 of 2 transcripts were chosen at random (seed 1), to be coded by 2 persons each: t2, t3.
            studies/small/assignments.csv: note: They have 2 turns of participants. By the formula for units needed (alpha at least 0.8, level 0.05; turns taken as independent) this is enough for none of 1 code that has a base rate.
            studies/small/assignments.csv: note: Not handed out again, because somebody finished them in round 1: t1, t4.
            studies/small/assignments.csv: note: Loads: anna 2 transcripts, ben 2 transcripts.
            """);
    assertThat(Files.readString(place.path(SHEET)))
        .isEqualTo(
            "coder,transcript,round,coders,seed\r\nanna,t2,1,2,1\r\nanna,t3,1,2,1\r\n"
                + "ben,t2,1,2,1\r\nben,t3,1,2,1\r\n");
    assertThat(place.run("check", STUDY).status()).isZero();
    assertThat(place.run("plan", STUDY, "--transcripts", "1").out().replaceAll("\\s+", " "))
        .contains("Not handed out again, because somebody finished them in round 1: t1, t4.");
    assertThat(place.run("plan", STUDY, "--transcripts", "3").err())
        .isEqualTo(
            """
            --transcripts: error: The study has 2 transcripts that nobody finished in this round, so 3 cannot be chosen.
                expected: a number from 1 to 2
                remedy: Choose fewer transcripts.
            1 error, 0 warnings.
            """);
    finished(1, "anna", "t1", "t2", "t3", "t4");
    assertThat(place.run("plan", STUDY, "--share", "0.5").err())
        .isEqualTo(
            """
            --round: error: Every transcript was finished by somebody in round 1.
                expected: a round in which transcripts are still to be coded
                remedy: Name the next round, such as --round 2.
            1 error, 0 warnings.
            """);
  }

  @Test
  void twoRoundsArePlannedIntoOneSheetAndEachIsToldOfItsOwn() throws IOException {
    CommandLineRun first =
        place.run("plan", STUDY, "--share", "1", "--seed", "3", "--no-blind", "--out", SHEET);
    assertThat(first).extracting(CommandLineRun::out).isEqualTo(SHEET + "\n");
    CommandLineRun second =
        place.run(
            "plan", STUDY, "--share", "1", "--seed", "9", "--round", "2", "--blind", "--out",
            SHEET);
    assertThat(second.status()).isZero();
    assertThat(second.err())
        .endsWith(
            "studies/small/assignments.csv: note: 8 rows were put below those that stood in the"
                + " file already.\n");
    assertThat(Files.readString(place.path(SHEET)))
        .startsWith("coder,transcript,round,coders,seed,blind\r\nanna,t1,1,2,3,no\r\n")
        .endsWith("ben,t4,2,2,9,yes\r\n")
        .hasLineCount(17);
    assertThat(paragraph("1"))
        .contains("chosen at random, as the assignment sheet says (seed 3).")
        .contains("The coders were not blind to each other, as the assignment sheet says.");
    finished(2, "anna", "t1", "t3");
    String finished = Files.readString(place.path(STUDY + "/finished.csv"));
    finished(2, "ben", "t1", "t3");
    place.replace(STUDY + "/finished.csv", "coder,transcript,round,digest,at\n", finished);
    assertThat(paragraph("2"))
        .contains("chosen at random, as the assignment sheet says (seed 9).")
        .contains("The coders were blind to each other, as the assignment sheet says.");
  }

  private String paragraph(String round) {
    CommandLineRun run = place.run("agree", STUDY, "--round", round);
    assertThat(run.status()).as(run.err()).isZero();
    return run.out().replaceAll("\\s+", " ");
  }

  private void finished(int round, String coder, String... transcripts) throws IOException {
    StringBuilder sheet = new StringBuilder("coder,transcript,round,digest,at\n");
    for (String transcript : transcripts) {
      String text = Files.readString(place.path(STUDY + "/transcripts/" + transcript + ".txt"));
      sheet.append(coder + "," + transcript + "," + round + "," + TextDigest.of(text).hex());
      sheet.append(",2024-01-01T00:00:00Z\n");
    }
    place.write(STUDY + "/finished.csv", sheet.toString());
  }

  @Test
  void whoIsAssignedJoinsTheStudyAndASeedMayBeAnyWholeNumber() {
    place.write(SHEET, "coder,transcript,round,seed\nzoe,t1,1,-9223372036854775808\nanna,t1,1,7\n");
    CommandLineRun run = place.run("check", STUDY);
    assertThat(run.out()).contains(", 3 coders, ");
    assertThat(run.status()).as(run.err()).isZero();
    place.write(SHEET, "coder,transcript,round,seed\nzoe,t1,1,9223372036854775808\n");
    assertThat(place.run("check", STUDY).err())
        .contains(
            """
            studies/small/assignments.csv:2:10: error: "9223372036854775808" is no seed of random numbers.
                expected: a whole number, or nothing where chance did not choose
                remedy: Write the seed with which the transcripts were chosen.
            """);
  }

  @Test
  void worksheetsHaveWhatIsAssignedAndCheckTellsWhatWasNot() {
    place.write(SHEET, "coder,transcript,round\nanna,t1,1\nanna,t3,1\n");
    CommandLineRun run =
        place.run("export", STUDY, "--to", "worksheet", "--out", "worksheets/assigned");
    assertThat(run.err())
        .isEqualTo(
            """
            assignments.csv: note: The worksheet of anna has the 2 transcripts that the assignment sheet gives anna in round 1.
            assignments.csv: note: The assignment sheet gives ben nothing in round 1, so the worksheet has all transcripts.
            """);
    place.write(
        STUDY + "/finished.csv",
        "coder,transcript,round,digest,at\nanna,t2,1,"
            + TextDigest.of("I: Go on.\nAnna: It is quick.\n".stripTrailing())
            + ",2023-11-06T16:20:00Z\n");
    assertThat(place.run("check", STUDY).err())
        .contains(
            "studies/small/finished.csv: note: anna finished \"t2\" in round 1, which the assignment"
                + " sheet does not give anna.\n");
  }
}
