package org.exemplar.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.exemplar.report.Table;

/** The same cells as a table of the report, written by the libraries as plainly as they can. */
final class PlainTables {

  private final List<List<String>> rows;

  private PlainTables(List<List<String>> rows) {
    this.rows = rows;
  }

  static PlainTables of(Table table) {
    List<Integer> columns = table.printedColumns();
    List<List<String>> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      rows.add(columns.stream().map(c -> row.cells().get(c).printed()).toList());
    }
    return new PlainTables(rows);
  }

  /** POI's Word documents; returns the number of cells. */
  long word() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
      // By position, POI counts all rows for each cell.
      Iterator<List<String>> from = rows.iterator();
      for (XWPFTableRow row : table.getRows()) {
        Iterator<String> words = from.next().iterator();
        row.getTableCells().forEach(cell -> cell.setText(words.next()));
      }
      document.write(new ByteArrayOutputStream());
    }
    return cells();
  }

  /** POI's workbooks in memory; returns the number of cells. */
  long workbook() throws IOException {
    return fill(new XSSFWorkbook());
  }

  /** POI's workbooks that keep few rows in memory; returns the number of cells. */
  long streamingWorkbook() throws IOException {
    return fill(new SXSSFWorkbook());
  }

  private long fill(Workbook empty) throws IOException {
    try (Workbook book = empty) {
      Sheet sheet = book.createSheet();
      for (int r = 0; r < rows.size(); r++) {
        Row row = sheet.createRow(r);
        for (int c = 0; c < rows.get(r).size(); c++) {
          row.createCell(c).setCellValue(rows.get(r).get(c));
        }
      }
      book.write(new ByteArrayOutputStream());
    }
    return cells();
  }

  /** Commons CSV; returns the number of bytes. */
  long csv() throws IOException {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecords(rows);
    }
    return bytes(out.toString());
  }

  /** The cells in a row, and no more: the least that any format can do. */
  long joined() {
    return bytes(
        rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n")));
  }

  private long cells() {
    return (long) rows.size() * rows.get(0).size();
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
