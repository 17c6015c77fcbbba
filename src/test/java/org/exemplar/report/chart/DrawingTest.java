package org.exemplar.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exemplar.report.ExampleFigures;
import org.exemplar.report.Figure;
import org.exemplar.report.chart.Mark.Box;
import org.exemplar.report.chart.Mark.Dot;
import org.exemplar.report.chart.Mark.Stroke;
import org.exemplar.report.chart.Mark.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where things stand in a figure. */
class DrawingTest {

  static Stream<Figure> figures() {
    return Stream.concat(ExampleFigures.all().stream(), ExampleFigures.extremes().stream());
  }

  @ParameterizedTest
  @MethodSource("figures")
  void noWordsStandOnOthers(Figure figure) {
    List<Words> words = words(Drawing.of(figure));
    List<Rectangle2D> areas = words.stream().map(DrawingTest::area).toList();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        if (areas.get(i).intersects(areas.get(j))) {
          fail("'%s' on '%s'", words.get(i).text(), words.get(j).text());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void allStandsOnThePlane(Figure figure) {
    Drawing drawing = Drawing.of(figure);
    Rectangle2D plane =
        new Rectangle2D.Double(-0.5, -0.5, drawing.width() + 1, drawing.height() + 1);
    assertThat(drawing.width()).isGreaterThanOrEqualTo(Drawing.PAGE);
    for (Words words : words(drawing)) {
      assertThat(plane.contains(area(words))).as("'%s' at %s", words.text(), words.at()).isTrue();
    }
    for (Box box : boxes(drawing)) {
      assertThat(plane.contains(box.x(), box.y(), box.width(), box.height())).isTrue();
    }
    assertThat(marks(drawing, Stroke.class).stream().flatMap(stroke -> stroke.points().stream()))
        .allMatch(point -> plane.contains(point.x(), point.y()));
    assertThat(marks(drawing, Dot.class).stream().map(Dot::centre))
        .allMatch(point -> plane.contains(point.x(), point.y()));
  }

  @Test
  void barsAreAsLongAsTheirNumbers() {
    List<Box> boxes = boxes(Drawing.of(ExampleFigures.bars()));
    List<Box> bars = boxes.subList(2, boxes.size());
    assertThat(bars).hasSize(7);
    double unit = bars.get(0).width() / 42;
    assertThat(bars.stream().map(bar -> Math.round(bar.width() / unit)))
        .containsExactly(42L, 12L, 27L, 9L, 18L, 31L, 11L);
    assertThat(bars.stream().map(Box::x).distinct()).hasSize(1);
  }

  @Test
  void headingsOfGroupsAreBoldAndStandLeft() {
    assertThat(words(Drawing.of(ExampleFigures.bars())))
        .filteredOn(words -> words.face() == Mark.Face.BOLD)
        .allMatch(words -> words.at().x() == 0)
        .extracting(Words::text)
        .containsExactly(
            "Motivations for using messaging", "Uses of messaging for care management");
  }

  @Test
  void aFigureWithoutDataSaysSo() {
    assertThat(words(Drawing.of(ExampleFigures.bars(0))))
        .extracting(Words::text)
        .containsExactly("No data", "Codings");
  }

  @Test
  void aMatrixOfTheSameThingsNumbersThem() {
    assertThat(words(Drawing.of(ExampleFigures.coOccurrence())))
        .extracting(Words::text)
        .startsWith(
            "1", "2", "3", "4", "Quicker than calling the office", "1", "42", "5", "2", "0");
  }

  @Test
  void linesOfTheGridAreWholeNumbersAndFew() {
    for (int most = 0; most < 5000; most++) {
      int tick = AccumulationChart.tick(most);
      assertThat((most + tick - 1) / tick).isLessThanOrEqualTo(6);
    }
    assertThat(Stream.of(0, 6, 7, 13, 31, 61, 4999).map(AccumulationChart::tick))
        .containsExactly(1, 1, 2, 5, 10, 20, 1000);
  }

  static List<Words> words(Drawing drawing) {
    return marks(drawing, Words.class);
  }

  static List<Box> boxes(Drawing drawing) {
    return marks(drawing, Box.class);
  }

  static <T extends Mark> List<T> marks(Drawing drawing, Class<T> kind) {
    List<T> found = new ArrayList<>();
    drawing.marks().stream().filter(kind::isInstance).map(kind::cast).forEach(found::add);
    return found;
  }

  /** The area that small letters and digits cover. */
  static Rectangle2D area(Words words) {
    double width = Lettering.width(words.text(), words.face());
    double start =
        switch (words.anchor()) {
          case START -> 0;
          case MIDDLE -> -width / 2;
          case END -> -width;
        };
    double height = 2 * Lettering.MIDDLE;
    double x = words.at().x();
    double y = words.at().y();
    return words.turned()
        ? new Rectangle2D.Double(x - height, y - start - width, height, width)
        : new Rectangle2D.Double(x + start, y - height, width, height);
  }
}
