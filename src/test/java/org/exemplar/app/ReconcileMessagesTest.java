package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.exemplar.text.TextDigest;
import org.exemplar.worksheet.CoderAtWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worksheets as groups leave them: what is taken nevertheless, and what is told. */
class ReconcileMessagesTest {

  private static final String BOOK = SmallMeeting.XLSX;
  private static final String AT = BOOK + "[Differences!";
  private static final List<String> DECISIONS = List.of("ines", "neither", "ines", "theo", "theo");

  /** Where each row of the worksheet stands, the first difference first. */
  private static final List<String> PLACES =
      List.of(
          "It is quick [quick]; Money [cost] in t1, turn 2",
          "It is quick [quick] in t1, turn 3",
          "Money [cost] in t2, turn 2",
          "Money [cost] in t1, turn 2",
          "Trust [trust] in t2, turn 2");

  @TempDir private Path folder;
  private Workplace place;
  private SmallMeeting meeting;

  @BeforeEach
  void export() {
    place = Workplace.in(folder);
    meeting = new SmallMeeting(place).ofTwo();
    assertThat(meeting.export("--out", SmallMeeting.OUT).status()).isZero();
  }

  /** The worksheet as CSV, decided. */
  private List<List<String>> decided() {
    List<List<String>> cells = meeting.cells();
    for (int i = 0; i < DECISIONS.size(); i++) {
      set(cells, i + 2, "Decision", DECISIONS.get(i));
    }
    return cells;
  }

  private static void set(List<List<String>> cells, int row, String column, String words) {
    cells.get(row - 1).set(cells.get(0).indexOf(column), words);
  }

  private void decide() throws IOException {
    meeting.decide(DECISIONS.toArray(String[]::new));
  }

  /** Nothing was changed, and this was told. */
  private void refused(String told, String worksheet, String... options) {
    Map<String, String> before = meeting.all();
    CommandLineRun run = meeting.reconcile(worksheet, options);
    assertThat(run.err().replaceAll("r\\d-[0-9a-f]{12}", "KEY")).isEqualTo(told);
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    assertThat(meeting.all()).isEqualTo(before);
  }

  /** That these rows, told by their numbers, are about nothing any more. */
  private static String gone(int... rows) {
    StringBuilder told = new StringBuilder();
    for (int row : rows) {
      told.append(AT + "S" + row + "]: error: The coders no longer have the difference \"KEY\": ");
      told.append(PLACES.get(row - 2));
      told.append(
          ".\n"
              + """
              expected: the key of a difference as the texts and the codings are now
              remedy: Export the differences again, and decide on what has changed.
          """);
    }
    return told.toString();
  }

  private static String missing(String what) {
    return BOOK
        + ": error: The worksheet has no row for "
        + what
        + " (KEY), and nothing was decided about it before.\n"
        + """
              expected: a row for each difference
              remedy: Put the row back from a new export, or take what is decided so far with --partial.
          """;
  }

  private static String changed(String what) {
    boolean text = what.startsWith("text");
    return BOOK
        + ": warning: The "
        + what
        + (text ? " has" : " have")
        + " changed since the worksheet was made.\n    expected: the "
        + (text ? "text" : "codings")
        + " from which it was made\n    remedy: Export the differences again; what was decided before"
        + " comes filled in.\n";
  }

  private void taken(String worksheet, String... options) {
    CommandLineRun run = meeting.reconcile(worksheet, options);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("All 5 differences: 2 to ines, 2 to theo, 1 to neither.\n")
        .contains("Added 5 decisions to the log.\n");
  }

  @Test
  void rowsMayBeSortedAndRowsAndColumnsAdded() {
    List<List<String>> cells = decided();
    Collections.reverse(cells.subList(1, cells.size()));
    cells.forEach(row -> row.add(3, "ours"));
    cells.get(0).set(3, "Our notes");
    List<String> pause = new ArrayList<>(Collections.nCopies(cells.get(0).size(), ""));
    pause.set(7, "Break until three");
    cells.add(2, pause);
    meeting.csv(SmallMeeting.CSV, cells);
    taken(SmallMeeting.CSV);
  }

  @Test
  void aSpreadsheetProgramMaySaveSemicolonsInItsOwnEncoding() {
    meeting.semicolons("worksheets/ansi.csv", decided(), Charset.forName("windows-1252"));
    CommandLineRun run = meeting.reconcile("worksheets/ansi.csv");
    assertThat(run.err())
        .isEqualTo(
            "worksheets/ansi.csv: note: The file was read as Windows-1252, because it is not valid"
                + " UTF-8.\n");
    assertThat(run.out()).contains("All 5 differences: 2 to ines, 2 to theo, 1 to neither.\n");
  }

