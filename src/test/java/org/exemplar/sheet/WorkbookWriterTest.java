package org.exemplar.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.exemplar.archive.StoredZip;
import org.exemplar.problem.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {

  private static final List<String> TEXTS =
      List.of(
          "=SUM(A1)",
          "+0",
          "-3",
          "@home",
          "😀 é e\u0301",
          " spaces ",
          "two\nlines",
          "_x0041_",
          "<&\">",
          "中文",
          "\t",
          "a\u00A0b\u200B");

  @TempDir Path folder;

  /** Another user of the machine may own POI's common folder of temporary files. */
  @Test
  void needsNoFolderThatUsersShare() throws IOException {
    Path shared = Files.createDirectory(folder.resolve("poifiles"));
    TempFileCreationStrategy common = new DefaultTempFileCreationStrategy(shared.toFile());
    Files.delete(shared);
    Files.writeString(shared, "no folder to write in");
    byte[] bytes = TempFile.withStrategy(common, () -> WorkbookWriter.write(List.of(sheet())));
    assertThat(bytes).isEqualTo(WorkbookWriter.write(List.of(sheet())));
  }

  @Test
  void textStaysTextAndNumbersStayNumbers() throws IOException {
    byte[] bytes = WorkbookWriter.write(List.of(sheet()));

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XSSFSheet sheet = book.getSheet("Codings");
      for (int i = 0; i < TEXTS.size(); i++) {
        XSSFCell cell = sheet.getRow(i + 1).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(TEXTS.get(i));
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
      }
      XSSFCell number = sheet.getRow(1).getCell(1);
      assertThat(number.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(number.getNumericCellValue()).isEqualTo(1.5);
      assertThat(number.getCellStyle().getDataFormatString()).isEqualTo("0.00");
    }
  }

  @Test
  void isReadBackAsItWasWritten() throws IOException {
    Path file = Files.write(folder.resolve("a.xlsx"), WorkbookWriter.write(List.of(sheet())));

    Reading<Sheet> reading = SheetReader.read(file, "a.xlsx");

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().orElseThrow().rows().stream().map(row -> row.raw("Text")).toList())
        .isEqualTo(TEXTS);
  }

  @Test
  void framesOffersListsAndGuards() throws IOException {
    byte[] bytes = WorkbookWriter.write(List.of(sheet().guard()));

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XSSFSheet sheet = book.getSheet("Codings");
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C13");
      assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.getRow(1).getCell(0).getCellStyle().getLocked()).isTrue();
      assertThat(sheet.getRow(1).getCell(2).getCellStyle().getLocked()).isFalse();
      XSSFDataValidation list = sheet.getDataValidations().get(0);
      assertThat(list.getValidationConstraint().getFormula1()).isEqualTo("Lists!$A$1:$A$2");
      assertThat(list.getRegions().getCellRangeAddress(0).formatAsString()).isEqualTo("C2:C13");
      assertThat(book.getSheetVisibility(1)).isEqualTo(SheetVisibility.HIDDEN);
      assertThat(book.getSheet("Lists").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("Phone tag");
      assertThat(sheet.getMergedRegion(0).formatAsString()).isEqualTo("A2:A3");
    }
  }

  @Test
  void hasTheSameBytesInEveryLocaleAndTimeZoneAndNamesNobody() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] here = WorkbookWriter.write(List.of(sheet()));
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

      assertThat(WorkbookWriter.write(List.of(sheet()))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    String properties =
        new String(StoredZip.entries(here).get("docProps/core.xml"), StandardCharsets.UTF_8);
    assertThat(properties)
        .contains("1980-01-01T00:00:00Z", "<dc:creator>Exemplar</dc:creator>")
        .doesNotContain("lastModifiedBy");
  }

  @Test
  void cutsTextThatNoCellCanHoldAndSaysSo() throws IOException {
    String text = "😀".repeat(WorkbookWriter.LONGEST_TEXT);
    WorkbookSheet sheet =
        WorkbookSheet.table(
            "Long",
            List.of(WorkbookColumn.of(10)),
            List.of(header("Text")),
            List.of(List.of(WorkbookCell.text(text))));
    Path file = Files.write(folder.resolve("a.xlsx"), WorkbookWriter.write(List.of(sheet)));

    String read = SheetReader.read(file, "a").value().orElseThrow().rows().get(0).raw("Text");

    assertThat(read).endsWith("😀 … [cut: a cell holds no more]");
    assertThat(read.length()).isBetween(32_766, 32_767);
  }

  private static WorkbookSheet sheet() {
    List<List<WorkbookCell>> rows =
        TEXTS.stream()
            .map(
                text ->
                    List.of(
                        WorkbookCell.text(text),
                        WorkbookCell.number(new BigDecimal("1.50")),
                        WorkbookCell.BLANK))
            .toList();
    WorkbookSheet table =
        WorkbookSheet.table(
            "Codings",
            List.of(
                WorkbookColumn.wrapped(60),
                WorkbookColumn.of(8),
                WorkbookColumn.choice(20, List.of("Quicker", "Phone tag"))),
            List.of(header("Text"), header("Number"), header("Code")),
            rows);
    return new WorkbookSheet(
        table.name(),
        table.columns(),
        table.rows(),
        1,
        true,
        false,
        List.of(new WorkbookSheet.Area(1, 0, 2, 1)));
  }

  private static WorkbookCell header(String text) {
    return WorkbookCell.styled(text, WorkbookCell.Style.HEADER);
  }
}
