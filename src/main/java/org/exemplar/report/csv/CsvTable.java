package org.exemplar.report.csv;

import java.util.List;
import org.exemplar.report.Cell;
import org.exemplar.report.Column;
import org.exemplar.report.Renderer;
import org.exemplar.report.Table;
import org.exemplar.sheet.CsvWriter;

/** A table as data: a row for each of its rows, every column under its key, nothing merged. */
public final class CsvTable implements Renderer<Table> {

  private final CsvWriter writer;

  private CsvTable(CsvWriter writer) {
    this.writer = writer;
  }

  /** Files for programs: without byte order mark, every cell as it is. */
  public static CsvTable plain() {
    return new CsvTable(CsvWriter.plain());
  }

  /** Files for people who open CSV in Excel. */
  public static CsvTable forExcel() {
    return new CsvTable(CsvWriter.forExcel());
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public byte[] render(Table table) {
    List<String> header = table.columns().stream().map(Column::key).toList();
    return writer.bytes(
        header,
        table.rows().stream().map(row -> row.cells().stream().map(Cell::data).toList()).toList());
  }
}
