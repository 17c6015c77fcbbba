package org.exemplar.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.exemplar.SharedData;
import org.exemplar.archive.StoredZip;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReaderTest {

  @TempDir Path folder;

  @Test
  void readsCellsAsAPersonWouldTypeThem() throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Data");
      book.createSheet("Empty");
      Row header = sheet.createRow(1);
      String[] kinds = {"text", "whole", "part", "date", "time", "both", "id", "truth", "sum"};
      for (int i = 0; i < kinds.length; i++) {
        header.createCell(i).setCellValue(kinds[i]);
      }
      fill(book, sheet.createRow(3));
      save(book, file);
    }

    Reading<List<Sheet>> reading = SheetReader.all(file, "my/book.xlsx");

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().orElseThrow()).hasSize(1);
    Sheet sheet = reading.value().orElseThrow().get(0);
    SheetRow row = sheet.rows().get(0);
    assertThat(sheet.name()).isEqualTo("Data");
    assertThat(row.raw("text")).isEqualTo(" +0\n😀 é");
    assertThat(row.cell("whole")).isEqualTo("-3");
    assertThat(row.cell("part")).isEqualTo("0.3");
    assertThat(row.cell("date")).isEqualTo("2023-04-12");
    assertThat(row.cell("time")).isEqualTo("09:30:00");
    assertThat(row.cell("both")).isEqualTo("2023-04-12T09:30");
    assertThat(row.cell("id")).isEqualTo("007");
    assertThat(row.cell("truth")).isEqualTo("TRUE");
    assertThat(row.cell("sum")).isEqualTo("4");
    assertThat(row.place("part")).hasToString("my/book.xlsx[Data!C4]");
    assertThat(sheet.header().place(1)).hasToString("my/book.xlsx[Data!B2]");
  }

  private static void fill(Workbook book, Row row) {
    row.createCell(0).setCellValue(" +0\n😀 é");
    row.createCell(1).setCellValue(-3);
    row.createCell(2).setCellValue(0.1 + 0.2);
    dated(book, row.createCell(3), "d-mmm-yy").setCellValue(LocalDateTime.of(2023, 4, 12, 0, 0));
    dated(book, row.createCell(4), "h:mm").setCellValue(9.5 / 24);
    dated(book, row.createCell(5), "m/d/yy h:mm")
        .setCellValue(LocalDateTime.of(2023, 4, 12, 9, 30));
    dated(book, row.createCell(6), "000").setCellValue(7);
    row.createCell(7).setCellValue(true);
    row.createCell(8).setCellFormula("2+2");
    book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(8));
  }

  private static Cell dated(Workbook book, Cell cell, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
    Path file = folder.resolve("mac.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
      XSSFSheet sheet = book.createSheet("Data");
      sheet.createRow(0).createCell(0).setCellValue("date");
      dated(book, sheet.createRow(1).createCell(0), "yyyy-mm-dd").setCellValue(1.0);
      save(book, file);
    }

    assertThat(SheetReader.read(file, "mac.xlsx").value().orElseThrow().rows().get(0).cell("date"))
        .isEqualTo("1904-01-02");
  }

  @Test
  void choosesASheetByNameAndListsThemWhereItIsAbsent() throws IOException {
    Path file = folder.resolve("two.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("One").createRow(0).createCell(0).setCellValue("a");
      book.createSheet("Two").createRow(0).createCell(0).setCellValue("b");
      save(book, file);
    }

    assertThat(
            SheetReader.read(file, "two.xlsx", Optional.of("Two"))
                .value()
                .orElseThrow()
                .header()
                .names())
        .containsExactly("b");
    assertThat(messages(SheetReader.read(file, "two.xlsx", Optional.of("Three"))))
        .containsExactly(
            "two.xlsx: error: There is no sheet \"Three\".\n    expected: one of One, Two\n"
                + "    remedy: Check the name of the sheet.");
  }

  @Test
  void reportsColumnsByCell() throws IOException {
    Path file = folder.resolve("columns.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("S");
      Row header = sheet.createRow(0);
      header.createCell(0).setCellValue("code");
      header.createCell(1).setCellValue("Code ");
      sheet.createRow(1).createCell(3).setCellValue("stray");
      save(book, file);
    }

    assertThat(messages(SheetReader.all(file, "columns.xlsx")))
        .containsExactly(
            "columns.xlsx[S!B1]: error: The column \"Code\" occurs twice.\n"
                + "    expected: columns of different names\n"
                + "    remedy: Rename or remove one of the two.",
            "columns.xlsx[S!D1]: warning: The column has no name, so it was not read.\n"
                + "    expected: a name in the first row\n"
                + "    remedy: Name the column, or remove it.");
  }

  @Test
  void tellsTheProblemsOfTheChosenSheetOnly() throws IOException {
    Path file = folder.resolve("two.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Good").createRow(0).createCell(0).setCellValue("a");
      Row header = book.createSheet("Bad").createRow(0);
      header.createCell(0).setCellValue("b");
      header.createCell(1).setCellValue("b");
      save(book, file);
    }

    assertThat(messages(SheetReader.read(file, "two.xlsx"))).isEmpty();
    assertThat(messages(SheetReader.read(file, "two.xlsx", Optional.of("Bad")))).hasSize(1);
    assertThat(messages(SheetReader.all(file, "two.xlsx"))).hasSize(1);
  }

  @Test
  void refusesAnEncryptedWorkbook() throws IOException, GeneralSecurityException {
    Path file = folder.resolve("secret.xlsx");
    try (POIFSFileSystem parts = new POIFSFileSystem();
        XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("S");
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("open sesame");
      try (OutputStream out = encryptor.getDataStream(parts)) {
        book.write(out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        parts.writeFilesystem(out);
      }
    }

    assertThat(messages(SheetReader.all(file, "secret.xlsx")))
        .containsExactly(
            "secret.xlsx: error: The workbook is protected by a password.\n"
                + "    expected: a workbook that opens without a password\n"
                + "    remedy: Open it in Excel, remove the password under File, Info, and save"
                + " it.");
  }

  @Test
  void refusesWhatIsNoWorkbook() throws IOException {
    Path old = folder.resolve("old.xlsx");
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("S");
      save(book, old);
    }
    Path text = Files.writeString(folder.resolve("text.xlsx"), "a,b\n1,2\n");
    Path empty = Files.writeString(folder.resolve("empty.xlsx"), "");

    assertThat(messages(SheetReader.all(old, "old.xlsx")))
        .containsExactly(
            "old.xlsx: error: The file is a workbook in Excel's format from before 2007.\n"
                + "    expected: XLSX\n"
                + "    remedy: Open it in its program and save it as an Excel workbook (.xlsx).");
    assertThat(messages(SheetReader.all(text, "text.xlsx")))
        .containsExactly(
            "text.xlsx: error: The name says XLSX, and the file is no workbook.\n"
                + "    expected: an Excel workbook\n"
                + "    remedy: Give the file its right ending, such as .csv, or save it again as"
                + " .xlsx.");
    assertThat(messages(SheetReader.all(empty, "empty.xlsx")))
        .containsExactly(
            "empty.xlsx: error: There is nothing in it.\n"
                + "    expected: a first row with the names of the columns\n"
                + "    remedy: Fill it, or remove it.");
  }

  @Test
  void refusesDamagedWorkbooksWithOneProblemEach() throws IOException {
    byte[] whole = workbook();
    Map<String, byte[]> broken = new TreeMap<>(StoredZip.entries(whole));
    broken.put(
        "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row".getBytes(StandardCharsets.UTF_8));
    Map<String, byte[]> lacking = new TreeMap<>(StoredZip.entries(whole));
    lacking.remove("xl/workbook.xml");

    assertDamaged(Arrays.copyOf(whole, whole.length / 2));
    assertDamaged(StoredZip.of(broken));
    assertDamaged(StoredZip.of(lacking));
    assertDamaged(StoredZip.of(Map.of("a.txt", new byte[3])));
  }

  private void assertDamaged(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("damaged.xlsx"), bytes);
    assertThat(messages(SheetReader.all(file, "damaged.xlsx")))
        .containsExactly(
            "damaged.xlsx: error: The workbook is damaged.\n"
                + "    expected: an Excel workbook that opens\n"
                + "    remedy: Open it in Excel, let it repair the file, and save it again as"
                + " .xlsx.");
  }

  @Test
  void refusesAnArchiveThatSwellsWhenUnpacked() throws IOException {
    Map<String, byte[]> entries = new TreeMap<>(StoredZip.entries(workbook()));
    String rows = "<row r=\"1\"><c r=\"A1\"/></row>".repeat(400_000);
    entries.put(
        "xl/worksheets/sheet1.xml",
        ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData>"
                + rows
                + "</sheetData></worksheet>")
            .getBytes(StandardCharsets.UTF_8));

    assertDamaged(deflated(entries));
  }

  private static byte[] deflated(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }

  @Test
  void readsTheCodedStatementsWhole() {
    Path file = SharedData.path("data/coded-statements-rqi/interview-data.xlsx");

    Reading<List<Sheet>> reading = SheetReader.all(file, "interview-data.xlsx");

    assertThat(reading.hasErrors()).isFalse();
    Sheet overlap =
        reading.value().orElseThrow().stream()
            .filter(sheet -> sheet.name().equals("Overlap"))
            .findFirst()
            .orElseThrow();
    assertThat(overlap.rows()).isNotEmpty();
  }

  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.createSheet("S").createRow(0).createCell(0).setCellValue("a");
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void save(Workbook book, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
  }

  private static List<String> messages(Reading<?> reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }
}
