package org.exemplar.report;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exemplar.report.Figure.Accumulation;
import org.exemplar.report.Figure.Bars;
import org.exemplar.report.Figure.Bars.Category;
import org.exemplar.report.Figure.HeatMap;

/** Figures of every kind, small and large, for the tests of every format. */
public final class ExampleFigures {

  private static final List<String> THEMES =
      List.of(
          "Quicker than calling the office",
          "Direct access to a physician",
          "Extension of the office visit",
          "Coordination of care");

  static final String LONG =
      "A label of one hundred and twenty characters, as survey questions are that were never"
          + " shortened: would you say so, or not?";

  private ExampleFigures() {}

  /** Two bars for each of four themes in two groups; one is 0. */
  public static Bars bars() {
    return new Bars(
        "themes",
        "Codings & participants per theme",
        "Quicker than calling the office has 42 codings by 12 participants.",
        "Number of codings and of participants",
        List.of("Codings", "Participants"),
        List.of(
            new Bars.Group(
                "Motivations for using messaging",
                List.of(category(0, 42, 12), category(1, 27, 9))),
            new Bars.Group(
                "Uses of messaging for care management",
                List.of(category(2, 18, 0), category(3, 31, 11)))));
  }

  /** Themes by participants. */
  public static HeatMap heatMap() {
    List<String> participants =
        IntStream.rangeClosed(1, 17).mapToObj(i -> String.format(Locale.ROOT, "P%02d", i)).toList();
    List<List<Integer>> values =
        IntStream.range(0, 4)
            .mapToObj(r -> IntStream.range(0, 17).mapToObj(c -> (r * 5 + c * 3) % 7).toList())
            .toList();
    return new HeatMap(
        "participants",
        "Codings by theme and participant",
        "Every participant spoke to a theme at least once.",
        "Codings",
        THEMES,
        participants,
        values);
  }

  /** Themes by themes. */
  public static HeatMap coOccurrence() {
    return new HeatMap(
        "cooccurrence",
        "Themes that occur together",
        "Coordination of care occurs with extension of the office visit in 6 turns.",
        "Turns in which both occur",
        THEMES,
        THEMES,
        List.of(
            List.of(42, 5, 2, 0),
            List.of(5, 27, 1, 3),
            List.of(2, 1, 18, 6),
            List.of(0, 3, 6, 31)));
  }

  /** Three focus groups. */
  public static Accumulation accumulation() {
    return new Accumulation(
        "saturation",
        "First appearance of codes",
        "10 codes appear in focus group 1, 5 more in 2, 3 more in 3.",
        "Transcript, in order of collection",
        "Codes",
        List.of("Focus group 1", "Focus group 2", "Focus group 3"),
        List.of(10, 5, 3));
  }

  /** Those with golden files. */
  public static List<Figure> all() {
    List<Figure> counts = List.of(bars(), heatMap(), coOccurrence(), accumulation());
    return Stream.concat(counts.stream(), ExampleAgreementFigures.all().stream()).toList();
  }

  /** Empty, single and large ones, long and foreign labels, large numbers. */
  public static List<Figure> extremes() {
    return Stream.concat(counts().stream(), ExampleAgreementFigures.extremes().stream()).toList();
  }

  private static List<Figure> counts() {
    return List.of(
        bars(0),
        bars(1),
        bars(60),
        new Bars(
            "three",
            "",
            "",
            LONG,
            List.of("Codings", "Participants", "Groups"),
            List.of(new Bars.Group(LONG, List.of(new Category(LONG, List.of(123456, 0, 1)))))),
        new Bars("none", "", "", "Codings", List.of("Codings"), List.of()),
        heatMap(0, 0),
        heatMap(1, 1),
        heatMap(400, 3),
        heatMap(3, 60),
        heatMap(6, 6),
        new Accumulation("zeros", "", "", "", "Codes", List.of(LONG, "b"), List.of(0, 0)),
        new Accumulation("large", "", "", "", "Codes", List.of("a", LONG), List.of(70000, 1)),
        accumulation(0),
        accumulation(1),
        accumulation(14),
        accumulation(60));
  }

  /** Bars of random lengths. */
  public static Bars bars(int categories) {
    Random random = new Random(categories);
    List<Category> all =
        IntStream.range(0, categories)
            .mapToObj(i -> new Category(label(i), List.of(random.nextInt(2000))))
            .toList();
    return new Bars(
        "bars" + categories,
        "",
        "",
        "Codings",
        List.of("Codings"),
        List.of(new Bars.Group("", all)));
  }

  /** A matrix of random counts. */
  public static HeatMap heatMap(int rows, int columns) {
    Random random = new Random(rows);
    List<List<Integer>> values =
        IntStream.range(0, rows)
            .mapToObj(r -> random.ints(columns, 0, 120).boxed().toList())
            .toList();
    List<String> names = IntStream.range(1, columns + 1).mapToObj(ExampleFigures::label).toList();
    List<String> labels = IntStream.range(0, rows).mapToObj(ExampleFigures::label).toList();
    String id = "map" + rows + "x" + columns;
    return new HeatMap(id, "", "", "Codings", labels, names, values);
  }

  /** Steps with ever less that is new. */
  public static Accumulation accumulation(int steps) {
    Random random = new Random(steps);
    List<Integer> added =
        IntStream.range(0, steps).mapToObj(i -> 9 / (i + 1) + random.nextInt(2)).toList();
    List<String> labels = IntStream.range(1, steps + 1).mapToObj(i -> "Interview " + i).toList();
    return new Accumulation("steps" + steps, "", "", "Transcript", "Codes", labels, added);
  }

  /** Short, long and foreign labels by turns. */
  static String label(int i) {
    return switch (i % 7) {
      case 3 -> LONG;
      case 5 -> "訪談者的問題" + i;
      case 6 -> "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" + i;
      default -> "Theme " + i;
    };
  }

  private static Category category(int theme, int codings, int participants) {
    return new Category(THEMES.get(theme), List.of(codings, participants));
  }
}
