package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.exemplar.worksheet.CoderAtWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coders differ, meet, decide, and the study's files hold what they came to. */
class ReconcileCommandTest {

  private static final String RECONCILED =
      """
      transcript,code,start_codepoint,end_codepoint,text,memo,codebook_version
      t1,quick,37,49,It is quick.,speed is meant,1
      t1,cost,57,74,that it is cheap.,,1
      t1,trust,75,88,I trust them.,,1
      t2,cost,27,38,It is free.,,1
      t2,trust,39,51,That is all.,,1
      """;

  private static final String NEXT = "Next: exemplar report studies/small\n";

  @TempDir private Path folder;
  private Workplace place;
  private SmallMeeting meeting;

  @BeforeEach
  void makeTheStudy() {
    place = Workplace.in(folder);
    meeting = new SmallMeeting(place).ofTwo();
  }

  private void export() {
    done(meeting.export("--out", SmallMeeting.OUT));
  }

  private static String done(CommandLineRun run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  /** Rows: another code, omitted by ines, two omissions in t2, boundary. */
  private void decideOnPaper() throws IOException {
    try (CoderAtWork table = meeting.table()) {
      table.write(2, "Decision", "ines").write(2, "Reason", "speed is meant");
      table.write(3, "Decision", "neither").write(4, "Decision", "ines");
      table.write(5, "Decision", "theo").write(5, "Decided by", "Ines, Theo");
      table.write(6, "Decision", "theo");
    }
  }

  @Test
  void aMeetingsDecisionsBecomeFilesOfTheStudy() throws IOException {
    assertThat(done(meeting.export("--out", SmallMeeting.OUT)))
        .isEqualTo(
            "worksheets/meeting/differences.csv\nworksheets/meeting/differences.html\n"
                + "worksheets/meeting/differences.xlsx\n");
    Map<String, String> before = meeting.all();
    decideOnPaper();
    assertThat(done(meeting.reconcile(SmallMeeting.XLSX)))
        .isEqualTo(
            """
            another code: 1 to ines.
            omitted: 1 to ines, 1 to theo, 1 to neither.
            boundary: 1 to theo.
            All 5 differences: 2 to ines, 2 to theo, 1 to neither.
            Reconciled 2 transcripts: 5 codings of reconciled, of which 1 was agreed before.
            Added 5 decisions to the log.
            """
                + NEXT);
    assertThat(meeting.file("codings/reconciled.csv")).isEqualTo(RECONCILED);
    assertThat(place.path(SmallMeeting.STUDY + "/coders.csv")).doesNotExist();
    assertThat(meeting.file("finished.csv"))
        .isEqualTo("coder,transcript,round,digest,at\nreconciled,t1,1,#,#\nreconciled,t2,1,#,#\n");
    assertThat(meeting.file("decisions.csv"))
        .isEqualTo(
            """
            difference,transcript,decision,coder,code,start_codepoint,end_codepoint,text,reason,decided_by,at
            #,t1,coder,ines,quick,37,49,It is quick.,speed is meant,,#
            #,t1,neither,,,,,,,,#
            #,t2,coder,ines,cost,27,38,It is free.,,,#
            #,t1,coder,theo,cost,57,74,that it is cheap.,,"Ines, Theo",#
            #,t2,coder,theo,trust,39,51,That is all.,,,#
            """);
    assertThat(meeting.file("history.csv"))
        .isEqualTo(
            """
            change,undoes,at,who,what,before,after
            1,,#,exemplar reconcile,decisions,no file,"5 decisions, #"
            1,,#,exemplar reconcile,codings of reconciled,no file,"5 codings, #"
            1,,#,exemplar reconcile,finished transcripts,no file,"2 declarations, #"
            """);
    assertThat(meeting.all()).containsAllEntriesOf(before);
  }

  @Test
  void theSameWorksheetAgainLeavesEveryFileAsItIs() throws IOException {
    export();
    decideOnPaper();
    done(meeting.reconcile(SmallMeeting.XLSX));
    Map<String, String> after = meeting.all();
    assertThat(done(meeting.reconcile(SmallMeeting.XLSX)))
        .endsWith("Nothing changed: all of this was decided before.\n" + NEXT);
    assertThat(meeting.all()).isEqualTo(after);
    done(meeting.export("--out", "worksheets/later"));
    for (String format : List.of("csv", "xlsx")) {
      done(meeting.reconcile("worksheets/later/differences." + format));
      assertThat(meeting.all()).as(format).isEqualTo(after);
    }
  }

  @Test
  void aFilledCsvSaysTheSameAsAFilledWorkbook() {
    export();
    List<List<String>> cells = meeting.cells();
    int decision = cells.get(0).indexOf("Decision");
    List<String> decisions = List.of("ines", "neither", "ines", "theo", "theo");
    for (int i = 0; i < decisions.size(); i++) {
      cells.get(i + 1).set(decision, decisions.get(i));
    }
    cells.get(1).set(cells.get(0).indexOf("Reason"), "speed is meant");
    meeting.csv(SmallMeeting.CSV, cells);
    done(meeting.reconcile(SmallMeeting.CSV));
    assertThat(meeting.file("codings/reconciled.csv")).isEqualTo(RECONCILED);
  }

  @Test
  void aLaterWorksheetChangesADecisionAndTheLogKeepsBoth() throws IOException {
    export();
    decideOnPaper();
    done(meeting.reconcile(SmallMeeting.XLSX));
    String log = meeting.file("decisions.csv");
    try (CoderAtWork table = meeting.table()) {
      table.write(5, "Decision", "ines").write(5, "Reason", "on second thoughts");
    }
    assertThat(done(meeting.reconcile(SmallMeeting.XLSX)))
        .endsWith("Added 1 decision to the log.\n" + NEXT);
    assertThat(meeting.file("decisions.csv"))
        .isEqualTo(
            log
                + "#,t1,coder,ines,cost,50,74,I like that it is cheap.,on second thoughts,"
                + "\"Ines, Theo\",#\n");
    assertThat(meeting.file("codings/reconciled.csv"))
        .contains("t1,cost,50,74,I like that it is cheap.,on second thoughts,1\n")
        .doesNotContain("57,74");
    assertThat(place.below(SmallMeeting.STUDY + "/earlier"))
        .hasSize(3)
        .anySatisfy(name -> assertThat(name).endsWith("/codings/reconciled.csv"))
        .anySatisfy(name -> assertThat(name).endsWith("/decisions.csv"));
  }

  @Test
  void decisionsThatNoLongerHoldAreCounted() throws IOException {
    export();
    decideOnPaper();
    done(meeting.reconcile(SmallMeeting.XLSX));
    meeting.coded(
        "theo",
        "t1 cost It is quick.",
        "t1 cost that it is cheap.",
        "t1 trust I trust them.",
        "t2 trust That is all.");
    done(meeting.export("--out", "worksheets/later"));
    assertThat(done(meeting.reconcile("worksheets/later/differences.csv")))
        .contains(
            """
            All 4 differences: 2 to ines, 2 to theo.
            1 decision does not hold, because what it is about is no difference of these coders: their texts or codings were others, or other coders were compared.
            """);
    CommandLineRun run = place.run("report", SmallMeeting.STUDY, "--out", "reports/out");
    assertThat(run.err())
        .contains(
            """
            studies/small: warning: 1 decision does not hold, because what it is about is no difference of these coders: their texts or codings were others, or other coders were compared. The reconciled coding may not be what these would decide now.
                expected: decisions about the codings of these coders as they stand
                remedy: Export the differences again, decide those that are open, and reconcile.
            """);
    assertThat(Files.readString(place.path("reports/out/agreement.html")))
        .containsPattern("Decided, and no longer holds</t[hd]>\\s*<td[^>]*>1</td>")
        .contains(
            "Decided, and no longer holds: decisions in this round on what is no longer a difference"
                + " of these coders; all differences do not include them.");
    meeting.coded("theo", "t1 trust I trust them.", "t2 trust That is all.");
    done(meeting.export("--out", "worksheets/last"));
    assertThat(done(meeting.reconcile("worksheets/last/differences.csv", "--partial")))
        .contains(
            "3 decisions do not hold, because what they are about is no difference of these coders:");
    assertThat(done(meeting.reconcile("worksheets/last/differences.csv", "--partial")))
        .contains("Nothing changed: no decision is new.\n");
  }

  @Test
  void anExportAfterHalfAMeetingComesFilled() throws IOException {
    export();
    meeting.decide("ines", "", "ines", "", "neither");
    assertThat(done(meeting.reconcile(SmallMeeting.XLSX, "--partial")))
        .isEqualTo(
            """
            another code: 1 to ines.
            omitted: 1 to ines, 1 to neither, 1 open.
            boundary: 1 open.
            All 5 differences: 2 to ines, 1 to neither, 2 open.
            Reconciled 1 transcript: 1 coding of reconciled, of which 0 were agreed before.
            Not reconciled yet, because differences are open: t1 (2).
            Added 3 decisions to the log.
            Next: decide the rest, and run this command again.
            """);
    CommandLineRun taken = meeting.export("--out", SmallMeeting.OUT);
    assertThat(taken.status()).isEqualTo(1);
    assertThat(taken.err())
        .contains(
            "worksheets/meeting/differences.xlsx: error: There is another file of this name already;"
                + " it may hold somebody's work.\n");
    done(meeting.export("--out", "worksheets/later"));
    try (CoderAtWork table =
        new CoderAtWork(place.path("worksheets/later/differences.xlsx"), "Differences")) {
      assertThat(table.column("Decision")).containsExactly("ines", "", "ines", "", "neither");
      table.write(3, "Decision", "neither").write(5, "Decision", "both");
    }
    assertThat(done(meeting.reconcile("worksheets/later/differences.xlsx")))
        .endsWith(
            """
            All 5 differences: 2 to ines, 1 to both, 2 to neither.
            Reconciled 2 transcripts: 4 codings of reconciled, of which 1 was agreed before.
            Added 2 decisions to the log.
            """
                + NEXT);
  }

  /** Zoe coded under the second version of the codebook, which no longer had Money and quick. */
  @Test
  void whoCouldNotGiveACodeIsNotSaidToHaveOmittedIt() throws IOException {
    place.write(SmallMeeting.STUDY + "/codebooks/2.csv", "id,name,parent\ntrust,Trust,\n");
    meeting.coded("zoe", "t1 trust I trust them.");
    place.replace(SmallMeeting.STUDY + "/codings/zoe.csv", ",1\n", ",2\n");
    export();
    try (CoderAtWork table = meeting.table()) {
      String unable = "(code not in the codebook then)";
      assertThat(table.column("Words of zoe"))
          .containsExactly(unable, unable, "(not seen)", unable, "(not seen)");
      assertThat(table.column("Type"))
          .contains("omitted by ines")
          .noneMatch(type -> type.contains("zoe"));
    }
  }

  @Test
  void threeCodersAreComparedAndDecideTogether() throws IOException {
    meeting.coded("zoe", "t1 trust I trust them.", "t1 quick It is quick.");
    export();
    try (CoderAtWork table = meeting.table()) {
      assertThat(table.column("Words of zoe"))
          .containsExactly("It is quick.", "(no code)", "(no code)", "(not seen)", "(not seen)");
    }
    meeting.decide("zoe", "none", "all", "ines", "none");
    assertThat(done(meeting.reconcile(SmallMeeting.XLSX)))
        .isEqualTo(
            """
            another code: 1 to zoe.
            omitted: 1 to ines, 1 to all, 2 to none.
            All 5 differences: 1 to ines, 1 to zoe, 1 to all, 2 to none.
            Reconciled 2 transcripts: 4 codings of reconciled, of which 1 was agreed before.
            Added 5 decisions to the log.
            """
                + NEXT);
  }

  @Test
  void onlyTheNamedCodersAreCompared() throws IOException {
    meeting.coded("zoe", "t1 trust I trust them.");
    done(meeting.export("--out", SmallMeeting.OUT, "--coder", "Zoe,ines"));
    meeting.decide("neither", "ines");
    assertThat(done(meeting.reconcile(SmallMeeting.XLSX, "--coder", "agreed")))
        .isEqualTo(
            """
            omitted: 1 to ines, 1 to neither.
            All 2 differences: 1 to ines, 1 to neither.
            Reconciled 1 transcript: 2 codings of agreed, of which 1 was agreed before.
            Added 2 decisions to the log.
            """
                + NEXT);
    assertThat(meeting.file("coders.csv"))
        .isEqualTo("coder,kind\nines,person\ntheo,person\nzoe,person\nagreed,reconciled\n");
    assertThat(place.below(SmallMeeting.STUDY + "/codings"))
        .containsExactly("agreed.csv", "ines.csv", "theo.csv", "zoe.csv");
  }

  @Test
  void oneDifferenceIsNotCalledAll() throws IOException {
    meeting.coded("ines", "t1 trust I trust them.", "t1 quick It is quick.");
    meeting.coded("theo", "t1 trust I trust them.");
    export();
    meeting.decide("ines");
    assertThat(done(meeting.reconcile(SmallMeeting.XLSX)))
        .isEqualTo(
            """
            omitted: 1 to ines.
            The only difference: 1 to ines.
            Reconciled 1 transcript: 2 codings of reconciled, of which 1 was agreed before.
            Added 1 decision to the log.
            """
                + NEXT);
  }

  @Test
  void whereNothingDiffersAllIsAgreed() throws IOException {
    meeting.coded("ines", "t1 trust I trust them.", "t1 quick It is quick.");
    meeting.coded("theo", "t1 trust I trust them.", "t1 quick It is quick.");
    export();
    assertThat(Files.readString(place.path(SmallMeeting.OUT + "/differences.html")))
        .contains("<p>The coders differ nowhere.</p>");
    assertThat(done(meeting.reconcile(SmallMeeting.XLSX)))
        .isEqualTo(
            """
            The coders differ nowhere.
            Reconciled 1 transcript: 2 codings of reconciled, of which 2 were agreed before.
            Added no decision to the log.
            """
                + NEXT);
    assertThat(meeting.file("codings/reconciled.csv"))
        .isEqualTo(
            """
            transcript,code,start_codepoint,end_codepoint,text,memo,codebook_version
            t1,quick,37,49,It is quick.,,1
            t1,trust,75,88,I trust them.,,1
            """);
    assertThat(place.path(SmallMeeting.STUDY + "/decisions.csv")).doesNotExist();
    assertThat(done(meeting.reconcile(SmallMeeting.CSV)))
        .endsWith("Nothing changed: all of this was decided before.\n" + NEXT);
  }

  @Test
  void theBundledWorksheetIsWhatTheBundledStudyHolds() {
    assertThat(
            done(
                place.run(
                    "reconcile", Workplace.STUDY, Workplace.STUDY + "/meeting/differences.csv")))
        .endsWith(
            """
            All 87 differences: 44 to ines, 22 to theo, 2 to both, 4 edited, 15 to neither.
            Reconciled 3 transcripts: 110 codings of reconciled, of which 36 were agreed before.
            Nothing changed: all of this was decided before.
            Next: exemplar report data/portal-messaging
            """);
  }
}
