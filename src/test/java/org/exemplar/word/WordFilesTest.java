package org.exemplar.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exemplar.word.DocxFixture.document;
import static org.exemplar.word.DocxFixture.paragraph;
import static org.exemplar.word.DocxFixture.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exemplar.archive.StoredZip;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFilesTest {

  private static final int LIMIT = 1_000_000;

  private static final String DAMAGED =
      "a.docx: error: The file begins as a DOCX does, but it is damaged: a part of it is missing or"
          + " garbled.\n    expected: a whole DOCX file\n    remedy: Open it in Word or"
          + " LibreOffice, let that repair it, and save it again; or fetch the original once more.";

  @TempDir Path folder;

  private String text(String body) throws IOException {
    return read(DocxFixture.write(folder.resolve("a.docx"), body)).text();
  }

  private static WordDocument read(Path file) throws IOException {
    Reading<WordDocument> reading = WordFiles.read(file, "a.docx", LIMIT);
    assertThat(reading.problems()).isEmpty();
    return reading.value().orElseThrow();
  }

  private String problem(byte[] bytes) throws IOException {
    Reading<WordDocument> reading =
        WordFiles.read(Files.write(folder.resolve("a.docx"), bytes), "a.docx", LIMIT);
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
    return reading.problems().get(0).toString();
  }

  @Test
  void paragraphsAreJoinedByLineFeeds() throws IOException {
    assertThat(text(paragraph("One & two") + "<w:p/>" + paragraph("Three")))
        .isEqualTo("One & two\n\nThree");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tab                 | <w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>               | a\\tb",
        "line break          | <w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>                | a\\nb",
        "carriage return     | <w:r><w:t>a</w:t><w:cr/><w:t>b</w:t></w:r>                | a\\nb",
        "no-break hyphen     | <w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r>  |"
            + " e\u2011mail",
        "soft hyphen         | <w:r><w:t>e</w:t><w:softHyphen/><w:t>mail</w:t></w:r>     | email",
        "tab stop            | <w:pPr><w:tabs><w:tab"
            + " w:val='left'/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r>| a",
        "arrow of Wingdings  | <w:r><w:sym w:font='Wingdings' w:char='F0E0'/></w:r>      | \u2192",
        "unknown symbol      | <w:r><w:sym w:font='Odd' w:char='0041'/></w:r>            | A",
        "deleted             |"
            + " <w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:t>a</w:t></w:r> | a",
        "inserted            | <w:ins><w:r><w:t>a</w:t></w:r></w:ins>                    | a",
        "moved away          |"
            + " <w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>a</w:t></w:r></w:moveTo>"
            + " | a",
        "field               | <w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>7</w:t></w:r> |"
            + " 7",
        "link                | <w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink>        | a",
        "phonetic guide      |"
            + " <w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>a</w:t></w:r></w:rubyBase></w:ruby></w:r>"
            + " | a",
        "line feed in XML    | <w:r><w:t>a&#10;b</w:t></w:r>                             | a b",
        "formula             | <m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>              | x=1",
        "other namespace     | <w:r><q:t xmlns:q='urn:q'>x</q:t><w:t>a</w:t></w:r>       | a"
      })
  void whatAParagraphHolds(String what, String runs, String expected) throws IOException {
    assertThat(text("<w:p>" + runs + "</w:p>"))
        .as(what)
        .isEqualTo(expected.replace("\\t", "\t").replace("\\n", "\n"));
  }

  @Test
  void aTextBoxFollowsItsParagraphOnce() throws IOException {
    String box = "<w:txbxContent>" + paragraph("box") + "</w:txbxContent>";
    String runs =
        "<w:p><w:r><w:t>be</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>side</w:t></w:r></w:p>";
    assertThat(text(runs + paragraph("after"))).isEqualTo("beside\nbox\nafter");
  }

  @Test
  void tablesHavePlaces() throws IOException {
    String inner = "<w:tc>" + table(new String[] {"in"}) + "<w:p/></w:tc>";
    Path file =
        DocxFixture.write(
            folder.resolve("a.docx"),
            paragraph("before")
                + table(new String[] {"A", "B"}, new String[] {"C", "D"})
                + "<w:tbl><w:tr>"
                + inner
                + "</w:tr></w:tbl>"
                + paragraph("after"));
    WordDocument document = read(file);
    assertThat(document.text()).isEqualTo("before\nA\nB\nC\nD\nin\n\nafter");
    assertThat(document.tables()).hasSize(3);
    WordTable first = document.tables().get(0);
    assertThat(first.rows().get(1).get(0).text()).isEqualTo("C");
    assertThat(first.rows().get(1).get(0).paragraphs()).containsExactly(3);
    assertThat(document.place("a.docx", 4)).hasToString("a.docx[table 1!B2]");
    assertThat(document.place("a.docx", 5)).hasToString("a.docx[table 3!A1]");
    assertThat(document.place("a.docx", 7)).hasToString("a.docx[paragraph 8]");
  }

  @Test
  void paragraphsHaveTheStyleThatStands() throws IOException {
    Path file =
        DocxFixture.write(
            folder.resolve("a.docx"),
            "<w:p><w:pPr><w:pStyle w:val=\"Quote\"/><w:pPrChange><w:pPr>"
                + "<w:pStyle w:val=\"Heading1\"/></w:pPr></w:pPrChange></w:pPr>"
                + "<w:r><w:t>words</w:t></w:r></w:p>"
                + paragraph("plain"));
    assertThat(read(file).paragraphs())
        .extracting(WordParagraph::style)
        .containsExactly(Optional.of("Quote"), Optional.empty());
    assertThat(read(file).paragraphs())
        .extracting(WordParagraph::isBlockQuote)
        .containsExactly(true, false);
  }

  @Test
  void columnsBeyondTheAlphabetHaveTwoLetters() {
    WordParagraph.Place cell = new WordParagraph.Place(0, 0, 27);
    assertThat(WordTable.place("a.docx", cell)).hasToString("a.docx[table 1!AB1]");
  }

  @Test
  void theMainPartIsWhatThePackageSays() throws IOException {
    byte[] bytes = DocxFixture.bytes("word/document2.xml", document(paragraph("here")));
    assertThat(read(Files.write(folder.resolve("b.docx"), bytes)).text()).isEqualTo("here");
  }

  @Test
  void strictDocumentsAreRead() throws IOException {
    String xml =
        document(paragraph("strict"))
            .replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main");
    byte[] bytes = DocxFixture.bytes("word/document.xml", xml);
    assertThat(read(Files.write(folder.resolve("b.docx"), bytes)).text()).isEqualTo("strict");
  }

  @Test
  void partsMayBeInUtf16OrMarked() throws IOException {
    String xml = document(paragraph("d\u00e9j\u00e0")).replaceFirst("<\\?.*?\\?>", "");
    for (byte[] part :
        List.of(
            ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_16LE))) {
      byte[] bytes = StoredZip.of(Map.of("word/document.xml", part));
      assertThat(read(Files.write(folder.resolve("b.docx"), bytes)).text())
          .isEqualTo("d\u00e9j\u00e0");
    }
  }

  @Test
  void anotherKindOfArchiveIsNoDocument() throws IOException {
    assertThat(problem(DocxFixture.bytes("xl/workbook.xml", "<workbook/>")))
        .isEqualTo(
            "a.docx: error: The file is an archive in which there is no Word document.\n"
                + "    expected: a DOCX file\n"
                + "    remedy: Open it in the program that made it, and save it as DOCX or TXT.");
  }

  @Test
  void damagedFilesAreTold() throws IOException {
    byte[] whole = DocxFixture.bytes("word/document.xml", document(paragraph("whole")));
    assertThat(problem(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(DAMAGED);
    assertThat(problem(DocxFixture.bytes("word/document.xml", "<w:document"))).isEqualTo(DAMAGED);
  }

  @Test
  void noDamageIsADefect() throws IOException {
    byte[] whole = DocxFixture.bytes("word/document.xml", document(paragraph("whole, once")));
    Random random = new Random(5);
    for (int i = 0; i < 400; i++) {
      byte[] garbled = whole.clone();
      for (int k = 0; k < 4; k++) {
        garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
      }
      Reading<WordDocument> reading =
          WordFiles.read(Files.write(folder.resolve("g.docx"), garbled), "g.docx", LIMIT);
      assertThat(reading.value().isPresent() != reading.hasErrors()).isTrue();
    }
  }

  @Test
  void entitiesAreNotExpanded() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String xml =
        "<!DOCTYPE w:document [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + document("<w:p><w:r><w:t>a&e;b</w:t></w:r></w:p>").replaceFirst("<\\?.*?\\?>", "");
    Reading<WordDocument> reading =
        WordFiles.read(
            Files.write(folder.resolve("a.docx"), DocxFixture.bytes("word/document.xml", xml)),
            "a.docx",
            LIMIT);
    assertThat(reading.problems()).extracting(Problem::toString).containsExactly(DAMAGED);
  }

  @Test
  void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
    Path bomb = folder.resolve("a.docx");
    try (OutputStream out = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          document("").replace("</w:body></w:document>", "").getBytes(StandardCharsets.UTF_8));
      byte[] nothing = "<w:bookmarkEnd/>".repeat(4096).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 400; i++) {
        zip.write(nothing);
      }
    }
    Reading<WordDocument> reading = WordFiles.read(bomb, "a.docx", LIMIT);
    assertThat(reading.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a.docx: error: The file unpacks to far more than a document can hold, as archives do"
                + " that are made to fill a memory.\n"
                + "    expected: a DOCX of at most 256 MB when unpacked\n"
                + "    remedy: Open it in Word or LibreOffice and save its text as a new"
                + " document.");
  }

  @Test
  void readingStopsSoonAfterTheLimit() throws IOException {
    Path file = DocxFixture.write(folder.resolve("a.docx"), paragraph("0123456789").repeat(1000));
    Reading<WordDocument> reading = WordFiles.read(file, "a.docx", 100);
    assertThat(reading.value().orElseThrow().text().length()).isBetween(100, 120);
  }
}
