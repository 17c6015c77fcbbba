package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.exemplar.report.Figure.Confusion;
import org.exemplar.report.Figure.Drift;
import org.exemplar.report.Figure.Forest;
import org.exemplar.report.Figure.MeasureMatrix;
import org.exemplar.report.Figure.MeasureMatrix.Cell;
import org.exemplar.report.Scale.Reference;

/** Figures of agreement of every kind, small and large. */
final class ExampleAgreementFigures {

  private static final List<String> CODES =
      List.of(
          "Faster answers than by telephone",
          "Avoids an office visit",
          "Direct access to the physician",
          "A written record to come back to",
          "Medication refills",
          "Test results",
          "Questions after the visit",
          "Coordination between several offices and the hospital after discharge",
          "Trouble with the password",
          "No answer, or a late one",
          "Not knowing who reads the messages",
          "Family members who write in the patient's name");

  private static final List<Reference> LINES =
      List.of(new Reference(0.667, "0.667"), new Reference(0.8, "0.80"));
  private static final String ALPHA = "Krippendorff's alpha and its 95 % interval";

  private ExampleAgreementFigures() {}

  /** Twelve codes in two groups: intervals that leave the axis, none, and no value. */
  static Forest forest() {
    Scale scale = new Scale(ALPHA, -0.4, 1, LINES);
    return new Forest(
        "alpha",
        "Alpha of each code with its 95 % interval, by transcript.",
        "Forest plot. Faster answers than by telephone: 0.72 (0.58 to 0.86).",
        scale,
        List.of(
            new Forest.Section(
                "Motivations for using messaging",
                List.of(
                    between(0, 0.72, 0.58, 0.86),
                    between(1, 0.81, 0.70, 0.92),
                    between(2, 0.64, 0.31, 0.97),
                    alone(3, 1, "1.00, no interval"))),
            new Forest.Section(
                "Uses of messaging for care management",
                List.of(
                    between(4, 0.9, 0.8, 1),
                    between(5, 0.45, -0.08, 0.98),
                    between(6, 0.22, -0.71, 1),
                    between(7, -0.03, -0.11, 0.05),
                    Measurement.missing(
                        CODES.get(8),
                        "only one code was used, so nothing is left to agree on beyond chance"),
                    alone(9, 0.66, "0.66, no interval: 4 uses"),
                    between(10, -0.52, -0.9, -0.41),
                    Measurement.missing(CODES.get(11), "nobody used the code")))));
  }

  private static Measurement between(int code, double value, double low, double high) {
    return measured(CODES.get(code), value, low, high);
  }

  private static Measurement alone(int code, double value, String printed) {
    return Measurement.of(CODES.get(code), value, printed);
  }

  private static Measurement measured(String label, double value, double low, double high) {
    String printed = String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", value, low, high);
    return Measurement.of(label, value, printed).within(low, high);
  }

  /** Three coders, two of whom saw nothing together. */
  static MeasureMatrix coders() {
    List<String> coders = List.of("Anna", "Björn", "Chiara");
    Cell none = Cell.missing("–", "0 turns");
    Cell high = Cell.of(0.74, "0.74", "412 turns");
    Cell low = Cell.of(-0.06, "-0.06", "96 turns");
    return new MeasureMatrix(
        "coders",
        "Alpha of each two coders, and the turns that both saw.",
        "Matrix of coders. Anna and Björn: 0.74 over 412 turns. Anna and Chiara: none.",
        "Krippendorff's alpha over all codes; below it, the turns that both saw",
        0,
        1,
        coders,
        coders,
        List.of(
            List.of(Cell.EMPTY, high, none),
            List.of(high, Cell.EMPTY, low),
            List.of(none, low, Cell.EMPTY)));
  }

  /** Twelve codes of two coders. */
  static Confusion confusion() {
    return confusion("confusion", CODES, 7);
  }

  /** Alpha over nine transcripts, in two of which it has no value. */
  static Drift drift() {
    return new Drift(
        "drift",
        "Alpha over all codes in each transcript, in the order of coding.",
        "Interview 1: 0.48 (0.21 to 0.75). Interview 4: nobody used the code.",
        "Transcript, in the order of coding",
        new Scale(ALPHA, -0.2, 1, LINES),
        List.of(
            step("Interview 1", 0.48, 0.21, 0.75),
            step("Interview 2", 0.52, -0.35, 0.79),
            step("Interview 3", 0.61, 0.4, 0.82),
            Measurement.missing("Interview 4", "only one coder coded anything"),
            step("Focus group with the carers", 0.69, 0.51, 0.87),
            Measurement.of("Interview 6", 0.83, "0.83"),
            step("Interview 7", 0.8, 0.67, 0.93),
            Measurement.missing(
                "Interview 8",
                "only one code was used, so nothing is left to agree on beyond chance"),
            step("Interview 9", 0.86, 0.74, 0.98)));
  }

