package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.text.TextDigest;
import org.exemplar.worksheet.CoderAtWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two coders code one transcript of two turns in two rounds. In the first anna gives a code to the
 * first turn, which ben leaves; in the second both give it to the second turn.
 *
 * <p>Alpha over the sets of the first round: of four values one is the code and three are nothing;
 * Do is 1/2, De 6/12, alpha 0. In the second they agree on both turns.
 */
class RoundsTest {

  private static final String STUDY = "studies/small";
  private static final String HEADER =
      "transcript,code,start_codepoint,end_codepoint,text,memo,codebook_version\r\n";
  private static final String QUICK = "t1,q,26,38,It is quick.,,1\r\n";
  private static final String THERE = "t1,q,63,75,It is there.,,1\r\n";

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void study() {
    place = Workplace.in(folder);
    place.write(STUDY + "/study.yaml", "id: small\ntitle: Small\ncodebook: codes.csv\nround: 1\n");
    place.write(STUDY + "/codes.csv", "id,name,parent\nq,Quick,\nd,Direct,\n");
    place.write(STUDY + "/coders.csv", "coder,kind\nanna,person\nben,person\n");
    place.write(STUDY + "/transcripts.csv", "transcript,file\nt1,t1.txt\n");
    place.write(STUDY + "/participants.csv", "participant,transcript,speaker\nP1,t1,Anna\n");
    place.write(
        STUDY + "/transcripts/t1.txt",
        "Interviewer: Go on.\nAnna: It is quick.\nInterviewer: And?\nAnna: It is there.\n");
  }

  /** Fills a coder's worksheet of a round, declares the transcript finished and brings it in. */
  private void codes(String coder, int round, String... words) throws IOException {
    String out = "worksheets/" + coder + round;
    CommandLineRun sent =
        place.run("export", STUDY, "--to", "worksheet", "--coder", coder, "--out", out);
    assertThat(sent.err()).isEmpty();
    String file = out + "/" + coder + ".xlsx";
    try (CoderAtWork work = new CoderAtWork(place.path(file))) {
      for (String turn : List.of("It is quick.", "It is there.")) {
        String code = List.of(words).contains(turn) ? "Quick [q]" : "";
        work.write(work.column("Words").indexOf(turn) + 2, "Code 1", code);
      }
      work.finish("t1", "yes");
    }
    CommandLineRun brought = place.run("import", STUDY, file);
    assertThat(brought.err()).isEmpty();
    assertThat(brought.status()).isZero();
  }

  private void twoRounds() throws IOException {
    codes("anna", 1, "It is quick.");
    codes("ben", 1);
    place.replace(STUDY + "/study.yaml", "round: 1", "round: 2");
    codes("anna", 2, "It is there.");
    codes("ben", 2, "It is there.");
  }

  private String file(String name) throws IOException {
    return Files.readString(place.path(STUDY + "/" + name));
  }

  @Test
  void eachRoundKeepsWhatWasCodedWhenItWasFinished() throws IOException {
    twoRounds();
    assertThat(file("rounds/1/anna.csv")).isEqualTo(HEADER + QUICK);
    assertThat(file("rounds/1/ben.csv")).isEqualTo(HEADER + "t1,,,,,,\r\n");
    assertThat(file("rounds/2/anna.csv")).isEqualTo(HEADER + THERE);
    assertThat(file("rounds/2/ben.csv")).isEqualTo(file("codings/ben.csv"));
    CommandLineRun run = place.run("agree", STUDY, "--by", "round", "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            "step,transcripts,units,codes,median_alpha,pooled_kappa,set_alpha\r\n"
                + "round 1,1,2,0,undefined: no code was applied to 5 units or more,0.00,0.00\r\n"
                + "round 2,1,2,0,undefined: no code was applied to 5 units or more,1.00,1.00\r\n");
  }

