package org.exemplar.quotation.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exemplar.word.DocxFixture.paragraph;
import static org.exemplar.word.DocxFixture.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.SharedData;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.Severity;
import org.exemplar.quotation.Quotation;
import org.exemplar.word.DocxFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManuscriptReaderTest {

  @TempDir Path folder;

  @Test
  void aColumnOfASheet() throws IOException {
    assertThat(
            told(
                "m.csv",
                "theme,participant,Representative quotation\r\n"
                    + "Speed,P01,“It is quick.”\r\n"
                    + "Speed,,It saves the phone call. (P02)\r\n"
                    + ",,Representative quotation\r\n"
                    + ",,\r\n"))
        .containsExactly(
            "m.csv:2:11 [Speed] P01: It is quick.",
            "m.csv:3:8 [Speed] P02: It saves the phone call.");
  }

  @Test
  void markdownHasTablesBlockQuotesAndText() throws IOException {
    assertThat(
            told(
                "m.md",
                """
                # What was “said by all of them”

                One said “it *saves* me
                a phone call” (P03), and “quick” is a word.

                > I'd rather do that \\[write\\]
                > and wait … I would.
                > — P07

                | theme | comment |
                | --- | --- |
                | Speed | “It is quick.” |

                ```
                “not in a block of code”
                ```
                """))
        .containsExactly(
            "m.md:1:1 [] -: said by all of them",
            "m.md:3:1 [] P03: it saves me\na phone call",
            "m.md:6:1 [] P07: I'd rather do that [write]\nand wait … I would.",
            "m.md:12:11 [Speed] -: It is quick.");
  }

  @Test
  void markdownTablesWithoutAColumnOfQuotationsAreText() throws IOException {
    assertThat(told("m.md", "| theme | said |\n| --- | --- |\n| Speed | “it is a lot quicker” |\n"))
        .containsExactly("m.md:3:1 [] -: it is a lot quicker");
  }

  @Test
  void quotationsStandInTheOrderOfTheDocument() throws IOException {
    DocxFixture.write(
        folder.resolve("m.docx"),
        paragraph("He said “the first of them all”.")
            + table(new String[] {"Theme", "Comment"}, new String[] {"Speed", "The second."})
            + paragraph("She said “the third of them all”."));
    assertThat(told(read("m.docx")))
        .containsExactly(
            "m.docx[paragraph 1] [] -: the first of them all",
            "m.docx[table 1!B2] [] -: The second.",
            "m.docx[paragraph 6] [] -: the third of them all");
  }

  @Test
  void blockQuotesOfWordAreQuotations() throws IOException {
    DocxFixture.write(
        folder.resolve("m.docx"),
        paragraph("As one said:")
            + styled("Quote", "It is a lot quicker.")
            + styled("Quote", "— P07")
            + styled("IntenseQuote", "It saves a call. (P03)")
            + styled("Zitat", "Moderator: Is it quick?")
            + styled("Zitat", "P3: It is.")
            + styled("Heading1", "On quotations"));
    assertThat(told(read("m.docx")))
        .containsExactly(
            "m.docx[paragraph 2] [] P07: It is a lot quicker.",
            "m.docx[paragraph 4] [] P03: It saves a call.",
            "m.docx[paragraph 5] [] -: Moderator: Is it quick?\nP3: It is.");
  }

  @Test
  void passagesTooShortAreCounted() throws IOException {
    Files.writeString(
        folder.resolve("m.md"), "It is “quick” and ‘free’, and “it is a lot quicker”.\n");
    assertThat(read("m.md").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "m.md: note: 2 passages in quotation marks of fewer than 4 words were not checked.");
  }

  @Test
  void wordHasTablesAndText() throws IOException {
    DocxFixture.write(
        folder.resolve("m.docx"),
        paragraph("She said “it is a lot quicker” (P02), and “fine”.")
            + table(
                new String[] {"Motivations", "Representative comment"},
                new String[] {"Speed", "“It is quick.”"},
                new String[] {"Uses", "Representative comment"},
                new String[] {"Care", "It helps. (P04)"})
            + table(new String[] {"Speed", "“Yes.”"}, new String[] {"Care", "nothing"}));
    assertThat(told(read("m.docx")))
        .containsExactly(
            "m.docx[paragraph 1] [] P02: it is a lot quicker",
            "m.docx[table 1!B2] [] -: It is quick.",
            "m.docx[table 1!B4] [] P04: It helps.",
            "m.docx[table 2!B1] [] -: Yes.");
  }

  @Test
  void thePublishedTableIsReadWhole() {
    Reading<List<Quotation>> reading =
        ManuscriptReader.read(SharedData.path("design/table-1.csv"), "table-1.csv");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().orElseThrow()).hasSize(12);
    assertThat(reading.value().orElseThrow().get(3).text())
        .isEqualTo("It’s a lot quicker [than the phone].");
  }

  @Test
  void whatHasNoQuotationSaysSo() throws IOException {
    Files.writeString(folder.resolve("m.md"), "Nothing “was said” here.");
    assertThat(read("m.md").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "m.md: note: 1 passage in quotation marks of fewer than 4 words was not checked.",
            "m.md: error: There is no quotation in the manuscript.\n"
                + "    expected: a column named quotation, quote or comment, block quotes, or"
                + " passages of at least four words in quotation marks\n"
                + "    remedy: Put each quotation into quotation marks, or into a column of that"
                + " name.");
  }

  @Test
  void otherKindsAreRefused() throws IOException {
    Files.writeString(folder.resolve("m.pdf"), "%PDF-1.4");
    assertThat(read("m.pdf").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "m.pdf: error: The file is of a kind in which no quotations can be looked for.\n"
                + "    expected: a manuscript as DOCX, Markdown, CSV or XLSX\n"
                + "    remedy: Open it in the program that made it, and save it as DOCX.");
    assertThat(read("absent.docx").hasErrors()).isTrue();
    Files.writeString(folder.resolve("broken.docx"), "no archive");
    assertThat(read("broken.docx").hasErrors()).isTrue();
  }

  private List<String> told(String name, String contents) throws IOException {
    Files.writeString(folder.resolve(name), contents);
    return told(read(name));
  }

  private static List<String> told(Reading<List<Quotation>> reading) {
    assertThat(reading.problems()).allMatch(problem -> problem.severity() == Severity.NOTE);
    return reading.value().orElseThrow().stream()
        .map(
            q ->
                q.where()
                    + " ["
                    + q.theme()
                    + "] "
                    + q.participant().map(Object::toString).orElse("-")
                    + ": "
                    + q.text())
        .toList();
  }

  private Reading<List<Quotation>> read(String name) {
    return ManuscriptReader.read(folder.resolve(name), name);
  }

  private static String styled(String style, String text) {
    return paragraph(text)
        .replace("<w:p>", "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
  }
}