  private static Measurement step(String label, double value, double low, double high) {
    return Measurement.of(label, value, String.format(Locale.ROOT, "%.2f", value))
        .within(low, high);
  }

  /** Those with golden files. */
  static List<Figure> all() {
    return List.of(forest(), coders(), confusion(), drift());
  }

  /** Empty, single and large ones, long labels, scales of other extents. */
  static List<Figure> extremes() {
    return List.of(
        forest(0),
        forest(1),
        forest(40),
        undefined(),
        crowded(),
        matrix(0),
        matrix(1),
        matrix(12),
        confusion("confusion0", List.of(), 1),
        confusion("confusion1", labels(1), 20000),
        confusion("confusion40", labels(40), 90),
        drift(0),
        drift(1),
        drift(3),
        drift(14),
        drift(60));
  }

  /** Codes with random values. */
  static Forest forest(int codes) {
    Scale scale = new Scale(ALPHA, -1, 1, LINES);
    Forest.Section section = new Forest.Section("", measurements(labels(codes)));
    return new Forest("forest" + codes, "", "", scale, List.of(section));
  }

  /** Nothing has a value. */
  static Forest undefined() {
    String reason = ExampleFigures.LONG;
    List<Measurement> rows =
        List.of(Measurement.missing("Cost", reason), Measurement.missing("", ""));
    Forest.Section section = new Forest.Section(ExampleFigures.LONG, rows);
    return new Forest("undefined", "", "", new Scale("", 0, 1, List.of()), List.of(section));
  }

  /** Lines that stand close together, with long labels, on a scale of thousands. */
  static Forest crowded() {
    List<Reference> references =
        List.of(
            new Reference(3000, ExampleFigures.LONG),
            new Reference(2990, "2,990: as before"),
            new Reference(2800, "2,800"),
            new Reference(0, "none"));
    Forest.Section section =
        new Forest.Section("Minutes", List.of(measured(ExampleFigures.LONG, 2900, -100, 2950)));
    Scale scale = new Scale(ExampleFigures.LONG, 0, 3000, references);
    return new Forest("crowded", "", "", scale, List.of(section));
  }

  /** So many coders. */
  static MeasureMatrix matrix(int coders) {
    Random random = new Random(coders);
    List<List<Cell>> cells =
        IntStream.range(0, coders)
            .mapToObj(row -> IntStream.range(0, coders).mapToObj(c -> cell(random)).toList())
            .toList();
    List<String> labels = labels(coders);
    String id = "matrix" + coders;
    return new MeasureMatrix(id, "", "", "Alpha", 0, 0.9, labels, labels, cells);
  }

  private static Cell cell(Random random) {
    double value = random.nextDouble() * 1.4 - 0.4;
    return random.nextInt(5) == 0
        ? Cell.missing("no variation", "")
        : Cell.of(value, String.format(Locale.ROOT, "%.2f", value), "");
  }

  /** Codes by codes: much on the diagonal, little beside it. */
  static Confusion confusion(String id, List<String> codes, int most) {
    Random random = new Random(codes.size());
    int size = codes.size() + 1;
    List<List<Integer>> counts = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      List<Integer> line = new ArrayList<>();
      for (int column = 0; column < size; column++) {
        boolean last = row == size - 1 && column == size - 1;
        boolean uncoded = row == size - 1 || column == size - 1;
        int few = random.nextInt(uncoded ? 2 : 6) == 0 ? random.nextInt(1 + most / 3) : 0;
        line.add(last ? 0 : row == column ? random.nextInt(5 * most) : few);
      }
      counts.add(line);
    }
    return new Confusion(
        id,
        "Codes of Anna by codes of Björn.",
        "Where Anna coded avoids an office visit, Björn coded the same 12 times.",
        "Pairs of coded segments that share text",
        "Codes of Anna",
        "Codes of Björn",
        codes,
        "no code",
        counts);
  }

  /** So many transcripts. */
  static Drift drift(int steps) {
    List<String> labels = IntStream.rangeClosed(1, steps).mapToObj(i -> "Interview " + i).toList();
    Scale scale =
        new Scale(
            "Alpha",
            -1,
            1,
            List.of(
                new Reference(0.667, "0.667, enough for tentative conclusions"),
                new Reference(0.8, "0.80, enough for most purposes")));
    return new Drift("drift" + steps, "", "", "Transcript", scale, measurements(labels));
  }

  private static List<Measurement> measurements(List<String> labels) {
    Random random = new Random(labels.size());
    return labels.stream()
        .map(
            label -> {
              double value = random.nextDouble() * 1.6 - 0.6;
              double half = random.nextDouble() * 0.6;
              return random.nextInt(8) == 0
                  ? Measurement.missing(label, "nobody used the code")
                  : measured(label, value, value - half, Math.min(1, value + half));
            })
        .toList();
  }

  private static List<String> labels(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> i < CODES.size() ? CODES.get(i) : ExampleFigures.label(i))
        .toList();
  }
}