  @Test
  void theReportShowsHowAgreementChangedFromRoundToRound() throws IOException {
    codes("anna", 1, "It is quick.");
    codes("ben", 1);
    assertThat(report()).doesNotContain("Agreement over time");
    place.replace(STUDY + "/study.yaml", "round: 1", "round: 2");
    codes("anna", 2, "It is there.");
    codes("ben", 2, "It is there.");
    assertThat(report())
        .contains("Agreement over time")
        .containsSubsequence("round 1", "0.00", "round 2", "1.00")
        .doesNotContain("version 1");
    assertThat(Files.readString(place.path("reports/small/agreement.html")))
        .contains("Agreement over time");
  }

  @Test
  void aRoundInWhichNothingIsFinishedYetLeavesTheReportToTheRoundBefore() throws IOException {
    codes("anna", 1, "It is quick.");
    codes("ben", 1);
    String before = report();
    place.replace(STUDY + "/study.yaml", "round: 1", "round: 2");
    CommandLineRun run = place.run("report", STUDY, "--out", "reports/later");
    assertThat(run.err())
        .contains(
            "studies/small: note: In round 2 no transcript was finished by two coders yet, so the"
                + " report tells the agreement of round 1.\n");
    assertThat(Files.readString(place.path("reports/later/index.html")))
        .contains("declared which transcripts they finished in round 1");
    assertThat(before).contains("declared which transcripts they finished in round 1");
  }

  @Test
  void whereNoRoundHasTwoCodersTheReportSaysSo() throws IOException {
    codes("anna", 1, "It is quick.");
    place.write(STUDY + "/finished.csv", file("finished.csv"));
    CommandLineRun run = place.run("report", STUDY, "--out", "reports/alone");
    assertThat(run.err())
        .contains(
            "studies/small: note: No transcript was seen by two of the coders anna and ben, so no"
                + " agreement was computed: anna saw 2 turns and ben saw none.\n");
  }

  @Test
  void theResolutionsOfARoundStayInTheReportOfTheNext() throws IOException {
    codes("anna", 1, "It is quick.");
    codes("ben", 1);
    reconcile("worksheets/small/differences.xlsx", "--round", "1");
    assertThat(report())
        .contains("Resolution of the differences")
        .doesNotContain("Round 1: resolution");
    place.replace(STUDY + "/study.yaml", "round: 1", "round: 2");
    codes("anna", 2, "It is there.");
    codes("ben", 2);
    assertThat(report()).contains("Round 1: resolution of the differences");
    CommandLineRun again = reconcile("worksheets/small/round-2/differences.xlsx", "--round", "2");
    assertThat(again.err()).isEmpty();
    assertThat(report())
        .containsSubsequence(
            "Round 1: resolution of the differences", "Resolution of the differences");
    CommandLineRun former = place.run("reconcile", STUDY, "worksheets/small/differences.xlsx");
    assertThat(former.err())
        .isEqualTo(
            """
            worksheets/small/differences.xlsx: note: The worksheet is of round 1, and the study is in round 2: what is counted and reconciled here are the codings of round 1.
            worksheets/small/differences.xlsx: warning: A later round than 1 was reconciled already, and the coding of reconciled is now that of round 1 in t1.
                expected: the rounds in their order
                remedy: To have the later one back, reconcile its worksheet again.
            0 errors, 1 warning.
            """);
    CommandLineRun other =
        place.run(
            "export",
            STUDY,
            "--to",
            "differences",
            "--round",
            "1",
            "--out",
            "worksheets/elsewhere");
    assertThat(other.err())
        .isEqualTo(
            "--round: note: These are the differences between the codings of round 1; the study is"
                + " in round 2.\n");
  }

  /** Exports the differences of a round, decides for anna, and reconciles. */
  private CommandLineRun reconcile(String book, String... round) throws IOException {
    CommandLineRun sent =
        place.run(
            "export",
            STUDY,
            "--to",
            "differences",
            round[0],
            round[1],
            "--out",
            book.substring(0, book.lastIndexOf('/')));
    assertThat(sent.err()).isEmpty();
    try (CoderAtWork work = new CoderAtWork(place.path(book), "Differences")) {
      for (int row = 2; row < 2 + work.column("Key").size(); row++) {
        work.write(row, "Decision", "anna");
      }
    }
    CommandLineRun run = place.run("reconcile", STUDY, book);
    assertThat(run.status()).as(run.err()).isZero();
    return run;
  }

