package org.exemplar.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.exemplar.report.Cell;
import org.exemplar.report.Column;
import org.exemplar.report.Table;
import org.junit.jupiter.api.Test;

class XlsxTablesTest {

  private static Table table(String id, String caption, Cell number) {
    return Table.of(
        id,
        caption,
        List.of(Column.words("code", "Code", 2), Column.numbers("alpha", "Alpha", 1)),
        List.of(Table.Row.of(Cell.of("Cost"), number)),
        List.of("A note on " + id + "."));
  }

  private static final List<Table> TABLES =
      List.of(
          table("one", "Agreement on each code", Cell.of(new BigDecimal("0.72"))),
          table(
              "two",
              "Agreement on the extent of text that coders marked: all of it",
              Cell.missing("undefined: nobody used the code")));

  private static XSSFWorkbook reopened() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(new XlsxTables().render(TABLES)));
  }

  @Test
  void aSheetForEachTableAndOneForTheNotesOfAll() throws IOException {
    try (XSSFWorkbook book = reopened()) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names)
          .containsExactly(
              "Agreement on each code", "Agreement on the extent of text", "About these tables")
          .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(31));
    }
  }

  @Test
  void figuresAreNumbersAndReasonsAreWords() throws IOException {
    try (XSSFWorkbook book = reopened()) {
      Row one = book.getSheetAt(0).getRow(1);
      assertThat(one.getCell(0).getStringCellValue()).isEqualTo("Cost");
      assertThat(one.getCell(1).getNumericCellValue()).isEqualTo(0.72);
      assertThat(book.getSheetAt(1).getRow(1).getCell(1).getStringCellValue())
          .isEqualTo("undefined: nobody used the code");
    }
  }

  @Test
  void captionsAndNotesAreOnTheLastSheet() throws IOException {
    try (XSSFWorkbook book = reopened()) {
      Sheet about = book.getSheetAt(2);
      List<String> lines = new ArrayList<>();
      about.forEach(row -> lines.add(row.getCell(0).getStringCellValue()));
      assertThat(lines)
          .containsExactly(
              "Agreement on each code",
              "A note on one.",
              "Agreement on the extent of text that coders marked: all of it",
              "A note on two.");
    }
  }

  @Test
  void theSameTablesGiveTheSameBytes() {
    assertThat(new XlsxTables().render(TABLES)).isEqualTo(new XlsxTables().render(TABLES));
  }
}
