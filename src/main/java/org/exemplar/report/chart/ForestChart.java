package org.exemplar.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.report.Figure.Forest;
import org.exemplar.report.Measurement;
import org.exemplar.report.Scale.Reference;
import org.exemplar.report.chart.Mark.Anchor;
import org.exemplar.report.chart.Mark.Face;

/** Points with their intervals, one below the other, under headings. */
final class ForestChart {

  private static final double WIDEST_LABEL = 210;
  private static final double WIDEST_PRINTED = 150;
  private static final double GAP = 12;
  private static final double BETWEEN = 8;
  private static final double TICKS_APART = 32;

  private final Forest forest;
  private final Drawing.Pen pen = new Drawing.Pen();
  private final Axis axis;
  private final List<Band> bands;

  /**
   * What stands side by side: a heading, or a label and its measurement.
   *
   * @param words heading or label, in lines
   * @param measured empty for a heading
   * @param height of the band
   */
  private record Band(List<String> words, Optional<Measurement> measured, double height) {

    boolean hasValue() {
      return measured.map(Measurement::value).filter(v -> v.isPresent()).isPresent();
    }

    /** Whether lines of the scale can run through it without running through words. */
    boolean isOpen(double left) {
      return hasValue() || measured.isEmpty() && Lettering.widest(words, Face.BOLD) < left;
    }
  }

  ForestChart(Forest forest) {
    this.forest = forest;
    List<Measurement> all = forest.sections().stream().flatMap(g -> g.rows().stream()).toList();
    List<String> labels = all.stream().flatMap(m -> label(m).stream()).toList();
    List<String> printed =
        all.stream().filter(m -> m.value().isPresent()).flatMap(m -> printed(m).stream()).toList();
    double left = Lettering.widest(labels, Face.PLAIN) + GAP;
    double right = Drawing.PAGE - GAP - Math.max(GAP, Lettering.widest(printed, Face.PLAIN));
    this.axis = Axis.of(forest.scale(), left, right);
    this.bands = bands();
  }

  private static List<String> label(Measurement measurement) {
    return Lettering.wrap(measurement.label(), Face.PLAIN, WIDEST_LABEL);
  }

  private static List<String> printed(Measurement measurement) {
    return Lettering.wrap(measurement.printed(), Face.PLAIN, WIDEST_PRINTED);
  }

  Drawing drawing() {
    if (forest.sections().stream().allMatch(section -> section.rows().isEmpty())) {
      return Drawing.empty(forest.scale().measure());
    }
    Flags flags = new Flags(forest.scale().references(), axis);
    double top = flags.height() + 2;
    flags.draw(pen, top);
    rules(top);
    double y = top;
    for (Band band : bands) {
      draw(band, y);
      y += band.height();
    }
    double end = ticks(y);
    double left = axis.start();
    return pen.drawing(
        Drawing.PAGE, pen.note(forest.scale().measure(), left, end, Drawing.PAGE - left) + 6);
  }

  private List<Band> bands() {
    List<Band> all = new ArrayList<>();
    for (Forest.Section section : forest.sections()) {
      if (!section.heading().isBlank()) {
        List<String> words = Lettering.wrap(section.heading(), Face.BOLD, Drawing.PAGE);
        double above = all.isEmpty() ? 0 : BETWEEN;
        double height = above + words.size() * Lettering.LINE + 3;
        all.add(new Band(words, Optional.empty(), height));
      }
      section.rows().forEach(row -> all.add(band(row)));
    }
    return all;
  }

  private Band band(Measurement row) {
    List<String> label = label(row);
    List<String> beside = row.value().isPresent() ? printed(row) : reason(row);
    int lines = Math.max(label.size(), beside.size());
    return new Band(label, Optional.of(row), lines * Lettering.LINE + BETWEEN);
  }

  private List<String> reason(Measurement row) {
    return Lettering.wrap(row.printed(), Face.PLAIN, Drawing.PAGE - axis.start());
  }

  private void draw(Band band, double y) {
    if (band.measured().isEmpty()) {
      double base = y + band.height() - 6;
      for (int i = band.words().size() - 1; i >= 0; i--) {
        pen.heading(band.words().get(i), 0, base);
        base -= Lettering.LINE;
      }
      return;
    }
    Measurement row = band.measured().get();
    double middle = y + band.height() / 2;
    pen.lines(band.words(), axis.start() - GAP, middle, Anchor.END);
    if (band.hasValue()) {
      new Whisker(axis, false).draw(pen, row, middle);
      pen.lines(printed(row), axis.end() + GAP, middle, Anchor.START);
    } else {
      pen.lines(reason(row), axis.start(), middle, Anchor.START, Ink.MUTED);
    }
  }

  /** Lines of the scale, in pieces between the bands that have words in their place. */
  private void rules(double top) {
    double start = top;
    double y = top;
    for (Band band : bands) {
      if (!band.isOpen(axis.start() - GAP)) {
        rules(start, y);
        start = y + band.height();
      }
      y += band.height();
    }
    rules(start, y);
  }

  private void rules(double top, double bottom) {
    if (bottom <= top) {
      return;
    }
    for (BigDecimal tick : axis.ticks(TICKS_APART)) {
      double x = axis.at(tick.doubleValue());
      pen.line(x, top, x, bottom, tick.signum() == 0 ? Ink.MUTED : Ink.GRID);
    }
    for (Reference reference : forest.scale().references()) {
      double x = axis.at(reference.at());
      pen.dashes(x, top, x, bottom, Ink.TEXT);
    }
  }

  /** The scale below; returns where it ends. */
  private double ticks(double y) {
    pen.line(axis.start(), y, axis.end(), y, Ink.MUTED);
    for (BigDecimal tick : axis.ticks(TICKS_APART)) {
      double x = axis.at(tick.doubleValue());
      pen.line(x, y, x, y + 4, Ink.MUTED);
      double base = y + 4 + Lettering.LINE - 2;
      pen.words(tick.toPlainString(), x, base, Anchor.MIDDLE, Ink.MUTED);
    }
    return y + 6 + Lettering.LINE;
  }
}
