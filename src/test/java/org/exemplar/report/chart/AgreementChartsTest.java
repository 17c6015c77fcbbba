package org.exemplar.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.Stream;
import org.exemplar.report.ExampleFigures;
import org.exemplar.report.Figure;
import org.exemplar.report.Figure.Confusion;
import org.exemplar.report.Figure.Drift;
import org.exemplar.report.Figure.Forest;
import org.exemplar.report.Figure.MeasureMatrix;
import org.exemplar.report.Figure.MeasureMatrix.Cell;
import org.exemplar.report.Measurement;
import org.exemplar.report.Scale;
import org.exemplar.report.Scale.Reference;
import org.exemplar.report.chart.Mark.Dot;
import org.exemplar.report.chart.Mark.Face;
import org.exemplar.report.chart.Mark.Stroke;
import org.exemplar.report.chart.Mark.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What figures of agreement show, and where. */
class AgreementChartsTest {

  private static final Scale SCALE =
      new Scale(
          "Alpha", -0.5, 1, List.of(new Reference(0.667, "0.667"), new Reference(0.8, "0.80")));
  private static final Measurement FULL = Measurement.of("Cost", 0.5, "0.50").within(0.25, 0.75);
  private static final Measurement ALONE = Measurement.of("Access", 1, "1.00");
  private static final Measurement CUT = Measurement.of("Time", 0, "0.00").within(-2, 3);
  private static final Measurement OFF = Measurement.of("Trust", -0.8, "-0.80");
  private static final Measurement NONE = Measurement.missing("Refills", "nobody used the code");

  static Stream<Figure> plots() {
    return Stream.concat(ExampleFigures.all().stream(), ExampleFigures.extremes().stream())
        .filter(figure -> figure instanceof Forest || figure instanceof Drift);
  }

  @ParameterizedTest
  @MethodSource("plots")
  void noLineRunsThroughWords(Figure figure) {
    Drawing drawing = Drawing.of(figure);
    for (Stroke stroke : DrawingTest.marks(drawing, Stroke.class)) {
      for (int i = 1; i < stroke.points().size(); i++) {
        Mark.Point from = stroke.points().get(i - 1);
        Mark.Point to = stroke.points().get(i);
        Line2D line = new Line2D.Double(from.x(), from.y(), to.x(), to.y());
        assertThat(DrawingTest.words(drawing))
            .noneMatch(words -> line.intersects(DrawingTest.area(words)));
      }
    }
  }

  @Test
  void pointsOfAForestStandAtTheirValues() {
    Drawing drawing = Drawing.of(forest(FULL, ALONE, CUT, OFF, NONE));
    List<Dot> dots = DrawingTest.marks(drawing, Dot.class);
    assertThat(dots).hasSize(3);
    double half = dots.get(0).centre().x();
    double one = dots.get(1).centre().x();
    double zero = dots.get(2).centre().x();
    assertThat(half - zero).isCloseTo((one - zero) / 2, within(1e-9));
    assertThat(dots.stream().map(dot -> dot.centre().y())).isSorted();
    List<Stroke> intervals = thick(drawing).stream().filter(s -> s.points().size() == 2).toList();
    Stroke interval = intervals.get(0);
    assertThat(interval.points().get(0).x() - zero).isCloseTo((one - zero) / 4, within(1e-9));
    assertThat(interval.points().get(1).x() - zero).isCloseTo((one - zero) * 0.75, within(1e-9));
  }

  @Test
  void whatLeavesTheAxisEndsInAnArrowThatPointsOut() {
    List<Stroke> heads =
        thick(Drawing.of(forest(ALONE, CUT, OFF))).stream()
            .filter(stroke -> stroke.points().size() == 3)
            .toList();
    assertThat(heads).hasSize(3);
    assertThat(heads.stream().map(AgreementChartsTest::points)).containsExactly(-1.0, 1.0, -1.0);
    Drawing upright = Drawing.of(drift(CUT));
    List<Stroke> ends = thick(upright).stream().filter(s -> s.points().size() == 3).toList();
    assertThat(ends).hasSize(2);
    Mark.Point low = ends.get(0).points().get(1);
    assertThat(low.y()).isGreaterThan(ends.get(0).points().get(0).y());
  }

