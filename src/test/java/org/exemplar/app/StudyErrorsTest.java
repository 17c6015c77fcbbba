package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.exemplar.report.StudyReport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One error of each kind, planted in a copy of the bundled study: {@code check} and {@code report}
 * tell it, end with status 1, and write nothing.
 */
class StudyErrorsTest {

  private static final String STUDY = Workplace.STUDY;
  private static final String CODEBOOK = "codebooks/motivations-and-uses.csv";
  private static final String INES = STUDY + "/codings/ines.csv";
  private static final String AS_SAID =
      "    expected: words that the transcript has, changes marked with … or [ ]";
  private static final String GROUP_1 = STUDY + "/transcripts/group-1.docx";
  private static final String GROUP_2 = STUDY + "/transcripts/group-2.txt";
  private static final String GROUP_3 = STUDY + "/transcripts/group-3.vtt";

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void copyTheStudy() {
    place = Workplace.in(folder);
  }

  @Test
  void withoutAnErrorThereIsAReport() {
    assertThat(place.run("check", STUDY).status()).isZero();
    assertThat(place.run("report", STUDY, "--out", "reports/out").status()).isZero();
    assertThat(place.below("reports/out")).contains("report.docx");
  }

  @Test
  void everyPartOfTheReportHasANameThatNoTableMayTake() {
    place.run("report", STUDY, "--out", "reports/out");
    assertThat(place.below("reports/out"))
        .filteredOn(path -> !path.contains("/") && !path.startsWith("."))
        .extracting(path -> path.substring(0, path.indexOf('.')))
        .filteredOn(name -> !name.equals("comments"))
        .hasSameElementsAs(StudyReport.NAMES);
  }

