package org.exemplar.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.exemplar.Golden;
import org.exemplar.report.ExampleFigures;
import org.exemplar.report.Figure;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgFigureTest {

  @Test
  void figuresAreAsTheGoldenFilesSay() {
    Golden golden = Golden.in("report-figures");
    List<String> names = new ArrayList<>();
    for (Figure figure : ExampleFigures.all()) {
      golden.check(figure.id() + ".svg", new SvgFigure().render(figure));
      names.add(figure.id() + ".svg");
    }
    golden.holdsOnly(names);
  }

  @Test
  void thoseWhoCannotSeeItAreToldWhatItShows() throws Exception {
    Element svg = parse(ExampleFigures.bars());
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("aria-labelledby"))
        .isEqualTo("figure-themes-title figure-themes-description");
    assertThat(texts(svg, "title")).containsExactly("Codings & participants per theme");
    assertThat(texts(svg, "desc"))
        .containsExactly("Quicker than calling the office has 42 codings by 12 participants.");
  }

  @Test
  void wordsAreText() throws Exception {
    assertThat(texts(parse(ExampleFigures.bars()), "text"))
        .contains("Direct access to a physician", "27", "Codings", "Participants");
  }

  @Test
  void extremesAreWellFormed() throws Exception {
    for (Figure figure : ExampleFigures.extremes()) {
      assertThat(texts(parse(figure), "text")).isNotEmpty();
    }
  }

  @Test
  void anotherLocaleGivesTheSameBytes() {
    Locale locale = Locale.getDefault();
    byte[] here = new SvgFigure().render(ExampleFigures.accumulation());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(new SvgFigure().render(ExampleFigures.accumulation())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static Element parse(Figure figure) throws Exception {
    byte[] svg = new SvgFigure().render(figure);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg))
        .getDocumentElement();
  }

  private static List<String> texts(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
