package org.exemplar.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.exemplar.report.Cell;
import org.exemplar.report.Column;
import org.exemplar.report.Document;
import org.exemplar.report.ExampleDocuments;
import org.exemplar.report.ExampleFigures;
import org.exemplar.report.ExampleTables;
import org.exemplar.report.Table;
import org.exemplar.report.chart.PngFigure;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class DocxDocumentTest {

  private static final Table NARROW =
      Table.of(
          "narrow",
          "A narrow table",
          List.of(Column.words("code", "Code", 1)),
          List.of(Table.Row.of(Cell.of("Cost"))),
          List.of());

  private final XWPFDocument document = open();

  @Test
  void paragraphsHaveStylesThatTheFileDefines() {
    List<XWPFParagraph> paragraphs =
        document.getParagraphs().stream().filter(p -> !p.getText().isEmpty()).toList();
    assertThat(paragraphs.stream().map(p -> p.getStyle() + ": " + p.getText()))
        .containsExactly(
            "Title: Messaging & care: a <study>",
            "Heading1: Findings",
            "Normal: Three groups & 17 participants.",
            "Caption: Table 1. Reasons & uses: what <17> patients said about 100% of “messaging”",
            "TableNote: P07 is a participant's id.",
            "TableNote: 1. Numbers are of participants_present; [sic] as said.",
            "Caption: Figure 1. Codings & participants per theme",
            "Caption: Figure 2. Codings by theme and participant",
            "Heading1: Appendix",
            "Heading2: Codebook",
            "Caption: Table A1. Segments",
            "TableNote: One note.",
            "Heading3: How this was made",
            "Normal: From the inputs.\nBy hand.");
    for (XWPFParagraph paragraph : document.getParagraphs()) {
      assertThat(document.getStyles().styleExist(paragraph.getStyle()))
          .as(paragraph.getStyle())
          .isTrue();
    }
  }

  @Test
  void picturesHaveTheirWordsAndFitThePage() {
    List<XWPFPicture> pictures =
        document.getParagraphs().stream()
            .flatMap(p -> p.getRuns().stream())
            .map(XWPFRun::getEmbeddedPictures)
            .flatMap(List::stream)
            .toList();
    assertThat(pictures.stream().map(XWPFPicture::getDescription))
        .containsExactly(
            "Quicker than calling the office has 42 codings by 12 participants.",
            "Every participant spoke to a theme at least once.");
    assertThat(pictures).allMatch(p -> p.getWidth() == 453.5);
    assertThat(pictures.get(0).getPictureData().getData())
        .isEqualTo(new PngFigure().render(ExampleFigures.bars()));
  }

  @Test
  void headingsTurnThePageWithTheWideTableThatTheyHead() {
    List<CTSectPr> sections =
        document.getParagraphs().stream()
            .filter(p -> p.getCTPPr().isSetSectPr())
            .map(p -> p.getCTPPr().getSectPr())
            .toList();
    assertThat(sections).hasSize(2);
    assertThat(width(sections.get(0))).isEqualTo(11906);
    assertThat(width(sections.get(1))).isEqualTo(16838);
    assertThat(width(document.getDocument().getBody().getSectPr())).isEqualTo(11906);
    List<XWPFParagraph> all = document.getParagraphs();
    int appendix = all.stream().map(XWPFParagraph::getText).toList().indexOf("Appendix");
    assertThat(all.get(appendix - 1).getCTPPr().isSetSectPr()).isTrue();
  }

  @Test
  void aNarrowTableBetweenWideOnesStandsOnTheirPage() throws IOException {
    Document.NumberedTable wide = new Document.NumberedTable("Table 1", ExampleTables.wide());
    Document.NumberedTable narrow = new Document.NumberedTable("Table 2", NARROW);
    assertThat(widths(wide, narrow, narrow, wide, narrow)).containsExactly(11906, 16838, 11906);
    assertThat(widths(narrow, wide)).containsExactly(11906, 16838);
  }

  /** The widths of the sections of a document of these blocks below its title. */
  private static List<Integer> widths(Document.Block... blocks) throws IOException {
    byte[] file = new DocxDocument(new PngFigure()).render(new Document("", "en", List.of(blocks)));
    try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(file))) {
      List<Integer> widths = new ArrayList<>();
      opened.getParagraphs().stream()
          .filter(p -> p.getCTPPr() != null && p.getCTPPr().isSetSectPr())
          .forEach(p -> widths.add(width(p.getCTPPr().getSectPr())));
      widths.add(width(opened.getDocument().getBody().getSectPr()));
      return widths;
    }
  }

  @Test
  void theTextIsValidByTheSchema() {
    List<XmlError> errors = new ArrayList<>();
    boolean valid = document.getDocument().validate(new XmlOptions().setErrorListener(errors));
    assertThat(errors).isEmpty();
    assertThat(valid).isTrue();
  }

  @Test
  void pagesHaveNumbers() {
    assertThat(document.getFooterList()).hasSize(1);
    assertThat(document.getFooterList().get(0).getParagraphs().get(0).getCTP().toString())
        .contains(" PAGE ");
  }

  private static int width(CTSectPr section) {
    return ((BigInteger) section.getPgSz().getW()).intValue();
  }

  private static XWPFDocument open() {
    byte[] file = new DocxDocument(new PngFigure()).render(ExampleDocuments.report());
    try {
      return new XWPFDocument(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new AssertionError("the file cannot be opened again", e);
    }
  }
}
