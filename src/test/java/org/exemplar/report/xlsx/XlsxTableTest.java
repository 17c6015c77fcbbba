package org.exemplar.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.exemplar.report.Column;
import org.exemplar.report.ExampleTables;
import org.exemplar.report.Table;
import org.junit.jupiter.api.Test;

/** Workbooks, read back. */
class XlsxTableTest {

  private final XSSFWorkbook book = open(ExampleTables.comments());
  private final XSSFSheet sheet = book.getSheetAt(0);

  @Test
  void everyColumnIsThereAndNothingIsMerged() {
    assertThat(texts(0))
        .containsExactly("Theme group", "Theme", "Representative comment", "Participants");
    assertThat(texts(1))
        .containsExactly("Reasons", "Quicker than a call", "“I'd rather wait … [than call].”", "4");
    assertThat(texts(2)).startsWith("Reasons", "Quicker than a call");
    assertThat(sheet.getMergedRegions()).isEmpty();
    assertThat(sheet.getLastRowNum()).isEqualTo(6);
  }

  @Test
  void textThatLooksLikeAFormulaIsText() {
    XSSFCell cell = sheet.getRow(2).getCell(2);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo("=SUM(A1) is text; 5 < 6 & 7 > 6 | so");
  }

  @Test
  void numbersAreNumbersAndMissingOnesSayWhy() {
    assertThat(sheet.getRow(5).getCell(3).getNumericCellValue()).isEqualTo(12);
    assertThat(sheet.getRow(6).getCell(3).getStringCellValue()).isEqualTo("not asked");
    XSSFCell share = open(ExampleTables.tally()).getSheetAt(0).getRow(1).getCell(3);
    assertThat(new DataFormatter(Locale.ROOT).formatCellValue(share)).isEqualTo("0.50");
  }

  @Test
  void dataFilesLeaveOutWhatThePageAdds() {
    assertThat(sheet.getRow(6).getCell(2).getStringCellValue()).isEqualTo("“Yes.”");
  }

  @Test
  void theHeaderStaysInSightAndFilters() {
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D7");
    assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
    assertThat(sheet.getRow(1).getCell(2).getCellStyle().getWrapText()).isTrue();
    assertThat(sheet.getRow(1).getCell(0).getCellStyle().getVerticalAlignment())
        .isEqualTo(VerticalAlignment.TOP);
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
  }

  @Test
  void theSheetIsNamedByTheCaptionWhichStandsWithTheNotesOnTheNext() {
    assertThat(sheet.getSheetName()).isEqualTo("Reasons & uses what <17>");
    XSSFSheet about = book.getSheetAt(1);
    assertThat(StreamSupport.stream(about.spliterator(), false).map(r -> r.getCell(0).toString()))
        .containsExactly(
            "Reasons & uses: what <17> patients said about 100% of “messaging”",
            "P07 is a participant's id.", "1. Numbers are of participants_present; [sic] as said.");
  }

  @Test
  void aCaptionThatIsNoNameGivesWayToTheId() {
    List<Column> columns = List.of(Column.words("a", "A", 1));
    Table table = Table.of("ids", "'[?]'", columns, List.of(), List.of());
    assertThat(open(table).getSheetName(0)).isEqualTo("ids");
  }

  @Test
  void anotherLocaleAndTimeZoneGiveTheSameBytes() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] here = new XlsxTable().render(ExampleTables.comments());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(new XlsxTable().render(ExampleTables.comments())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private List<String> texts(int row) {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    Row cells = sheet.getRow(row);
    return StreamSupport.stream(cells.spliterator(), false)
        .map(formatter::formatCellValue)
        .toList();
  }

  private static XSSFWorkbook open(Table table) {
    byte[] file = new XlsxTable().render(table);
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new AssertionError("the file cannot be opened again", e);
    }
  }
}
