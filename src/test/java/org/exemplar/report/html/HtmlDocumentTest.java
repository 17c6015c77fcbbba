package org.exemplar.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.exemplar.report.ExampleDocuments;
import org.exemplar.report.ExampleTables;
import org.exemplar.report.chart.SvgFigure;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlDocumentTest {

  private final String html =
      new String(
          new HtmlDocument(new SvgFigure()).render(ExampleDocuments.report()),
          StandardCharsets.UTF_8);

  @Test
  void thePageNeedsNoOtherFileAndNoScript() {
    assertThat(html).doesNotContain("src=", "@import", "url(", "<script", "<link", "onload");
    Matcher addresses = Pattern.compile("\\w+://[^\"\\s]+").matcher(html);
    Set<String> found = new HashSet<>();
    while (addresses.find()) {
      found.add(addresses.group());
    }
    assertThat(found).containsExactly("http://www.w3.org/2000/svg");
  }

  @Test
  void thePageIsWellFormedAndInTheLanguageOfTheStudy() throws Exception {
    Element page = parse();
    assertThat(page.getAttribute("lang")).isEqualTo("en-GB");
    assertThat(texts(page, "h1")).containsExactly("Messaging & care: a <study>");
    assertThat(texts(page, "h2")).containsExactly("Findings", "Appendix");
    assertThat(texts(page, "h3")).containsExactly("Codebook");
    assertThat(texts(page, "h4")).containsExactly("How this was made");
    assertThat(texts(page, "p"))
        .containsExactly(
            "Three groups & 17 participants.",
            "P07 is a participant's id.",
            "1. Numbers are of participants_present; [sic] as said.",
            "One note.",
            "From the inputs.By hand.");
  }

  @Test
  void codesBelowOthersStandFurtherInWithAllTheirLines() {
    String page =
        new String(new HtmlTable("en").render(ExampleTables.levels()), StandardCharsets.UTF_8);
    assertThat(page)
        .contains("<td>access</td>")
        .contains("<td style=\"padding-left:1em\">speed</td>")
        .contains("<td style=\"padding-left:2em\">phone tag</td>");
  }

  @Test
  void theContentsLeadToEverything() throws Exception {
    Element page = parse();
    assertThat(texts(page, "a"))
        .containsExactly(
            "Findings",
            "Table 1. Reasons & uses: what <17> patients said about 100% of “messaging”",
            "Figure 1. Codings & participants per theme",
            "Figure 2. Codings by theme and participant",
            "Appendix",
            "Codebook",
            "Table A1. Segments",
            "How this was made");
    List<String> ids = ids(page);
    assertThat(ids).doesNotHaveDuplicates();
    NodeList links = page.getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      assertThat(ids).contains(((Element) links.item(i)).getAttribute("href").substring(1));
    }
  }

  @Test
  void tablesAndFiguresHaveTheirNumbersAndCaptions() throws Exception {
    Element page = parse();
    assertThat(texts(page, "caption"))
        .containsExactly(
            "Table 1. Reasons & uses: what <17> patients said about 100% of “messaging”",
            "Table A1. Segments");
    assertThat(texts(page, "figcaption"))
        .containsExactly(
            "Figure 1. Codings & participants per theme",
            "Figure 2. Codings by theme and participant");
    assertThat(page.getElementsByTagName("svg").getLength()).isEqualTo(2);
  }

  @Test
  void wordsHaveEnoughContrastInLightAndInDark() {
    Matcher ink = Pattern.compile("--(paper|ink|muted|link): (#\\w{6});").matcher(html);
    List<Integer> colours = new ArrayList<>();
    while (ink.find()) {
      colours.add(Integer.parseInt(ink.group(2).substring(1), 16));
    }
    assertThat(colours).hasSize(12);
    for (int scheme = 0; scheme < 12; scheme += 4) {
      for (int words = 1; words < 4; words++) {
        assertThat(contrast(colours.get(scheme), colours.get(scheme + words))).isGreaterThan(4.5);
      }
    }
  }

  /** The contrast ratio of WCAG 2.2, for two greys or colours. */
  private static double contrast(int one, int other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(int rgb) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = (rgb >> 16 - 8 * i & 0xFF) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private Element parse() throws Exception {
    String xml = html.substring(html.indexOf("<html"));
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static List<String> ids(Element page) {
    NodeList all = page.getElementsByTagName("*");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttribute("id");
      if (!id.isEmpty()) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static List<String> texts(Element page, String name) {
    NodeList found = page.getElementsByTagName(name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
