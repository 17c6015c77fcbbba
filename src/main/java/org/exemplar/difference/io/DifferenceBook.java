package org.exemplar.difference.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exemplar.sheet.WorkbookCell;
import org.exemplar.sheet.WorkbookColumn;
import org.exemplar.sheet.WorkbookSheet;
import org.exemplar.sheet.WorkbookWriter;
import org.exemplar.study.reconciliation.DifferenceWorksheet;
import org.exemplar.transcript.Transcript;

/** Lays a worksheet of differences out as a workbook. */
final class DifferenceBook {

  private final DifferenceWorksheet worksheet;

  DifferenceBook(DifferenceWorksheet worksheet) {
    this.worksheet = worksheet;
  }

  byte[] bytes() {
    return WorkbookWriter.write(List.of(differences(), howTo(), origin()));
  }

  private WorkbookSheet differences() {
    return WorkbookSheet.table(
        Layout.DIFFERENCES,
        columns(),
        WorkbookCell.header(DifferenceTable.header(worksheet)),
        worksheet.rows().stream().map(DifferenceBook::cells).toList());
  }

  private List<WorkbookColumn> columns() {
    List<WorkbookColumn> columns = new ArrayList<>();
    columns.add(WorkbookColumn.of(9));
    Stream.of(20, 14, 12, 7, 11, 50).map(WorkbookColumn::wrapped).forEach(columns::add);
    worksheet
        .coders()
        .forEach(coder -> Stream.of(34, 18, 22).map(WorkbookColumn::wrapped).forEach(columns::add));
    columns.add(WorkbookColumn.choice(12, worksheet.choices()));
    columns.add(WorkbookColumn.choice(22, worksheet.codes()));
    Stream.of(34, 34, 14).map(WorkbookColumn::open).forEach(columns::add);
    columns.add(WorkbookColumn.of(17));
    return columns;
  }

  /** The number is one, so that sorting by it gives the order back. */
  private static List<WorkbookCell> cells(DifferenceWorksheet.Row row) {
    List<WorkbookCell> cells =
        new ArrayList<>(WorkbookCell.texts(DifferenceTable.cells(row).toArray(String[]::new)));
    cells.set(0, WorkbookCell.number(BigDecimal.valueOf(row.number())));
    return cells;
  }

  private WorkbookSheet howTo() {
    return WorkbookSheet.sentences(
        Layout.HOW_TO, "How to decide in this workbook", HowTo.sentences(worksheet.choices()));
  }

  private WorkbookSheet origin() {
    List<List<WorkbookCell>> rows = new ArrayList<>();
    rows.add(WorkbookCell.texts(Layout.OF_STUDY, worksheet.study(), ""));
    rows.add(WorkbookCell.texts(Layout.OF_ROUND, String.valueOf(worksheet.round()), ""));
    for (Transcript transcript : worksheet.transcripts()) {
      rows.add(
          WorkbookCell.texts(
              Layout.OF_TRANSCRIPT, transcript.id().value(), transcript.digest().hex()));
    }
    worksheet
        .codings()
        .forEach(
            (coder, digest) ->
                rows.add(WorkbookCell.texts(Layout.OF_CODER, coder.value(), digest.hex())));
    return WorkbookSheet.table(
        Layout.ORIGIN,
        Stream.of(12, 30, 66).map(width -> WorkbookColumn.of(width).hide()).toList(),
        WorkbookCell.header(List.of(Layout.WHAT, Layout.NAME, Layout.DIGEST)),
        rows);
  }
}
