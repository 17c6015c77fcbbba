package org.exemplar.report.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.exemplar.report.Figure.Drift;
import org.exemplar.report.Measurement;
import org.exemplar.report.Scale.Reference;
import org.exemplar.report.chart.Mark.Anchor;
import org.exemplar.report.chart.Mark.Face;

/** Points with their intervals, side by side in the order of the work, with their numbers above. */
final class DriftChart {

  private static final double PLOT = 230;
  private static final double NARROWEST_STEP = 18;
  private static final double WIDEST_STEP = 110;
  private static final double WIDEST_REFERENCE = 110;
  private static final double TICKS_APART = 30;
  private static final double GAP = 6;

  private final Drift drift;
  private final Drawing.Pen pen = new Drawing.Pen();
  private final double left;
  private final double right;
  private final double step;
  private final ColumnLabels numbers;
  private final ColumnLabels steps;
  private final Axis axis;

  DriftChart(Drift drift) {
    this.drift = drift;
    int count = drift.steps().size();
    this.left = widestTick(Axis.of(drift.scale(), PLOT, 0)) + 2 * GAP;
    List<String> references =
        drift.scale().references().stream().flatMap(r -> label(r).stream()).toList();
    double beside = Lettering.widest(references, Face.PLAIN) + 2 * GAP;
    double room = (Drawing.PAGE - left - beside) / Math.max(1, count);
    this.step = Math.max(NARROWEST_STEP, Math.min(WIDEST_STEP, room));
    this.right = left + step * count;
    this.numbers = new ColumnLabels(numbers(), left, step, GAP, 3);
    List<String> labels = drift.steps().stream().map(Measurement::label).toList();
    this.steps = new ColumnLabels(labels, left, step, GAP, 4);
    double top = 1.6 * Lettering.LINE + numbers.heightAbove() + 2 * GAP;
    this.axis = Axis.of(drift.scale(), top + PLOT, top);
  }

  private static double widestTick(Axis axis) {
    List<String> ticks = axis.ticks(TICKS_APART).stream().map(BigDecimal::toPlainString).toList();
    return Lettering.widest(ticks, Face.PLAIN);
  }

  private static List<String> label(Reference reference) {
    return Lettering.wrap(reference.label(), Face.PLAIN, WIDEST_REFERENCE);
  }

  private List<String> numbers() {
    return drift.steps().stream()
        .map(measured -> measured.value().isPresent() ? measured.printed() : "")
        .toList();
  }

  Drawing drawing() {
    if (drift.steps().isEmpty()) {
      return Drawing.empty(drift.scale().measure());
    }
    pen.words(drift.scale().measure(), 0, Lettering.LINE - 2, Anchor.START, Ink.MUTED);
    numbers.above(pen, axis.end() - GAP);
    scale();
    references();
    Whisker whisker = new Whisker(axis, true);
    for (int i = 0; i < drift.steps().size(); i++) {
      whisker.draw(pen, drift.steps().get(i), left + (i + 0.5) * step);
    }
    double width = Math.max(Drawing.PAGE, right + GAP + widestReference());
    double end =
        pen.note(drift.stepAxis(), left, steps.below(pen, axis.start() + GAP), width - left);
    return pen.drawing(width, missing(end, width) + 6);
  }

  private double widestReference() {
    return drift.scale().references().stream()
        .mapToDouble(reference -> Lettering.widest(label(reference), Face.PLAIN))
        .max()
        .orElse(0);
  }

  private void scale() {
    for (BigDecimal tick : axis.ticks(TICKS_APART)) {
      double y = axis.at(tick.doubleValue());
      pen.line(left, y, right, y, tick.signum() == 0 ? Ink.MUTED : Ink.GRID);
      double base = y + Lettering.MIDDLE;
      pen.words(tick.toPlainString(), left - GAP, base, Anchor.END, Ink.MUTED);
    }
  }

  /** Lines and, beside their right ends, labels: from the lowest up, none on another. */
  private void references() {
    double free = Double.MAX_VALUE;
    List<Reference> upwards =
        drift.scale().references().stream()
            .sorted(Comparator.comparingDouble(Reference::at))
            .toList();
    for (Reference reference : upwards) {
      double y = axis.at(reference.at());
      pen.dashes(left, y, right, y, Ink.TEXT);
      List<String> words = label(reference);
      double half = words.size() * Lettering.LINE / 2;
      double middle = Math.min(y, free - half);
      pen.lines(words, right + GAP, middle, Anchor.START, Ink.MUTED);
      free = middle - half - GAP;
    }
  }

  /** Steps without a value, each with its reason; returns where they end. */
  private double missing(double start, double width) {
    double y = start + GAP;
    for (Measurement measured : drift.steps()) {
      if (measured.value().isEmpty()) {
        y = pen.note(measured.label() + ": " + measured.printed(), left, y, width - left);
      }
    }
    return y;
  }
}
