package org.exemplar.worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills a worksheet as a person does in a spreadsheet program: by the names of its columns. */
public final class CoderAtWork implements AutoCloseable {

  private final Path file;
  private final String sheet;
  private final XSSFWorkbook book;

  public CoderAtWork(Path file) throws IOException {
    this(file, "Coding");
  }

  /** A person at one sheet of a workbook. */
  public CoderAtWork(Path file, String sheet) throws IOException {
    this.file = file;
    this.sheet = sheet;
    this.book = new XSSFWorkbook(Files.newInputStream(file));
  }

  /** The workbook itself. */
  public XSSFWorkbook book() {
    return book;
  }

  Sheet coding() {
    return book.getSheet(sheet);
  }

  /** Writes into the cell of a row, counted from 1 as the program shows it. */
  public CoderAtWork write(int row, String column, String words) {
    Cell cell = cell(row, column);
    cell.setBlank();
    if (!words.isEmpty()) {
      cell.setCellValue(words);
    }
    return this;
  }

  /** Appends a copy of a row below all others; gives its number. */
  public int copy(int row) {
    Sheet sheet = coding();
    Row from = sheet.getRow(row - 1);
    Row to = sheet.createRow(sheet.getLastRowNum() + 1);
    for (Cell cell : from) {
      Cell copy = to.createCell(cell.getColumnIndex());
      switch (cell.getCellType()) {
        case NUMERIC -> copy.setCellValue(cell.getNumericCellValue());
        case BLANK -> copy.setBlank();
        default -> copy.setCellValue(cell.getStringCellValue());
      }
    }
    return to.getRowNum() + 1;
  }

  public CoderAtWork finish(String transcript, String mark) {
    for (Row row : book.getSheet("Finished")) {
      if (row.getCell(0).getStringCellValue().equals(transcript)) {
        row.getCell(1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(mark);
      }
    }
    return this;
  }

  /** Removes a row; the others stay where they are. */
  public void remove(int row) {
    coding().removeRow(coding().getRow(row - 1));
  }

  /** The cells of a column below the header. */
  public List<String> column(String name) {
    List<String> cells = new ArrayList<>();
    DataFormatter words = new DataFormatter(Locale.ROOT);
    for (int i = 1; i <= coding().getLastRowNum(); i++) {
      cells.add(words.formatCellValue(coding().getRow(i).getCell(index(name))));
    }
    return cells;
  }

  private Cell cell(int row, String column) {
    return coding()
        .getRow(row - 1)
        .getCell(index(column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private int index(String name) {
    for (Cell cell : coding().getRow(0)) {
      if (cell.getStringCellValue().startsWith(name)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + name);
  }

  void save() throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
  }

  @Override
  public void close() throws IOException {
    save();
    book.close();
  }
}
