package org.exemplar.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.exemplar.SharedData;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

  @TempDir Path folder;

  @Test
  void findsCellsByColumnWhateverCaseAndHyphens() {
    Sheet sheet = clean("Start Codepoint,memo\r\n12,\" a, \"\"b\"\"\nc \"\r\n");

    SheetRow row = sheet.rows().get(0);
    assertThat(row.cell("start_codepoint")).isEqualTo("12");
    assertThat(row.cell("start-codepoint")).isEqualTo("12");
    assertThat(row.cell("memo")).isEqualTo("a, \"b\"\nc");
    assertThat(row.raw("MEMO")).isEqualTo(" a, \"b\"\nc ");
    assertThat(row.cell("absent")).isEmpty();
    assertThat(sheet.header().names()).containsExactly("Start Codepoint", "memo");
  }

  @Test
  void knowsThePlaceOfEveryCell() {
    Sheet sheet = clean("a,b,c\n\"x\ny\",😀 \"quoted\",last\n\n1,2,3\n");

    SheetRow first = sheet.rows().get(0);
    assertThat(first.place("a")).hasToString("x.csv:2:1");
    assertThat(first.place("b")).hasToString("x.csv:3:4");
    assertThat(first.place("c")).hasToString("x.csv:3:15");
    assertThat(sheet.rows().get(1).place("c")).hasToString("x.csv:5:5");
    assertThat(sheet.header().place(1)).hasToString("x.csv:1:3");
  }

  @Test
  void recognisesSemicolonsAndTabsByTheFirstRow() {
    assertThat(clean("a;b;c\n1,5;2;3\n").rows().get(0).cell("a")).isEqualTo("1,5");
    assertThat(clean("a\tb\nx, y; z\t2\n").rows().get(0).cell("a")).isEqualTo("x, y; z");
    assertThat(clean("\"a;b;c\",d\n1,2\n").rows().get(0).cell("d")).isEqualTo("2");
    assertThat(clean("only\nx;y\n").rows().get(0).cell("only")).isEqualTo("x;y");
  }

  @Test
  void skipsBlankRowsAndKeepsThePlacesOfTheOthers() {
    Sheet sheet = clean("\n\na,b\n,\n \n1,2\n");

    assertThat(sheet.rows()).hasSize(1);
    assertThat(sheet.rows().get(0).place()).hasToString("x.csv:6:1");
  }

  @Test
  void readsEveryEncodingAndSaysWhichUnlessUtf8() {
    assertThat(read(bytes("a\nœuf\n", StandardCharsets.UTF_8)).problems()).isEmpty();
    assertThat(read(bytes("\uFEFFa\nœuf\n", StandardCharsets.UTF_8)).problems()).isEmpty();
    assertEncoding("\uFEFFa\nœuf\n", StandardCharsets.UTF_16LE, "UTF-16, little end first");
    assertEncoding("\uFEFFa\nœuf\n", StandardCharsets.UTF_16BE, "UTF-16, big end first");
    assertEncoding(
        "a\nœuf\n", Charset.forName("windows-1252"), "Windows-1252, because it is not valid UTF-8");
  }

  private static void assertEncoding(String text, Charset charset, String words) {
    Reading<Sheet> reading = read(bytes(text, charset));

    assertThat(messages(reading))
        .containsExactly("x.csv: note: The file was read as " + words + ".");
    assertThat(reading.value().orElseThrow().rows().get(0).cell("a")).isEqualTo("œuf");
  }

  @Test
  void reportsRowsOfAnotherLengthThanTheFirst() {
    Reading<Sheet> reading = read("a,b,c\n1,2\n1,2,3,4\n1,2,3,\n");

    assertThat(messages(reading))
        .containsExactly(
            "x.csv:2:4: warning: The row has 2 cells, the first row 3.\n"
                + "    expected: as many cells as the first row has\n"
                + "    remedy: Add the missing cells; they were read as blank.",
            "x.csv:3:7: error: The row has 4 cells, the first row 3.\n"
                + "    expected: as many cells as the first row has\n"
                + "    remedy: Put quotation marks around a cell that holds the delimiter.");
  }

  @Test
  void reportsAnUnclosedQuotationMarkWhereItOpens() {
    assertThat(messages(read("a,b\n1,\"two\n3,4\n")))
        .containsExactly(
            "x.csv:2:3: error: A quotation mark opens this cell and none closes it.\n"
                + "    expected: a quotation mark at the end of the cell\n"
                + "    remedy: Close the cell with \", and write each quotation mark inside it"
                + " twice.");
  }

  @Test
  void reportsWordsAfterAClosingQuotationMark() {
    assertThat(messages(read("a,b\n1,\"two\" three\n")))
        .containsExactly(
            "x.csv:2:8: error: The cell goes on after the quotation mark that closes it.\n"
                + "    expected: the next cell or the end of the line\n"
                + "    remedy: Write each quotation mark inside the cell twice.");
  }

  @Test
  void reportsDuplicateAndNamelessColumns() {
    assertThat(messages(read("Code,,code\nx,y,z\n")))
        .containsExactly(
            "x.csv:1:7: error: The column \"code\" occurs twice.\n"
                + "    expected: columns of different names\n"
                + "    remedy: Rename or remove one of the two.",
            "x.csv:1:6: warning: The column has no name, so it was not read.\n"
                + "    expected: a name in the first row\n"
                + "    remedy: Name the column, or remove it.");
    assertThat(messages(read("a,b,,\n1,2,,\n3,4\n"))).isEmpty();
  }

  @Test
  void reportsAnEmptyFile() {
    assertThat(messages(read("\n \n")))
        .containsExactly(
            "x.csv: error: There is nothing in it.\n"
                + "    expected: a first row with the names of the columns\n"
                + "    remedy: Fill it, or remove it.");
  }

  @Test
  void namesMissingColumnsAndThoseThatAreThere() {
    List<Problem> missing = clean("transcript,kode\na,b\n").missing("transcript", "code");

    assertThat(missing)
        .extracting(Problem::toString)
        .containsExactly(
            "x.csv:1:1: error: There is no column \"code\".\n"
                + "    expected: a column \"code\" beside transcript, kode\n"
                + "    remedy: Add the column, or give this name to the one that is meant.");
  }

  @Test
  void refusesFoldersAbsentFilesAndForeignFormats() throws IOException {
    Path sub = Files.createDirectory(folder.resolve("sub.csv"));
    Path old = Files.writeString(folder.resolve("old.xls"), "x");
    Path workbook = Files.writeString(folder.resolve("book.csv"), "PK\u0003\u0004");

    assertThat(messages(SheetReader.read(sub, "sub.csv")))
        .containsExactly(
            "sub.csv: error: This is a folder.\n    expected: a file\n"
                + "    remedy: Name the file that is meant, or remove the folder.");
    assertThat(messages(SheetReader.read(folder.resolve("no.csv"), "no.csv")))
        .containsExactly(
            "no.csv: error: There is no such file.\n    expected: a file of this name\n"
                + "    remedy: Check the spelling, or put the file there.");
    assertThat(messages(SheetReader.read(old, "old.xls")))
        .containsExactly(
            "old.xls: error: Spreadsheets that end in .xls cannot be read.\n"
                + "    expected: XLSX or CSV\n"
                + "    remedy: Open it in its program and save it as an Excel workbook (.xlsx).");
    assertThat(messages(SheetReader.read(folder.resolve("a.pdf"), "a.pdf")))
        .containsExactly(
            "a.pdf: error: The file's ending is none of a spreadsheet.\n"
                + "    expected: .csv, .tsv or .xlsx\n"
                + "    remedy: Save the table as CSV or as an Excel workbook (.xlsx).");
    assertThat(messages(SheetReader.read(workbook, "book.csv")))
        .containsExactly(
            "book.csv: error: The name says CSV, and the file is a workbook or another archive.\n"
                + "    expected: CSV\n"
                + "    remedy: Give the file its right ending, such as .xlsx.");
    assertThat(messages(SheetReader.read(folder.resolve("~$a.xlsx"), "~$a.xlsx")))
        .containsExactly(
            "~$a.xlsx: error: This is the file by which Excel marks a workbook as open.\n"
                + "    expected: the workbook itself\n    remedy: Name the file without ~$.");
    assertThat(SheetReader.reads("~$a.xlsx")).isFalse();
    assertThat(SheetReader.reads("A.XLSX")).isTrue();
  }

  @Test
  void readsTheNhsCommentsWhole() {
    Path file = SharedData.path("data/nhs-comments/comments-400.csv");

    Reading<Sheet> reading = SheetReader.read(file, "comments-400.csv");

    assertThat(messages(reading)).isEmpty();
    Sheet sheet = reading.value().orElseThrow();
    assertThat(sheet.rows()).hasSize(400);
    IntStream.range(0, 400)
        .forEach(i -> assertThat(sheet.rows().get(i).size()).isEqualTo(sheet.header().size()));
  }

  private static Sheet clean(String text) {
    Reading<Sheet> reading = read(text);
    assertThat(messages(reading)).isEmpty();
    return reading.value().orElseThrow();
  }

  private static Reading<Sheet> read(String text) {
    return read(bytes(text, StandardCharsets.UTF_8));
  }

  private static Reading<Sheet> read(byte[] bytes) {
    return SheetReader.csv(bytes, "x.csv");
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }

  private static List<String> messages(Reading<?> reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }
}
