package org.exemplar.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.report.Renderer;
import org.exemplar.report.Table;
import org.exemplar.sheet.WorkbookSheet;
import org.exemplar.sheet.WorkbookWriter;

/**
 * Several tables as one workbook: a sheet for each, as {@link XlsxTable} writes it, and a last
 * sheet with the captions and notes of all.
 */
public final class XlsxTables implements Renderer<List<Table>> {

  @Override
  public String extension() {
    return "xlsx";
  }

  @Override
  public byte[] render(List<Table> tables) {
    List<WorkbookSheet> sheets = new ArrayList<>(tables.stream().map(XlsxTable::sheet).toList());
    sheets.add(XlsxTable.about("About these tables", tables));
    return WorkbookWriter.write(sheets);
  }
}