  /** To which side an arrow head points. */
  private static double points(Stroke head) {
    return Math.signum(head.points().get(1).x() - head.points().get(0).x());
  }

  @Test
  void aForestPrintsLabelsValuesAndReasons() {
    assertThat(texts(forest(FULL, NONE)))
        .startsWith("0.80", "0.667", "All", "Cost", "0.50", "Refills", "nobody used the code")
        .containsSequence("-0.5", "-0.4", "-0.3")
        .endsWith("0.9", "1.0", "Alpha")
        .hasSize(24);
    assertThat(DrawingTest.words(Drawing.of(forest(NONE))))
        .filteredOn(words -> words.text().equals("nobody used the code"))
        .allMatch(words -> words.ink().equals(Ink.MUTED));
  }

  @Test
  void linesStopWhereAHeadingComesAsCloseAsALabelMay() {
    for (int letters = 1; letters < 40; letters++) {
      String heading = "i".repeat(letters);
      Forest forest =
          new Forest(
              "f",
              "",
              "",
              SCALE,
              List.of(
                  new Forest.Section("All", List.of(FULL)),
                  new Forest.Section(heading, List.of(FULL))));
      List<Stroke> lines = DrawingTest.marks(Drawing.of(forest), Stroke.class);
      double start =
          lines.stream()
              .flatMap(l -> l.points().stream())
              .mapToDouble(Mark.Point::x)
              .min()
              .orElse(0);
      boolean close = Lettering.widest(List.of(heading), Face.BOLD) >= start - 12;
      int flags = 2;
      assertThat(lines.stream().filter(Stroke::dashed))
          .as(heading)
          .hasSize(flags + (close ? 4 : 2));
    }
  }

  @Test
  void linesOfReferenceAreDashedAndZeroIsALine() {
    Drawing drawing = Drawing.of(forest(FULL));
    List<Stroke> lines = DrawingTest.marks(drawing, Stroke.class);
    assertThat(lines.stream().filter(Stroke::dashed)).isNotEmpty();
    double zero =
        lines.stream()
            .filter(line -> !line.dashed() && line.ink().equals(Ink.MUTED))
            .mapToDouble(line -> line.points().get(0).x())
            .findFirst()
            .orElseThrow();
    double half = DrawingTest.marks(drawing, Dot.class).get(0).centre().x();
    double axisEnd =
        lines.stream().flatMap(l -> l.points().stream()).mapToDouble(Mark.Point::x).max().orElse(0);
    assertThat((axisEnd - zero) / 2).isCloseTo(half - zero, within(1e-9));
  }

  @Test
  void aDriftListsWhatIsMissingBelow() {
    assertThat(texts(drift(FULL, NONE, ALONE)))
        .startsWith("Alpha", "0.50", "1.00")
        .endsWith("Cost", "Refills", "Access", "Round", "Refills: nobody used the code");
    List<Dot> dots = DrawingTest.marks(Drawing.of(drift(FULL, NONE, ALONE)), Dot.class);
    assertThat(dots).hasSize(2);
    assertThat(dots.get(1).centre().x() - dots.get(0).centre().x()).isEqualTo(220);
    assertThat(dots.get(1).centre().y()).isLessThan(dots.get(0).centre().y());
  }

