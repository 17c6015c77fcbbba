package org.exemplar.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.exemplar.report.ExampleTables;
import org.exemplar.report.Table;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Word files, read back by another program. */
class DocxTableTest {

  private final XWPFDocument comments = open(ExampleTables.comments());

  @Test
  void theCaptionStandsAboveAndCountsItself() {
    XWPFParagraph caption = comments.getParagraphs().get(0);
    assertThat(comments.getBodyElements().get(0)).isSameAs(caption);
    assertThat(caption.getStyle()).isEqualTo("Caption");
    assertThat(caption.getText())
        .isEqualTo("Table 1. Reasons & uses: what <17> patients said about 100% of “messaging”");
    assertThat(caption.getCTP().getFldSimpleArray(0).getInstr()).contains("SEQ Table");
    assertThat(caption.getCTPPr().isSetKeepNext()).isTrue();
  }

  @Test
  void eachPartRepeatsItsOwnHeaderRow() {
    assertThat(comments.getTables().stream().map(table -> texts(table.getRow(0))))
        .containsExactly(
            List.of("Reasons for messaging", "Representative comment", "Participants"),
            List.of("Nothing was said", "Representative comment", "Participants"),
            List.of("Uses", "Representative comment", "Participants"));
    for (XWPFTable table : comments.getTables()) {
      assertThat(table.getRows().stream().map(XWPFTableRow::isRepeatHeader))
          .startsWith(true)
          .containsOnlyOnce(true);
    }
  }

  @Test
  void noRowIsSplitAcrossPages() {
    assertThat(comments.getTables().stream().flatMap(table -> table.getRows().stream()))
        .hasSize(9)
        .allMatch(XWPFTableRow::isCantSplitRow);
  }

  @Test
  void headersHaveRulesAboveAndBelowAndTheEndHasOne() {
    XWPFTable first = comments.getTableArray(0);
    assertThat(rules(first.getRow(0))).containsOnly("top bottom");
    assertThat(rules(first.getRow(4))).containsOnly("");
    XWPFTable last = comments.getTableArray(2);
    assertThat(rules(last.getRow(0))).containsOnly("top bottom");
    assertThat(rules(last.getRow(1))).containsOnly("");
    assertThat(rules(last.getRow(2))).containsOnly("bottom");
    assertThat(rules(comments.getTableArray(1).getRow(0))).containsOnly("top");
  }

  @Test
  void equalThemesAreOneCell() {
    XWPFTable table = comments.getTableArray(0);
    assertThat(merge(table, 1)).isEqualTo(STMerge.RESTART);
    assertThat(merge(table, 2)).isEqualTo(STMerge.CONTINUE);
    assertThat(merge(table, 3)).isEqualTo(STMerge.CONTINUE);
    assertThat(table.getRow(4).getCell(0).getCTTc().getTcPr().isSetVMerge()).isFalse();
    assertThat(texts(table.getRow(3))).containsExactly("", "first line\nsecond line", "1");
  }

  @Test
  void numbersStandRightAndNotesInSmallerTypeBelow() {
    XWPFParagraph number = comments.getTableArray(0).getRow(1).getCell(2).getParagraphArray(0);
    assertThat(number.getCTPPr().getJc().getVal().toString()).isEqualTo("right");
    List<XWPFParagraph> paragraphs = comments.getParagraphs();
    assertThat(paragraphs.stream().filter(p -> "TableNote".equals(p.getStyle())))
        .extracting(XWPFParagraph::getText)
        .containsExactly(
            "P07 is a participant's id.", "1. Numbers are of participants_present; [sic] as said.");
  }

  @Test
  void columnsHaveTheirShareOfThePage() {
    assertThat(comments.getTableArray(0).getCTTbl().getTblGrid().getGridColList())
        .extracting(column -> column.getW().toString())
        .containsExactly("1890", "5668", "1512");
  }

