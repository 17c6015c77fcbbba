package org.exemplar.transcript.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.exemplar.archive.StoredZip;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.word.DocxFixture;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, what is refused, and in which words. */
class TranscriptFilesTest {

  private static final String EXPECTED =
      "\n    expected: a transcript as TXT, MD, DOCX, VTT, SRT, JSON, CSV or XLSX\n    remedy: ";

  @TempDir Path folder;

  private Reading<Transcript> read(String name) {
    return TranscriptFiles.read(
        folder.resolve(name), name, new TranscriptId("T1"), SpeakerRoles.common());
  }

  private Reading<Transcript> read(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    return read(name);
  }

  private Reading<Transcript> read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String only(Reading<Transcript> reading) {
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
    return reading.problems().get(0).toString();
  }

  @Test
  void anEmptyFileIsTold() throws IOException {
    String empty =
        "a.txt: error: The file is empty.\n    expected: a transcript\n    remedy: Put the"
            + " transcript's text into it, or remove it from the study.";
    assertThat(only(read("a.txt", ""))).isEqualTo(empty);
    assertThat(only(read("a.txt", " \n\t\n"))).isEqualTo(empty);
  }

  @Test
  void aFileInWhichNobodySpeaksIsTold() throws IOException {
    String remedy =
        "\n    expected: a transcript with words of at least one speaker\n    remedy: Put the"
            + " transcript's text into it, or remove it from the study.";
    String silent = ": error: Nobody says a word in this file." + remedy;
    assertThat(only(read("a.vtt", "WEBVTT\n"))).isEqualTo("a.vtt" + silent);
    assertThat(only(read("a.txt", "Interviewer:\n"))).isEqualTo("a.txt:1:1" + silent);
    assertThat(only(read("a.csv", "speaker,text\nP1,\n"))).isEqualTo("a.csv" + silent);
    DocxFixture.write(folder.resolve("a.docx"), "");
    assertThat(only(read("a.docx"))).isEqualTo("a.docx" + silent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 | The file is a PDF, from which no transcript can be read. | Save the document"
            + " from which the PDF was made as DOCX or TXT; or open the PDF in Word and save it as"
            + " DOCX.",
        "{\\r"
            + "tf1}  | The file is an RTF, from which no transcript can be read. | Open it in Word"
            + " or LibreOffice and save it as DOCX.",
        "<!DOCTYPE html><p>Hi | The file is a web page, from which no transcript can be read. |"
            + " Open it in a browser, copy its text into a document, and save that as DOCX.",
        "{\"a\": 1} | The file is JSON data, from which no transcript can be read. | Let the"
            + " program that made it export the transcript as VTT, SRT or DOCX."
      })
  void otherKindsAreRefusedWithAWayOut(String content, String found, String remedy)
      throws IOException {
    assertThat(only(read("a.txt", content)))
        .isEqualTo("a.txt: error: " + found + EXPECTED + remedy);
  }

  @Test
  void whatIsNotTextIsRefused() throws IOException {
    String refused =
        "a.txt: error: The file is neither text nor a document, from which no transcript can be"
            + " read."
            + EXPECTED
            + "Save the transcript's text as DOCX or TXT, and name that file.";
    assertThat(only(read("a.txt", new byte[] {1, 0, 0, 0, 7, 7, 7}))).isEqualTo(refused);
    byte[] archive = StoredZip.of(Map.of("notes.txt", new byte[] {65}));
    assertThat(only(read("a.txt", archive))).isEqualTo(refused);
  }

  @Test
  void openDocumentIsRefused() throws IOException {
    byte[] archive = StoredZip.of(Map.of("mimetype", new byte[0], "content.xml", new byte[0]));
    assertThat(only(read("a.odt", archive)))
        .isEqualTo(
            "a.odt: error: The file is an OpenDocument file, from which no transcript can be read."
                + EXPECTED
                + "Open it in LibreOffice and save it as DOCX.");
  }