  @Test
  void semicolonsInUtf8AreTakenToo() {
    meeting.semicolons("worksheets/utf8.csv", decided(), StandardCharsets.UTF_8);
    taken("worksheets/utf8.csv");
  }

  @Test
  void anotherSheetMayStandFirstWhateverIsInIt() throws IOException {
    decide();
    try (CoderAtWork table = meeting.table()) {
      Sheet notes = table.book().createSheet("Legend");
      table.book().setSheetOrder("Legend", 0);
      notes.createRow(0).createCell(0).setCellValue("Key");
      Cell broken = notes.createRow(1).createCell(0);
      broken.setCellFormula("1/0");
      table.book().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(broken);
    }
    taken(BOOK);
  }

  @Test
  void namesAndCodesMayBeWrittenInOtherCase() throws IOException {
    try (CoderAtWork table = meeting.table()) {
      table.write(2, "Decision", "INES").write(2, "Decided code", "it is QUICK");
      table.write(3, "Decision", " None ").write(4, "Decision", "Both");
      table.write(5, "Decision", "Other").write(5, "Decided words", "that it is cheap.");
      table.write(6, "Decision", "Theo");
    }
    taken(BOOK);
  }

  @Test
  void theSameDecisionTwiceIsOne() throws IOException {
    decide();
    try (CoderAtWork table = meeting.table()) {
      table.copy(2);
      int blank = table.copy(3);
      table.write(blank, "Decision", "");
    }
    taken(BOOK);
  }