  @Test
  void aReportOverAStudy() {
    CommandLineRun run = place.run("report", STUDY, "--out", STUDY);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            STUDY + ": error: The report could not be written: it is the folder of a study;");
    assertThat(place.run("check", STUDY).status()).isZero();
  }

  @Test
  void anEmptyTranscript() {
    place.write(GROUP_2, "");
    isTold(
        GROUP_2 + ": error: The file is empty.",
        "    expected: a transcript",
        "    remedy: Put the transcript's text into it, or remove it from the study.");
  }

  @Test
  void anEmptySheet() {
    place.write(INES, "");
    isTold(
        INES + ": error: There is nothing in it.",
        "    expected: a first row with the names of the columns",
        "    remedy: Fill it, or remove it.");
  }

  @Test
  void aMissingColumn() {
    place.replace(INES, "code,", "kode,");
    isTold(
        INES + ":1:1: error: There is no column \"code\".",
        "    expected: a column \"code\" beside transcript, kode, start_codepoint, end_codepoint,"
            + " text, memo, codebook_version",
        "    remedy: Add the column, or give this name to the one that is meant.");
  }

  @Test
  void anUnknownCode() {
    place.replace(INES, "group-1,phone-tag", "group-1,phone-tga");
    isTold(
        INES + ":2:9: error: There is no code \"phone-tga\".",
        "    expected: probably \"phone-tag\"",
        "    remedy: Correct the code, or add it to the codebook.");
  }

  @Test
  void anUnknownCoder() {
    place.replace(STUDY + "/finished.csv", "ines,", "inez,");
    isTold(
        STUDY + "/finished.csv:2:1: error: There is no coder \"inez\".",
        "    expected: probably \"ines\"",
        "    remedy: Correct the name, or add the coder to coders.csv.");
  }

  @Test
  void anUnknownParticipant() {
    place.replace(STUDY + "/quotations.csv", ",P05,", ",P55,");
    String error =
        String.join(
            "\n",
            STUDY + "/quotations.csv:3:41: error: There is no participant \"P55\".",
            "    expected: probably \"P05\"",
            "    remedy: Correct the name, or add the participant.",
            "");
    assertThat(place.run("check", STUDY).err()).startsWith(error);
    assertThat(reported()).isEqualTo(error + "1 error, 0 warnings.\n");
  }

  @Test
  void aDuplicateCode() {
    place.replace(CODEBOOK, "\r\nquicker,", "\r\nquicker,Fast,,,,,,,,,,\r\nquicker,");
    isTold(
        CODEBOOK + ":4:1: error: The id \"quicker\" occurs twice.",
        "    expected: another id for each code",
        "    remedy: Rename or remove one of the two.");
  }

  @Test
  void aCircleOfParents() {
    place.replace(
        CODEBOOK, "Motivations for using messaging,,", "Motivations for using messaging,quicker,");
    isTold(
        CODEBOOK
            + ":2:45: error: These codes stand below each other in a circle: motivations < quicker"
            + " < motivations.",
        "    expected: a parent that is not below the code itself",
        "    remedy: Give one of them another parent, or none.");
  }

  @Test
  void aCodingOutsideTheTextIsPlacedWhereItsWordsStand() {
    place.replace(INES, "1146,1281", "1146,999999");
    CommandLineRun checked = place.run("check", STUDY);
    assertThat(checked.status()).isZero();
    assertThat(checked.err())
        .contains(
            INES
                + ":2:31: warning: The words of a coding do not stand at their offsets in"
                + " \"group-1\"; it was placed where they stand now: \"I drive a desk at a school"
                + " bus garage so I can’t be on the p…\".\n"
                + "    expected: offsets at which the words stand\n"
                + "    remedy: See that these are the passages that were meant; the next change of"
                + " these codings writes their new offsets.\n");
  }

  @Test
  void codedWordsThatDifferFromTheText() {
    place.replace(INES, "I drive a desk", "I rode a desk");
    isTold(
        INES + ":2:29: error: The text differs from the words at 1146 to 1281 of \"group-1\".",
        "    expected: \"I drive a desk at a school bus garage so I can’t be on the p…\"",
        "    remedy: Find the passage that was meant, and correct text and offsets; these words"
            + " stand nowhere in the transcript.");
  }

  @Test
  void overlappingTurnsAreAWarningForPeopleDoSpeakAtOnce() {
    place.replace(GROUP_3, "00:00:11.735 --> ", "00:00:09.735 --> ");
    CommandLineRun checked = place.run("check", STUDY);
    assertThat(checked.status()).isZero();
    assertThat(checked.err())
        .startsWith(
            lines(
                GROUP_3
                    + ":8:1: warning: The turn of \"Roger\" begins at 0:00:09.735, while the turn"
                    + " of \"Moderator\" lasts until 0:00:11.555.",
                "    expected: turns that follow one another",
                "    remedy: Correct the times, if the two did not speak at once; the words are"
                    + " kept as they stand."))
        .endsWith("0 errors, 1 warning.\n");
  }

  @Test
  void aDamagedWordFile() throws IOException {
    byte[] whole = Files.readAllBytes(place.path(GROUP_1));
    Files.write(place.path(GROUP_1), Arrays.copyOf(whole, 3000));
    isTold(
        GROUP_1
            + ": error: The file begins as a DOCX does, but it is damaged: a part of it is missing"
            + " or garbled.",
        "    expected: a whole DOCX file",
        "    remedy: Open it in Word or LibreOffice, let that repair it, and save it again; or"
            + " fetch the original once more.");
  }

  @Test
  void anEncryptedWorkbook() throws Exception {
    encryptedWorkbook(place.path("codebooks/locked.xlsx"));
    place.replace(STUDY + "/study.yaml", "motivations-and-uses.csv", "locked.xlsx");
    isTold(
        "codebooks/locked.xlsx: error: The workbook is protected by a password.",
        "    expected: a workbook that opens without a password",
        "    remedy: Open it in Excel, remove the password under File, Info, and save it.");
  }

  @Test
  void aTextOfMoreThanTwentyMillionCharacters() {
    place.write(GROUP_2, "P07: " + ("word ".repeat(20) + "\n").repeat(200_000));
    isTold(
        GROUP_2 + ": error: The text has more than 20 million characters.",
        "    expected: a transcript of at most 20,000,000 characters",
        "    remedy: Split it into one file for each interview or focus group.");
  }

  @Test
  void aFolderWhereATranscriptShouldBe() throws IOException {
    Files.delete(place.path(GROUP_2));
    Files.createDirectory(place.path(GROUP_2));
    isTold(
        GROUP_2 + ": error: This is a folder.",
        "    expected: a file",
        "    remedy: Name the file that is meant, or remove the folder.");
  }

  @Test
  void aFolderWhereCodingsShouldBe() throws IOException {
    Files.delete(place.path(INES));
    Files.createDirectory(place.path(INES));
    isTold(
        INES + ": error: This is a folder.",
        "    expected: a file",
        "    remedy: Name the file that is meant, or remove the folder.");
  }

  @Test
  void aFileThatMayNotBeRead() {
    Path file = place.path(GROUP_2);
    Assumptions.assumeTrue(
        file.toFile().setReadable(false) && !Files.isReadable(file),
        "skipped: whoever runs this may read every file");
    isTold(
        GROUP_2 + ": error: You have no permission to read this file.",
        "    expected: a file that you may read",
        "    remedy: Give yourself permission to read it.");
  }

  @Test
  void aReportWhereNothingMayBeWritten() throws IOException {
    Path closed = Files.createDirectories(place.path("reports"));
    Assumptions.assumeTrue(
        closed.toFile().setWritable(false) && !Files.isWritable(closed),
        "skipped: whoever runs this may write everywhere");
    assertThat(reported())
        .startsWith("reports/out: error: The report could not be written:")
        .endsWith("1 error, 0 warnings.\n");
  }

  @Test
  void aFileWhereTheReportShouldBe() {
    place.write("reports/out", "mine");
    CommandLineRun run = place.run("report", STUDY, "--out", "reports/out");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            lines(
                "reports/out: error: The report could not be written: it is a file, not a folder;"
                    + " the former report is as it was.",
                "    expected: a folder that can be written to, with room on its disk",
                "    remedy: Choose another folder with --out.",
                "1 error, 0 warnings."));
    assertThat(place.path("reports/out")).hasContent("mine");
  }

  @Test
  void aFolderWhereAFileOfTheReportShouldBe() {
    place.write("reports/out/tally.csv/mine.txt", "mine");
    CommandLineRun run = place.run("report", STUDY, "--out", "reports/out");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            lines(
                "reports/out/tally.csv: error: The report could not be written: it is a folder,"
                    + " not a file; the former report is as it was.",
                "    expected: a folder that can be written to, with room on its disk",
                "    remedy: Choose another folder with --out.",
                "1 error, 0 warnings."));
    assertThat(place.below("reports/out")).containsExactly("tally.csv/mine.txt");
  }

  /** These are warnings: the table is printed, and says so. */
  @Test
  void quotationsThatAreNotAsTheyWereSaid() {
    String sheet = STUDY + "/quotations.csv";
    place.replace(sheet, ",P05,\"Well it saves", ",P01,\"Well it saves");
    place.replace(sheet, "by the noontime I had heard", "by the evening I had heard");
    place.replace(
        sheet,
        "group-3,P14,It’s a lot quicker [than the phone].,2871,2900",
        ",,It was never said like this.,,");
    CommandLineRun checked = place.run("check", STUDY);
    assertThat(checked.status()).isZero();
    assertThat(checked.err().lines().filter(line -> !line.contains(": note: ")))
        .containsExactly(
            sheet
                + ":3:45: warning: The quotation has the wrong speaker. Said by P05 in group-1,"
                + " turn 17, not by P01.",
            "    expected: the words of the one to whom they are attributed",
            "    remedy: Attribute it to who said it, or quote one speaker only.",
            sheet
                + ":4:45: warning: The quotation is altered. “evening” stands for “noontime” after"
                + " “by the”, and no mark says so.",
            AS_SAID,
            "    remedy: Print what was said, or mark each change.",
            sheet + ":5:35: warning: The quotation is not found. No transcript has these words.",
            "    expected: words that a transcript of the study has",
            "    remedy: Look the passage up in the transcript and copy it from there.",
            "0 errors, 3 warnings.");
  }

  @Test
  void errorsOfAllFilesAreToldTogether() {
    place.replace(INES, "group-1,phone-tag", "group-1,phone-tga");
    place.replace(STUDY + "/finished.csv", "ines,", "inez,");
    place.write(GROUP_2, "");
    assertThat(reported().lines().filter(line -> line.contains(": error: ")))
        .containsExactly(
            GROUP_2 + ": error: The file is empty.",
            INES + ":2:9: error: There is no code \"phone-tga\".",
            STUDY + "/finished.csv:2:1: error: There is no coder \"inez\".");
  }

  /** Both commands tell this one problem, and nothing is written; only check goes on to look. */
  private void isTold(String... problem) {
    CommandLineRun checked = place.run("check", STUDY);
    assertThat(checked.err().lines().filter(line -> !line.contains(": note: ")))
        .containsExactlyElementsOf(with(problem, "1 error, 0 warnings."));
    assertThat(checked.out()).isEmpty();
    assertThat(checked.status()).isEqualTo(1);
    assertThat(reported()).isEqualTo(lines(with(problem, "1 error, 0 warnings.")));
    assertThat(place.below("reports")).isEmpty();
  }

  private String reported() {
    CommandLineRun run = place.run("report", STUDY, "--out", "reports/out");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    return run.err();
  }

  private static List<String> with(String[] problem, String count) {
    String[] lines = Arrays.copyOf(problem, problem.length + 1);
    lines[problem.length] = count;
    return List.of(lines);
  }

  private static String lines(String... lines) {
    return lines(List.of(lines));
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static void encryptedWorkbook(Path file) throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        POIFSFileSystem container = new POIFSFileSystem()) {
      workbook.createSheet("Codes").createRow(0).createCell(0).setCellValue("name");
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream encrypted = encryptor.getDataStream(container)) {
        workbook.write(encrypted);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        container.writeFilesystem(out);
      }
    }
  }
}
