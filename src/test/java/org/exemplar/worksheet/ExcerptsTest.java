package org.exemplar.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exemplar.worksheet.KeptStudy.code;
import static org.exemplar.worksheet.KeptStudy.person;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.exemplar.alignment.Spoken;
import org.exemplar.codebook.Codebook;
import org.exemplar.transcript.Transcript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of coded excerpts, as people keep them. */
class ExcerptsTest {

  private static final Codebook CODES =
      new Codebook(
          List.of(
              code("motives", "Motives"),
              code("quick", "Quick; cheap", "motives"),
              code("trust", "Trust"),
              code("cost", "Cost", "motives")));

  private static final Transcript ONE =
      Spoken.transcript(
          "one",
          "Interviewer: Why?",
          "P1: 😀 It’s a lot quicker. I don’t like to wait, you know, on the phone.",
          "P2: I wait for the doctor.");

  private static final Transcript TWO =
      Spoken.transcript("two", "P3: I wait for the doctor.", "P3: That is all.");

  @TempDir private Path folder;
  private KeptStudy study;
  private Desk desk;

  @BeforeEach
  void begin() {
    study = new KeptStudy(CODES, List.of(ONE, TWO), List.of(person("anna"), person("ben")));
    desk = new Desk(study, folder);
  }

  private int bring(String name, String csv, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve(name), csv);
    String[] all = new String[options.length + 1];
    all[0] = file.toString();
    System.arraycopy(options, 0, all, 1, options.length);
    return desk.bring(all);
  }

  @Test
  void codePointOffsetsPlaceAnExcerpt() throws IOException {
    String csv =
        """
        transcript,code,start_codepoint,end_codepoint,text,memo
        one,trust,22,24,,only the beginning
        one,quick,24,43,It’s a lot quicker.,
        one,quick,25,44,It’s a lot quicker.,UTF-16 units
        """;
    assertThat(bring("anna.csv", csv)).as(desk.err()).isZero();
    assertThat(study.lines())
        .containsExactly(
            "anna | one | trust | 😀  | only the beginning",
            "anna | one | quick | It’s a lot quicker. | UTF-16 units");
    assertThat(desk.out()).isEqualTo("Added 2 codings of anna in 1 transcript.\n");
    assertThat(desk.err())
        .isEqualTo(
            """
            anna.csv:4:5: warning: The code "quick" is on the same words twice; it was read once.
                expected: each code once on the same words
                remedy: Remove one of the two.
            0 errors, 1 warning.
            """);
  }

  @Test
  void theWordsAloneFindTheirPlace() throws IOException {
    String csv =
        """
        Document;Coded segment;Codes;Coded by;Comment
        one.docx;"It's a lot quicker.";quick|trust;Ben;
        ;"I don't like to wait … on the phone.";Motives > Cost;ben;the other way
        ;That is all;Quick; cheap;;
        """
            .replace("Quick; cheap", "\"Quick; cheap\"");
    assertThat(bring("excerpts.csv", csv, "--coder", "cleo")).as(desk.err()).isZero();
    assertThat(study.lines())
        .containsExactly(
            "ben | one | quick | It’s a lot quicker. | ",
            "ben | one | trust | It’s a lot quicker. | ",
            "ben | one | cost | I don’t like to wait, you know, on the phone. | the other way",
            "cleo | two | quick | That is all | ");
    assertThat(desk.out())
        .isEqualTo(
            """
            Added 3 codings of ben in 1 transcript.
            Added 1 coding of cleo in 1 transcript. cleo is new to the study.
            """);
    assertThat(desk.err())
        .isEqualTo(
            """
            excerpts.csv:3:2: warning: The excerpt stands in the transcript only with other words within it.
                expected: “I don’t like to wait, you know, on the phone.”
                remedy: Check that all of this is to be coded.
            0 errors, 1 warning.
            """);
  }

  @Test
  void ambiguousAndAbsentExcerptsListTheirCandidates() throws IOException {
    String csv =
        """
        text,code,coder
        I wait for the doctor.,trust,anna
        "I don’t like to wait, my friend, on the phone.",trust,anna
        Nobody said this at all.,trust,anna
        ,trust,anna
        """;
    assertThat(bring("x.csv", csv)).isEqualTo(1);
    assertThat(study.events()).isEmpty();
    assertThat(desk.err())
        .isEqualTo(
            """
            x.csv:2:1: error: The excerpt stands in the transcripts twice.
                expected: words that stand once; these are at one, turn 3 (P2): “›I wait for the doctor.‹”; two, turn 1 (P3): “›I wait for the doctor.‹”
                remedy: Quote more of the words around it, or name the transcript and the offsets.
            x.csv:3:1: error: The excerpt does not stand in any transcript.
                expected: words as they stand in the transcript; like them are one, turn 2 (P1): “😀 It’s a lot quicker. ›I don’t like to wait, you know, on the phone.‹”
                remedy: Copy the words from the transcript.
            x.csv:4:1: error: The excerpt does not stand in any transcript.
                expected: words as they stand in the transcript
                remedy: Copy the words from the transcript.
            x.csv:5:1: error: The row has a code, and neither words nor offsets.
                expected: the words that are coded
                remedy: Copy the words from the transcript.
            4 errors, 0 warnings.
            """);
  }

  @Test
  void excerptsAreAddedAndKeepWhatIsThere() throws IOException {
    study.code("anna", "two", "trust", "That is all.", "noted before");
    study.code("anna", "one", "trust", "Why?", "");
    String csv =
        """
        text,code
        That is all.,trust
        I don’t like to wait,cost
        """;
    assertThat(bring("anna.csv", csv)).isZero();
    assertThat(desk.out())
        .isEqualTo("Added 1 coding of anna in 1 transcript; 1 was there already; 1 other stays.\n");
    assertThat(study.lines()).contains("anna | two | trust | That is all. | noted before");
    assertThat(bring("anna.csv", csv)).isZero();
    assertThat(desk.out())
        .isEqualTo("Nothing changed: all 2 codings of anna were there already.\n");
    String noted = csv.replace("code\n", "code,memo\n").replace("trust\n", "trust,\n");
    assertThat(bring("anna.csv", noted.replace("cost\n", "cost,new\n"))).isZero();
    assertThat(desk.out())
        .isEqualTo(
            "Added no codings of anna; 2 were there already; 1 of these with a new memo;"
                + " 1 other stays.\n");
  }

  @Test
  void offsetsAndWordsThatDisagreeAreDecidedByTheWords() throws IOException {
    String csv =
        """
        transcript,code,start,end,text
        one,trust,3,9,It’s a lot quicker.
        one,trust,0:12,0:15,Why?
        """;
    assertThat(bring("anna.csv", csv)).isZero();
    assertThat(study.lines())
        .containsExactly(
            "anna | one | trust | Why? | ", "anna | one | trust | It’s a lot quicker. | ");
    assertThat(desk.err())
        .isEqualTo(
            """
            anna.csv:2:11: warning: The words do not stand at these offsets; they were found in their only place.
                expected: 24 to 43 in one, turn 2 (P1): “😀 ›It’s a lot quicker.‹ I don’t like to wait, you know, …”
                remedy: Check that this is the passage that is meant.
            0 errors, 1 warning.
            """);
  }

  @Test
  void whatIsMissingIsSaid() throws IOException {
    String csv =
        """
        code,start,end,transcript,text,coder
        trust,1,2,,,
        trust,1,9999,one,,
        trust,one,2,one,,
        ,,,,A text without a code,
        trust,,,three,Why?,?
        """;
    assertThat(bring("some.csv", csv)).isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo(
            """
            some.csv:5:5: warning: This row has no code, so it was not read.
                expected: a code in each row
                remedy: Write the code, or remove the row.
            some.csv: error: Nothing says who coded this, and the study has no coder "some".
                expected: a column "coder", or a file named after a coder of the study
                remedy: Name the coder with --coder.
            some.csv:2:11: error: The row has offsets, and nothing says in which transcript.
                expected: the id of a transcript
                remedy: Add a column "transcript".
            some.csv:3:7: error: There is no text from 1 to 9999.
                expected: offsets within the 117 code points of one
                remedy: Correct the offsets, or clear them and give the words.
            some.csv:4:7: error: "one" is no offset.
                expected: a number of code points from the beginning of the transcript, from 0
                remedy: Correct the offset, or clear both offsets and give the words.
            some.csv:6:20: error: "?" cannot be a coder's name.
                expected: letters, digits, spaces, dots, hyphens and underscores, beginning with a letter or digit
                remedy: Choose another name; it is also that of the coder's file.
            some.csv:6:9: error: There is no transcript "three".
                expected: one of one, two
                remedy: Write the id of a transcript.
            6 errors, 1 warning.
            """);
  }

  @Test
  void aSheetWithoutTheColumnsSaysWhichAreMissing() throws IOException {
    assertThat(bring("anna.csv", "speaker,note\nP1,x\n")).isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo(
            """
            anna.csv:1:1: error: There is no column "code".
                expected: a column "code" beside speaker, note
                remedy: Add the column, or give this name to the one that is meant.
            anna.csv:1:1: error: There is no column "text".
                expected: a column "text" beside speaker, note
                remedy: Add the column, or give this name to the one that is meant.
            2 errors, 0 warnings.
            """);
  }

  @Test
  void aWorkbookWithAnotherSheetFirstIsRead() throws IOException {
    Path file = folder.resolve("ben.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("About").createRow(0).createCell(0).setCellValue("Our codings");
      Sheet sheet = book.createSheet("Codings");
      row(sheet, 0, "Quote", "Theme");
      row(sheet, 1, "That is all.", "Trust");
      row(sheet, 2, "Nowhere at all, my friend.", "Trust");
      book.write(out);
    }
    assertThat(desk.bring(file.toString())).isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo(
            """
            ben.xlsx[Codings!A3]: error: The excerpt does not stand in any transcript.
                expected: words as they stand in the transcript
                remedy: Copy the words from the transcript.
            1 error, 0 warnings.
            """);
  }

  private static void row(Sheet sheet, int at, String... cells) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  @Test
  void halfAnOffsetAndRowsWithoutCodesAreTold() throws IOException {
    String csv =
        """
        transcript,code,start_codepoint,end_codepoint
        one,,1,2
        one,,2,3
        one,trust,3,
        """;
    assertThat(bring("anna.csv", csv)).isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo(
            """
            anna.csv:2:1: warning: 2 rows have no code, this one first, so they were not read.
                expected: a code in each row
                remedy: Write the code, or remove the row.
            anna.csv:4:13: error: The offset is missing.
                expected: a number of code points from the beginning of the transcript, from 0
                remedy: Correct the offset, or clear both offsets and give the words.
            1 error, 1 warning.
            """);
  }
}