  @Test
  void codesBelowOthersStandFurtherInWithAllTheirLines() {
    List<XWPFParagraph> codes =
        open(ExampleTables.levels()).getTableArray(0).getRows().stream()
            .skip(1)
            .map(row -> row.getCell(0).getParagraphArray(0))
            .toList();
    assertThat(codes)
        .extracting(XWPFParagraph::getText)
        .containsExactly("access", "speed", "phone tag");
    assertThat(codes).extracting(XWPFParagraph::getIndentationLeft).containsExactly(-1, 200, 400);
  }

  @Test
  void theLastRowIsNeverAloneOnItsPage() {
    assertThat(open(ExampleTables.levels()).getTableArray(0).getRows().stream().skip(1))
        .extracting(row -> row.getCell(0).getParagraphArray(0).getCTPPr().isSetKeepNext())
        .containsExactly(false, true, false);
  }

  @Test
  void headingsAcrossSpanTheTable() {
    XWPFTable table = open(ExampleTables.tally()).getTableArray(0);
    assertThat(table.getRow(1).getTableCells()).hasSize(1);
    assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("Interviews");
    assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().getGridSpan().getVal().intValue())
        .isEqualTo(4);
  }

  @Test
  void wideTablesTurnThePage() {
    assertThat(orientation(open(ExampleTables.wide()))).isEqualTo(STPageOrientation.LANDSCAPE);
    assertThat(open(ExampleTables.tally()).getDocument().getBody().getSectPr().getPgSz().getW())
        .isEqualTo(java.math.BigInteger.valueOf(11906));
  }

  @Test
  void theLanguageAndTheTitleAreKnownAndNothingElse() throws IOException {
    assertThat(comments.getStyles().getStyle("TableText").getName()).isEqualTo("Table Text");
    assertThat(comments.getProperties().getCoreProperties().getTitle())
        .isEqualTo("Reasons & uses: what <17> patients said about 100% of “messaging”");
    assertThat(comments.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
    assertThat(comments.getProperties().getCoreProperties().getCreated()).isNull();
    assertThat(new String(part("/word/styles.xml"), java.nio.charset.StandardCharsets.UTF_8))
        .contains("<w:lang w:val=\"en\"/>");
  }

  @Test
  void aTableWithoutRowsHasItsHeaderAndItsEnd() {
    XWPFTable table = open(ExampleTables.empty()).getTableArray(0);
    assertThat(table.getRows()).hasSize(1);
    assertThat(rules(table.getRow(0))).containsOnly("top bottom");
  }

  @Test
  void anotherLocaleAndTimeZoneGiveTheSameBytes() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] here = new DocxTable("en").render(ExampleTables.comments());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(new DocxTable("en").render(ExampleTables.comments())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private byte[] part(String name) throws IOException {
    return comments
        .getPackage()
        .getPartsByName(java.util.regex.Pattern.compile(name))
        .get(0)
        .getInputStream()
        .readAllBytes();
  }

  private static STPageOrientation.Enum orientation(XWPFDocument document) {
    return document.getDocument().getBody().getSectPr().getPgSz().getOrient();
  }

  private static STMerge.Enum merge(XWPFTable table, int row) {
    return table.getRow(row).getCell(0).getCTTc().getTcPr().getVMerge().getVal();
  }

  private static List<String> texts(XWPFTableRow row) {
    return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
  }

  private static List<String> rules(XWPFTableRow row) {
    return row.getTableCells().stream().map(DocxTableTest::rules).toList();
  }

  private static String rules(XWPFTableCell cell) {
    CTTcBorders borders = cell.getCTTc().getTcPr().getTcBorders();
    if (borders == null) {
      return "";
    }
    assertThat(borders.isSetLeft() || borders.isSetRight() || borders.isSetInsideH()).isFalse();
    boolean top = borders.isSetTop() && borders.getTop().getVal() == STBorder.SINGLE;
    boolean bottom = borders.isSetBottom() && borders.getBottom().getVal() == STBorder.SINGLE;
    return ((top ? "top " : "") + (bottom ? "bottom" : "")).strip();
  }

  private static XWPFDocument open(Table table) {
    byte[] file = new DocxTable("en").render(table);
    try {
      return new XWPFDocument(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new AssertionError("the file cannot be opened again", e);
    }
  }
}