  @Test
  void whatWasFinishedAgainInALaterRoundWasChangedForThatOne() throws IOException {
    twoRounds();
    place.replace(STUDY + "/study.yaml", "round: 2", "round: 1");
    assertThat(place.run("agree", STUDY).err()).isEmpty();
  }

  private String report() throws IOException {
    CommandLineRun run = place.run("report", STUDY, "--out", "reports/small");
    assertThat(run.status()).as(run.err()).isZero();
    return Files.readString(place.path("reports/small/index.html"));
  }

  @Test
  void codingsThatChangeAfterwardsAreToldAndDoNotChangeTheRound() throws IOException {
    codes("anna", 1, "It is quick.");
    codes("ben", 1, "It is quick.");
    String before = place.run("agree", STUDY).out();
    place.write(STUDY + "/codings/anna.csv", HEADER + THERE);
    CommandLineRun after = place.run("agree", STUDY);
    assertThat(after.out()).isEqualTo(before).contains("1 of 1 use shared");
    assertThat(after.err())
        .isEqualTo(
            """
            studies/small/codings/anna.csv: warning: anna declared "t1" finished in round 1, and its codings were changed afterwards; coders are compared by those of then.
                expected: codings as in studies/small/rounds/1/anna.csv
                remedy: Set the next round in study.yaml and declare the transcript finished again, or take the codings of that file.
            0 errors, 1 warning.
            """);
    place.replace(STUDY + "/study.yaml", "round: 1", "round: 2");
    CommandLineRun later = place.run("agree", STUDY, "--round", "1");
    assertThat(later.err()).isEmpty();
    assertThat(later.out()).isEqualTo(before);
  }

  @Test
  void aRoundOfBeforeIsKeptWhenItsCodingsAreAboutToChange() throws IOException {
    codes("anna", 1, "It is quick.");
    Files.delete(place.path(STUDY + "/rounds/1/anna.csv"));
    place.replace(STUDY + "/study.yaml", "round: 1", "round: 2");
    codes("anna", 2, "It is quick.", "It is there.");
    assertThat(file("rounds/1/anna.csv")).isEqualTo(HEADER + QUICK);
    assertThat(file("rounds/2/anna.csv")).isEqualTo(HEADER + QUICK + THERE);
  }

  @Test
  void codesThatLeftTheCodebookStayInTheRoundsOfTheirTime() throws IOException {
    twoRounds();
    place.write(STUDY + "/codebooks/1.csv", "id,name,parent\nq,Quick,\nd,Direct,\n");
    place.write(STUDY + "/codes.csv", "id,name,parent\nf,Fast,\nd,Direct,\n");
    for (String coder : List.of("anna", "ben")) {
      String now = HEADER + THERE.replace(",q,", ",f,").replace(",1\r", ",2\r");
      place.write(STUDY + "/codings/" + coder + ".csv", now);
      place.write(STUDY + "/rounds/2/" + coder + ".csv", now);
    }
    CommandLineRun run = place.run("agree", STUDY);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("1 of 1 use shared");
    assertThat(place.run("agree", STUDY, "--round", "1").err()).isEmpty();
  }

