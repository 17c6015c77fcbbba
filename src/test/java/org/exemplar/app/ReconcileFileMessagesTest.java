package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.exemplar.worksheet.CoderAtWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worksheets as spreadsheet programs leave them: sheets, columns, encodings and formats. */
class ReconcileFileMessagesTest {

  private static final String BOOK = DecidedMeeting.BOOK;
  private static final String AT = DecidedMeeting.AT;

  @TempDir private Path folder;
  private Workplace place;
  private DecidedMeeting group;
  private SmallMeeting meeting;

  @BeforeEach
  void export() {
    place = Workplace.in(folder);
    group = new DecidedMeeting(place);
    meeting = group.meeting();
  }

  @Test
  void rowsMayBeSortedAndRowsAndColumnsAdded() {
    List<List<String>> cells = group.decided();
    Collections.reverse(cells.subList(1, cells.size()));
    cells.forEach(row -> row.add(3, "ours"));
    cells.get(0).set(3, "Our notes");
    List<String> pause = new ArrayList<>(Collections.nCopies(cells.get(0).size(), ""));
    pause.set(7, "Break until three");
    cells.add(2, pause);
    meeting.csv(SmallMeeting.CSV, cells);
    group.taken(SmallMeeting.CSV);
  }

  @Test
  void aSpreadsheetProgramMaySaveSemicolonsInItsOwnEncoding() {
    meeting.semicolons("worksheets/ansi.csv", group.decided(), Charset.forName("windows-1252"));
    CommandLineRun run = meeting.reconcile("worksheets/ansi.csv");
    assertThat(run.err())
        .isEqualTo(
            "worksheets/ansi.csv: note: The file was read as Windows-1252, because it is not valid"
                + " UTF-8.\n");
    assertThat(run.out()).contains("All 5 differences: 2 to ines, 2 to theo, 1 to neither.\n");
  }

  @Test
  void semicolonsInUtf8AreTakenToo() {
    meeting.semicolons("worksheets/utf8.csv", group.decided(), StandardCharsets.UTF_8);
    group.taken("worksheets/utf8.csv");
  }

  @Test
  void anotherSheetMayStandFirstWhateverIsInIt() throws IOException {
    group.decide();
    try (CoderAtWork table = meeting.table()) {
      Sheet notes = table.book().createSheet("Legend");
      table.book().setSheetOrder("Legend", 0);
      notes.createRow(0).createCell(0).setCellValue("Key");
      Cell broken = notes.createRow(1).createCell(0);
      broken.setCellFormula("1/0");
      table.book().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(broken);
    }
    group.taken(BOOK);
  }

  @Test
  void aWorksheetWithoutItsKeysIsTold() throws IOException {
    group.decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(1, "Key", "Number of ours");
    }
    group.refused(
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
    group.decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(1, "Words of ines", "Words of Inse");
    }
    group.refused(
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
    group.decide();
    try (CoderAtWork table = meeting.table()) {
      table.write(1, "Words of ines", "Her words");
    }
    group.refused(
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
    List<List<String>> cells = group.decided();
    int ines = cells.get(0).indexOf("Words of ines");
    cells.forEach(row -> row.add(ines + 1, row.get(ines)));
    meeting.csv(SmallMeeting.CSV, cells);
    group.refused(
        """
        worksheets/meeting/differences.csv:1:64: error: The column "Words of ines" occurs twice.
            expected: columns of different names
            remedy: Rename or remove one of the two.
        1 error, 0 warnings.
        """,
        SmallMeeting.CSV);
  }

  @Test
  void aWorksheetOfOneCoderIsForAnotherCommand() {
    place.run("export", SmallMeeting.STUDY, "--to", "worksheet", "--out", "worksheets/coders");
    group.refused(
        """
        worksheets/coders/ines.xlsx: error: This is a worksheet in which one coder codes, not one of differences.
            expected: a worksheet that exemplar export --to differences made
            remedy: Bring it in with exemplar import.
        1 error, 0 warnings.
        """,
        "worksheets/coders/ines.xlsx");
  }

  @Test
  void aWorksheetOfAnotherFormatIsTold() {
    place.write("worksheets/differences.ods", "x");
    group.refused(
        """
        worksheets/differences.ods: error: Spreadsheets that end in .ods cannot be read.
            expected: XLSX or CSV
            remedy: Open it in its program and save it as an Excel workbook (.xlsx).
        1 error, 0 warnings.
        """,
        "worksheets/differences.ods");
  }
}