  @Test
  void aConfusionFramesItsDiagonalAndLeavesTheCornerEmpty() {
    Confusion figure =
        new Confusion(
            "c",
            "",
            "",
            "Pairs",
            "Anna",
            "Björn",
            List.of("Cost", "Time"),
            "no code",
            List.of(List.of(8, 0, 2), List.of(1, 0, 0), List.of(0, 3, 0)));
    assertThat(texts(figure))
        .containsExactly(
            "Björn", "1", "2", "3", "Anna", "Cost", "1", "8", "·", "2", "Time", "2", "1", "·", "·",
            "no code", "3", "·", "3", "Pairs");
    Drawing drawing = Drawing.of(figure);
    assertThat(DrawingTest.marks(drawing, Stroke.class))
        .filteredOn(stroke -> stroke.points().size() == 5)
        .hasSize(2)
        .allMatch(frame -> frame.points().get(0).equals(frame.points().get(4)));
    assertThat(DrawingTest.boxes(drawing)).hasSize(4);
    assertThat(DrawingTest.boxes(drawing).get(0).ink()).isEqualTo(Ink.amount(1));
    assertThat(DrawingTest.boxes(drawing).get(1).ink()).isEqualTo(Ink.amount(0.25));
  }

  @Test
  void aMatrixInksWhatIsAboveItsScalesBeginningAndFramesWhatIsBelow() {
    List<Cell> cells =
        List.of(
            Cell.of(0.6, "0.60", "12"),
            Cell.of(2, "2.00", ""),
            Cell.of(0.2, "0.20", ""),
            Cell.of(-0.4, "-0.40", ""),
            Cell.missing("–", "0"),
            Cell.EMPTY);
    List<String> columns = List.of("a", "b", "c", "d", "e", "f");
    Drawing drawing =
        Drawing.of(
            new MeasureMatrix("m", "", "", "Alpha", 0.2, 1, List.of("A"), columns, List.of(cells)));
    assertThat(DrawingTest.words(drawing).stream().map(Words::text).skip(6))
        .containsExactly("A", "0.60", "12", "2.00", "0.20", "-0.40", "–", "0", "Alpha");
    assertThat(DrawingTest.boxes(drawing).stream().map(Mark.Box::ink))
        .usingElementComparator((one, other) -> one.css().compareTo(other.css()))
        .containsExactly(Ink.amount(0.5), Ink.amount(1));
    Stroke frame = DrawingTest.marks(drawing, Stroke.class).get(0);
    assertThat(DrawingTest.marks(drawing, Stroke.class)).hasSize(1);
    Words negative = DrawingTest.words(drawing).get(11);
    assertThat(negative.text()).isEqualTo("-0.40");
    assertThat(negative.at().x()).isBetween(frame.points().get(0).x(), frame.points().get(1).x());
  }

  @Test
  void figuresWithoutDataSaySo() {
    assertThat(texts(forest())).containsExactly("No data", "Alpha");
    assertThat(texts(drift())).containsExactly("No data", "Alpha");
    List<List<Integer>> nothing = List.of(List.of(0));
    assertThat(texts(new Confusion("c", "", "", "Pairs", "A", "B", List.of(), "no code", nothing)))
        .containsExactly("No data", "Pairs");
    assertThat(
            texts(new MeasureMatrix("m", "", "", "Alpha", 0, 1, List.of(), List.of(), List.of())))
        .containsExactly("No data", "Alpha");
  }

  @Test
  void fortyCodesFitInWidthOfFortyNumbers() {
    Drawing drawing =
        ExampleFigures.extremes().stream()
            .filter(figure -> figure.id().equals("confusion40"))
            .map(Drawing::of)
            .findFirst()
            .orElseThrow();
    assertThat(drawing.width()).isLessThan(300 + 41 * 26);
  }

  private static Forest forest(Measurement... rows) {
    List<Forest.Section> sections = List.of(new Forest.Section("All", List.of(rows)));
    return new Forest("f", "", "", SCALE, sections);
  }

  private static Drift drift(Measurement... steps) {
    return new Drift("d", "", "", "Round", SCALE, List.of(steps));
  }

  private static List<Stroke> thick(Drawing drawing) {
    return DrawingTest.marks(drawing, Stroke.class).stream().filter(s -> s.width() > 1).toList();
  }

  private static List<String> texts(Figure figure) {
    return DrawingTest.words(Drawing.of(figure)).stream().map(Words::text).toList();
  }
}