  @Test
  void whatWasDeclaredAndNotKeptCountsAsItStands() throws IOException {
    codes("anna", 1, "It is quick.");
    codes("ben", 1, "It is quick.");
    String before = place.run("agree", STUDY).out();
    place.write(STUDY + "/rounds/1/anna.csv", HEADER);
    CommandLineRun run = place.run("agree", STUDY);
    assertThat(run.out()).isEqualTo(before);
    assertThat(run.err())
        .isEqualTo(
            """
            studies/small/rounds/1/anna.csv: warning: anna declared "t1" finished in round 1, and the file has no row of it, so the present codings count for that round.
                expected: the codings of then, or a row with the transcript alone if nothing was coded in it
                remedy: Copy the rows of the transcript from studies/small/codings/anna.csv, if nothing was changed in it since.
            0 errors, 1 warning.
            """);
    place.write(STUDY + "/rounds/1/anna.csv", HEADER + "t1,,,,,,\r\n");
    assertThat(place.run("agree", STUDY, "--by", "units", "--format", "csv").out())
        .contains("anna,1,2,0,0,0");
  }

  @Test
  void theRecordOfARoundOutlivesACorrectionOfTheText() throws IOException {
    twoRounds();
    place.replace(STUDY + "/transcripts/t1.txt", "Go on.", "Go on, please.");
    for (String coder : List.of("anna", "ben")) {
      place.write(STUDY + "/codings/" + coder + ".csv", HEADER);
    }
    CommandLineRun run = place.run("check", STUDY);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err())
        .contains(
            """
            studies/small/rounds/1/anna.csv:2:1: warning: The text of "t1" has changed since it was finished in round 1, so what is kept of it here (1 row) is not compared.
                expected: the text that was coded
                remedy: Leave the rows as the record of that round; the coder may finish the text as it is now.
            """);
  }

  @Test
  void aTranscriptThatIsCodedAgainDoesNotTakeTheOthersOfItsRoundAlong() throws IOException {
    place.write(
        STUDY + "/transcripts/t2.txt", Files.readString(place.path(STUDY + "/transcripts/t1.txt")));
    place.write(STUDY + "/transcripts.csv", "transcript,file\nt1,t1.txt\nt2,t2.txt\n");
    place.write(
        STUDY + "/participants.csv", "participant,transcript,speaker\nP1,t1,Anna\nP2,t2,Anna\n");
    String digest = TextDigest.of(file("transcripts/t1.txt")).hex();
    String at = ",2023-11-06T16:20:00Z\n";
    place.write(
        STUDY + "/finished.csv",
        "coder,transcript,round,digest,at\n"
            + ("anna,t1,1," + digest + at)
            + ("anna,t2,1," + digest + at)
            + ("anna,t1,2," + digest + at));
    place.write(STUDY + "/codings/anna.csv", HEADER + QUICK + QUICK.replace("t1", "t2"));
    place.replace(STUDY + "/study.yaml", "round: 1", "round: 2");
    place.run("export", STUDY, "--to", "worksheet", "--coder", "anna", "--out", "worksheets/w");
    try (CoderAtWork work = new CoderAtWork(place.path("worksheets/w/anna.xlsx"))) {
      work.write(work.column("Words").lastIndexOf("It is there.") + 2, "Code 1", "Quick [q]");
      work.finish("t2", "yes");
    }
    CommandLineRun brought = place.run("import", STUDY, "worksheets/w/anna.xlsx");
    assertThat(brought.status()).as(brought.err()).isZero();
    assertThat(file("rounds/1/anna.csv")).isEqualTo(HEADER + QUICK.replace("t1", "t2"));
  }

  @Test
  void whatIsNoRoundAndNobodysFileIsTold() throws IOException {
    codes("anna", 1, "It is quick.");
    place.write(STUDY + "/rounds/first/anna.csv", HEADER);
    place.write(STUDY + "/rounds/1/ana.csv", HEADER);
    CommandLineRun run = place.run("check", STUDY);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out() + run.err())
        .contains(
            """
            studies/small/rounds/first: warning: This is no round of coding, so it was not read.
                expected: a folder that is named by a round, such as rounds/1
                remedy: Rename it, or move it elsewhere.
            """)
        .contains(
            """
            studies/small/rounds/1/ana.csv: error: There is no coder "ana".
                expected: probably "anna"
                remedy: Name the file after a coder, such as anna.csv, or move it elsewhere.
            """);
  }
}