  @Test
  void twoReasonsForOneDecisionAreTold() throws IOException {
    decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(table.copy(2), "Reason", "we both think so");
    }
    refused(
        AT
            + "N7]: error: quick, cost in t1, turn 2 is decided twice, and otherwise at "
            + AT
            + "N2].\n"
            + """
                  expected: one decision for each difference
                  remedy: Clear one of the two rows.
              1 error, 0 warnings.
              """,
        BOOK);
  }

  @Test
  void halfAWorksheetIsToldRowByRow() {
    List<List<String>> cells = decided();
    set(cells, 2, "Decision", "");
    cells.remove(3);
    meeting.csv(SmallMeeting.CSV, cells);
    CommandLineRun run = meeting.reconcile(SmallMeeting.CSV);
    assertThat(
            run.err()
                .replaceAll("csv:[0-9]+:[0-9]+:", "csv:#:")
                .replaceAll("r1-[0-9a-f]{12}", "KEY"))
        .isEqualTo(
            """
            worksheets/meeting/differences.csv:#: error: Nothing is decided about quick, cost in t1, turn 2.
                expected: one of ines, theo, both, neither or other
                remedy: Choose a decision, or take what is decided so far with --partial.
            worksheets/meeting/differences.csv: error: The worksheet has no row for cost in t2, turn 2 (KEY), and nothing was decided about it before.
                expected: a row for each difference
                remedy: Put the row back from a new export, or take what is decided so far with --partial.
            2 errors, 0 warnings.
            """);
  }

  @Test
  void wordsThatTheGroupPastedAreFoundOrTold() throws IOException {
    decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(2, "Decision", "other").write(2, "Decided words", "It quick.");
      table.write(2, "Decided code", "trust");
      table.write(3, "Decision", "other").write(3, "Decided words", "I wait for the");
      table.write(4, "Decision", "other").write(4, "Decided words", "It was never free of charge");
      table.write(5, "Decision", "theo").write(5, "Decided words", "I like that it is very cheap.");
    }
    refused(
        AT
            + """
              P2]: error: The words do not stand in t1.
                  expected: words as they stand in the transcript
                  remedy: Copy the words from the passage, without the marks › and ‹.
              """
            + AT
            + """
              P4]: error: The words do not stand in t2.
                  expected: words as they stand in the transcript
                  remedy: Copy the words from the passage, without the marks › and ‹.
              """
            + AT
            + """
              P5]: error: The words do not stand in t1.
                  expected: words as they stand in the transcript; like them are t1, turn 2 (Anna): “It is quick. ›I like that it is cheap.‹ I trust them.”
                  remedy: Copy the words from the passage, without the marks › and ‹.
              3 errors, 0 warnings.
              """,
        BOOK);
  }

  @Test
  void wordsWithMarksOrWithGapsAreFound() throws IOException {
    decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(2, "Decision", "other").write(2, "Decided words", "It is quick … I trust them.");
      table.write(2, "Decided code", "trust");
      table.write(3, "Decision", "other").write(3, "Decided words", "I wait for the");
      table.write(5, "Decision", "theo").write(5, "Decided words", "›I like‹ that it is cheap.");
    }
    CommandLineRun run = meeting.reconcile(BOOK);
    assertThat(run.err())
        .isEqualTo(
            AT
                + """
                  P2]: warning: The words stand in the transcript only with other words within them.
                      expected: “It is quick. I like that it is cheap. I trust them.”
                      remedy: Check that all of this is to be coded.
                  0 errors, 1 warning.
                  """);
    assertThat(meeting.file("codings/reconciled.csv"))
        .isEqualTo(
            """
            transcript,code,start_codepoint,end_codepoint,text,memo,codebook_version
            t1,trust,37,88,It is quick. I like that it is cheap. I trust them.,,1
            t1,cost,50,74,I like that it is cheap.,,1
            t1,trust,75,88,I trust them.,,1
            t1,quick,95,109,I wait for the,,1
            t2,cost,27,38,It is free.,,1
            t2,trust,39,51,That is all.,,1
            """);
  }

  @Test
  void aCoderWhoHasNothingThereCannotBeTaken() throws IOException {
    decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(3, "Decision", "ines");
    }
    refused(
        AT
            + "N3]: error: ines has nothing there that could be taken.\n"
            + """
                  expected: one of theo, neither or other
                  remedy: If nothing is to be coded there, choose neither.
              1 error, 0 warnings.
              """,
        BOOK);
  }

  @Test
  void aWorksheetOfAnotherStudyIsTold() throws IOException {
    place.replace(SmallMeeting.STUDY + "/study.yaml", "id: small", "id: pilot");
    decide();
    meeting.coded("ines", "t1 motives I trust them.");
    refused(
        gone(2, 4, 5, 6)
            + missing("motives, trust in t1, turn 2")
            + missing("cost in t1, turn 2")
            + missing("cost in t1, turn 2")
            + BOOK
            + """
              : warning: The worksheet was made from the study small.
                  expected: a worksheet made from pilot
                  remedy: Check that this is the worksheet that is meant.
              """
            + changed("codings of ines")
            + "7 errors, 2 warnings.\n",
        BOOK);
  }

  @Test
  void aRoundThatNobodyCodedInIsTold() throws IOException {
    place.write(
        SmallMeeting.STUDY + "/finished.csv",
        "coder,transcript,round,digest,at\nines,t1,1,"
            + TextDigest.of(SmallMeeting.TALKS.get("t1")).hex()
            + ",2024-01-01T00:00:00Z\n");
    decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(2, "Key", "r9-0123456789ab");
    }
    refused(
        AT
            + """
              S2]: error: No transcript was seen by two of ines, theo in round 9.
                  expected: a worksheet of coders and a round that the study has
                  remedy: Check that this is the right study, and export the differences again.
              1 error, 0 warnings.
              """,
        BOOK);
  }

  @Test
  void aRowThatNoLongerSaysWhereItStandsIsToldByItsKey() throws IOException {
    decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(2, "Key", "r1-0123456789ab").write(2, "Turn", "").write(2, "Code", "");
      table.write(4, "Key", "key").write(4, "Turn", "").write(4, "Code", "");
      table.write(4, "Transcript", "");
    }
    CommandLineRun run = meeting.reconcile(BOOK, "--partial");
    assertThat(run.err())
        .contains("The coders no longer have the difference \"r1-0123456789ab\": in t1.\n")
        .contains("The coders no longer have the difference \"key\".\n");
  }

  @Test
  void aWorksheetOfOneCoderIsForAnotherCommand() {
    place.run("export", SmallMeeting.STUDY, "--to", "worksheet", "--out", "worksheets/coders");
    refused(
        """
        worksheets/coders/ines.xlsx: error: This is a worksheet in which one coder codes, not one of differences.
            expected: a worksheet that exemplar export --to differences made
            remedy: Bring it in with exemplar import.
        1 error, 0 warnings.
        """,
        "worksheets/coders/ines.xlsx");
  }

  @Test
  void aWorksheetWithoutItsKeysIsTold() throws IOException {
    decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(1, "Key", "Number of ours");
    }
    refused(
        AT
            + """
              A1]: error: There is no column "Key".
                  expected: a column "Key" beside Number, Code, Type, Transcript, Turn, Speaker, Passage, Words of ines, Code of ines, Memo of ines, Words of theo, Code of theo, Memo of theo, Decision, Decided code, Decided words, Reason, Decided by, Number of ours
                  remedy: Add the column, or give this name to the one that is meant.
              1 error, 0 warnings.
              """,
        BOOK);
  }

  @Test
  void aCoderWhomTheStudyDoesNotKnowIsTold() throws IOException {
    decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(1, "Words of ines", "Words of Inse");
    }
    refused(
        AT
            + """
              H1]: error: There is no coder "Inse".
                  expected: probably "ines"
                  remedy: Name coders of the study.
              1 error, 0 warnings.
              """,
        BOOK);
  }

  @Test
  void aWorksheetWithTheWordsOfOneCoderIsTold() throws IOException {
    decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(1, "Words of ines", "Her words");
    }
    refused(
        BOOK
            + """
              : error: There is nobody to compare theo with.
                  expected: two coders or more
                  remedy: Put the columns back from a new export.
              1 error, 0 warnings.
              """,
        BOOK);
  }

  @Test
  void aColumnThatStandsTwiceIsTold() {
    List<List<String>> cells = decided();
    int ines = cells.get(0).indexOf("Words of ines");
    cells.forEach(row -> row.add(ines + 1, row.get(ines)));
    meeting.csv(SmallMeeting.CSV, cells);
    refused(
        """
        worksheets/meeting/differences.csv:1:64: error: The column "Words of ines" occurs twice.
            expected: columns of different names
            remedy: Rename or remove one of the two.
        1 error, 0 warnings.
        """,
        SmallMeeting.CSV);
  }

  @Test
  void aTextThatHasChangedIsNamed() throws IOException {
    decide();
    place.write(
        SmallMeeting.STUDY + "/transcripts/t1.txt",
        SmallMeeting.TALKS.get("t1").replace("It is quick.", "It is rapid."));
    meeting.coded("ines", "t1 trust I trust them.", "t2 cost It is free.");
    meeting.coded("theo", "t1 cost that it is cheap.", "t1 trust I trust them.");
    refused(
        gone(2, 3, 4, 5, 6)
            + missing("cost in t1, turn 2")
            + changed("text of t1")
            + changed("codings of ines")
            + changed("codings of theo")
            + "6 errors, 3 warnings.\n",
        BOOK);
  }

  @Test
  void whoseNameTheReconciledCodingCannotBearIsTold() throws IOException {
    decide();
    place.write(
        SmallMeeting.STUDY + "/coders.csv",
        "coder,kind\nines,person\ntheo,person\nbot,model\nagreed,reconciled\nfinal,reconciled\n");
    refused(
        """
        --coder: error: The study has several reconciled codings.
            expected: one of agreed, final
            remedy: Name the one that is meant with --coder.
        1 error, 0 warnings.
        """,
        BOOK);
    refused(
        """
        --coder: error: bot is of the kind model.
            expected: a name for the reconciled coding
            remedy: Choose a name that no coder of another kind has.
        1 error, 0 warnings.
        """,
        BOOK,
        "--coder",
        "Bot");
    refused(
        """
        --coder: error: "we/us" cannot be a coder's name.
            expected: letters, digits, spaces, dots, hyphens and underscores, beginning with a letter or digit
            remedy: Choose another name; it is also that of the coder's file.
        1 error, 0 warnings.
        """,
        BOOK,
        "--coder",
        "we/us");
  }

  @Test
  void aReconciledCodingThatIsComparedCannotBeMade() throws IOException {
    place.write(SmallMeeting.STUDY + "/coders.csv", "coder,kind\nines,person\ntheo,reconciled\n");
    decide();
    refused(
        """
        --coder: error: The codings of theo are compared in this worksheet.
            expected: a name for the reconciled coding
            remedy: Choose a name that no coder of another kind has.
        1 error, 0 warnings.
        """,
        BOOK);
  }

  @Test
  void codersWhoShareNoTranscriptHaveNothingToDecide() {
    meeting.coded("ines", "t1 trust I trust them.");
    meeting.coded("theo", "t2 trust That is all.");
    CommandLineRun run = meeting.export("--out", "worksheets/none");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            --coder: error: No transcript was seen by two of ines, theo in round 1.
                expected: transcripts that two coders finished, or coded in
                remedy: Name other coders with --coder, or another round with --round.
            1 error, 0 warnings.
            """);
    assertThat(place.below("worksheets/none")).isEmpty();
    refused(
        AT
            + """
              S2]: error: No transcript was seen by two of ines, theo in round 1.
                  expected: a worksheet of coders and a round that the study has
                  remedy: Check that this is the right study, and export the differences again.
              1 error, 0 warnings.
              """,
        BOOK);
  }

  @Test
  void aLogThatWasBrokenByHandIsToldBeforeAnythingIsDecided() throws IOException {
    decide();
    taken(BOOK);
    place.replace(SmallMeeting.STUDY + "/decisions.csv", ",neither,", ",nobody,");
    refused(
        """
        studies/small/decisions.csv:3:20: error: "nobody" is no way of deciding.
            expected: one of coder, both, edited, neither
            remedy: Write one of these.
        1 error, 0 warnings.
        """,
        BOOK);
  }

  @Test
  void aWorksheetOfAnotherFormatIsTold() {
    place.write("worksheets/differences.ods", "x");
    refused(
        """
        worksheets/differences.ods: error: Spreadsheets that end in .ods cannot be read.
            expected: XLSX or CSV
            remedy: Open it in its program and save it as an Excel workbook (.xlsx).
        1 error, 0 warnings.
        """,
        "worksheets/differences.ods");
  }
}
