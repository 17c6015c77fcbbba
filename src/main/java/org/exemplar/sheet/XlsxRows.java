package org.exemplar.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.exemplar.plaintext.PlainText;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;

/** Gathers the rows of one sheet of a workbook as the parser comes to them. */
final class XlsxRows implements SheetContentsHandler {

  private final String file;
  private final String name;
  private final List<SheetRow> rows = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private Optional<Header> header = Optional.empty();

  XlsxRows(String file, String name) {
    this.file = file;
    this.name = name;
  }

  /** The sheet, if it has contents. */
  Optional<Reading<Sheet>> sheet() {
    return header.map(
        names -> {
          List<Problem> problems = new ArrayList<>(SheetChecks.duplicates(names));
          problems.addAll(SheetChecks.nameless(names, rows));
          return Reading.of(new Sheet(file, name, names, rows), problems);
        });
  }

  @Override
  public void startRow(int row) {
    cells.clear();
  }

  @Override
  public void cell(String reference, String text, XSSFComment comment) {
    int column = reference == null ? cells.size() : new CellReference(reference).getCol();
    while (cells.size() < column) {
      cells.add("");
    }
    cells.add(PlainText.normalised(text));
  }

  @Override
  public void endRow(int row) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    IntFunction<SourceLocation> places =
        column ->
            SourceLocation.of(file, name, CellReference.convertNumToColString(column) + (row + 1));
    if (header.isEmpty()) {
      header = Optional.of(new Header(cells.stream().map(Header::bare).toList(), places));
    } else {
      rows.add(new SheetRow(header.get(), cells, places));
    }
  }
}