  @Test
  void officeFilesOfTheOldKindAndLockedOnesAreToldApart() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    bytes.write(new byte[] {(byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
    assertThat(only(read("a.docx", bytes.toByteArray())))
        .isEqualTo(
            "a.docx: error: The file is an Office file of the old kind, from which no transcript"
                + " can be read."
                + EXPECTED
                + "Open it in Word or LibreOffice and save it as DOCX.");
    bytes.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
    assertThat(only(read("a.docx", bytes.toByteArray())))
        .isEqualTo(
            "a.docx: error: The file is protected with a password."
                + EXPECTED
                + "Open it in Word or Excel, remove the password, and save it again.");
  }

  @Test
  void aFolderAndAnAbsentFileAreTold() throws IOException {
    Files.createDirectory(folder.resolve("a.txt"));
    assertThat(only(read("a.txt")))
        .isEqualTo(
            "a.txt: error: This is a folder.\n    expected: a file\n    remedy: Name the file that"
                + " is meant, or remove the folder.");
    assertThat(only(read("b.txt"))).startsWith("b.txt: error: There is no such file.");
  }

  @Test
  void aFileWithoutPermissionIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "P1: Hi.");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "skipped: this user may read every file");
    assertThat(only(read("a.txt")))
        .startsWith("a.txt: error: You have no permission to read this file.");
  }

  @Test
  void aTextOfMoreThanTwentyMillionCharactersIsRefused() throws IOException {
    String tooLong =
        ": error: The text has more than 20 million characters.\n"
            + "    expected: a transcript of at most 20,000,000 characters\n"
            + "    remedy: Split it into one file for each interview or focus group.";
    assertThat(only(read("a.txt", "x".repeat(20_000_001)))).isEqualTo("a.txt" + tooLong);
    assertThat(only(read("b.txt", new byte[80_000_001]))).isEqualTo("b.txt" + tooLong);
  }

  @Test
  void aTextOfTwentyMillionCharactersIsRead() throws IOException {
    String text = "P1: " + "\uD83D\uDE00".repeat(100) + "x".repeat(19_999_896);
    assertThat(read("a.txt", text).value()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt | WEBVTT\\n"
            + "\\n"
            + "0:01.000 --> 0:02.000\\n"
            + "<v P1>Hi. | The name says plain text; the file is WebVTT captions and was read so.",
        "a.vtt | 1\\n00:00:01,0 --> 00:00:02,0\\nP1: Hi.\\nP1: Ho.\\n | ",
        "a.txt | 1\\n"
            + "00:00:01,0 --> 00:00:02,0\\n"
            + "P1: Hi.\\n"
            + "P1: Ho. | The name says plain text; the file is SRT captions and was read so.",
        "a.docx| P1: Hi.\\nP1: Ho. | The name says a DOCX; the file is plain text and was read so.",
        "a.vtt | P1: Hi.\\n"
            + "P1: Ho. | The name says WebVTT captions; the file is plain text and was read so.",
        "a     | P1: Hi.\\nP1: Ho. | ",
        "a.log | P1: Hi.\\nP1: Ho. | "
      })
  void theContentDecidesAndTheNameIsNoted(String name, String content, String note)
      throws IOException {
    Reading<Transcript> reading = read(name, content.replace("\\n", "\n"));
    assertThat(reading.value().orElseThrow().turns().get(0).speaker().label()).isEqualTo("P1");
    assertThat(reading.problems())
        .extracting(Problem::toString)
        .isEqualTo(note == null ? List.of() : List.of(name + ": note: " + note));
  }

  @Test
  void aDocxUnderAnotherNameIsRead() throws IOException {
    DocxFixture.write(folder.resolve("a.txt"), DocxFixture.paragraph("Interviewer: Hi."));
    Reading<Transcript> reading = read("a.txt");
    assertThat(reading.value()).isPresent();
    assertThat(reading.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a.txt: note: The name says plain text; the file is a DOCX and was read so.");
  }

  @Test
  void aDamagedDocxIsTold() throws IOException {
    assertThat(only(read("a.docx", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9, 9})))
        .startsWith("a.docx: error: The file begins as a DOCX does, but it is damaged:");
  }

  @Test
  void aTableWithoutAColumnOfWordsIsTold() throws IOException {
    assertThat(only(read("a.csv", "speaker,mood\nP1,good\n")))
        .isEqualTo(
            "a.csv:1:1: error: There is no column with the words that were said.\n"
                + "    expected: a column \"text\", and \"speaker\" beside it\n"
                + "    remedy: Name the column with the words \"text\".");
  }

  @Test
  void aRowBeforeAnySpeakerBelongsToNobody() throws IOException {
    Reading<Transcript> reading = read("a.csv", "speaker,text\n,Hello?\nP1,Hi.\n");
    assertThat(reading.value().orElseThrow().text()).isEqualTo("Hello?\nP1: Hi.");
    assertThat(reading.value().orElseThrow().turns()).hasSize(1);
    assertThat(reading.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a.csv:2:1: warning: The row has words and no speaker, and no row above has one; it"
                + " belongs to nobody.\n    expected: the label of who speaks\n"
                + "    remedy: Write the speaker's label into the cell.");
  }

  @Test
  void aWorkbookWithATurnPerRowIsRead() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Talk");
      row(sheet, 0, "Timestamp", "Who", "Utterance");
      row(sheet, 1, "00:00:05", "Interviewer", "Why?");
      row(sheet, 2, "", "P1:", "Because\nof that.");
      sheet.getRow(2).getCell(0).setCellValue(9.5);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      Reading<Transcript> reading = read("a.xlsx", out.toByteArray());
      assertThat(reading.problems()).isEmpty();
      Transcript transcript = reading.value().orElseThrow();
      assertThat(transcript.text()).isEqualTo("Interviewer: Why?\nP1: Because of that.");
      assertThat(transcript.turns())
          .extracting(turn -> turn.start().orElseThrow().toString())
          .containsExactly("PT5S", "PT9.5S");
    }
  }

  private static void row(XSSFSheet sheet, int number, String... cells) {
    XSSFRow row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0:05, PT5S",
    "00:01:02.5, PT1M2.5S",
    "75, PT1M15S",
    "75.25, PT1M15.25S",
    "0.5, PT0.5S",
    "0.000717593, PT1M2S"
  })
  void aCellTellsATime(String cell, String time) {
    assertThat(TurnSheet.time(cell).orElseThrow()).hasToString(time);
  }

  @ParameterizedTest
  @CsvSource({"soon", "1:75", "12:3", "-3", "''"})
  void aCellThatTellsNoTime(String cell) {
    assertThat(TurnSheet.time(cell)).isEmpty();
  }
}
