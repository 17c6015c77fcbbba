package org.exemplar.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.report.Figure.Accumulation;
import org.exemplar.report.chart.Mark.Anchor;
import org.exemplar.report.chart.Mark.Dot;
import org.exemplar.report.chart.Mark.Face;
import org.exemplar.report.chart.Mark.Point;

/** What is new at each step, and the sum so far. */
final class AccumulationChart {

  private static final double PLOT = 230;
  private static final double NARROWEST_STEP = 18;
  private static final double WIDEST_STEP = 110;
  private static final Ink NEW = Ink.series(4);
  private static final Ink SUM = Ink.series(0);

  private final Accumulation figure;
  private final Drawing.Pen pen = new Drawing.Pen();
  private final List<Integer> sums;
  private final int tick;
  private final int top;
  private final double left;
  private final double step;
  private final double zero;

  AccumulationChart(Accumulation figure) {
    this.figure = figure;
    this.sums = sums(figure.added());
    int most = sums.isEmpty() ? 0 : sums.get(sums.size() - 1);
    this.tick = tick(most);
    this.top = Math.max(1, (most + tick - 1) / tick) * tick;
    this.left = Lettering.width(String.valueOf(top), Face.PLAIN) + 10;
    double room = (Drawing.PAGE - left) / Math.max(1, figure.steps().size());
    this.step = Math.max(NARROWEST_STEP, Math.min(WIDEST_STEP, room));
    this.zero = 3.6 * Lettering.LINE + PLOT;
  }

  Drawing drawing() {
    if (figure.steps().isEmpty()) {
      return Drawing.empty(figure.countAxis());
    }
    legend();
    scale();
    bars();
    line();
    ColumnLabels steps = new ColumnLabels(figure.steps(), left, step, 6, 4);
    double width = Math.max(Drawing.PAGE, left + step * figure.steps().size());
    double end = pen.note(figure.stepAxis(), left, steps.below(pen, zero + 6), width - left);
    return pen.drawing(width, end + 6);
  }

  /** A distance between lines of the grid, 1, 2 or 5 times a power of ten: at most six of them. */
  static int tick(int most) {
    long tick = 1;
    int[] growth = {2, 5, 10};
    for (long power = 1; (most + tick - 1) / tick > 6; power *= 10) {
      for (int i = 0; i < growth.length && (most + tick - 1) / tick > 6; i++) {
        tick = growth[i] * power;
      }
    }
    return Math.toIntExact(tick);
  }

  private static List<Integer> sums(List<Integer> added) {
    List<Integer> sums = new ArrayList<>();
    int sum = 0;
    for (int value : added) {
      sum += value;
      sums.add(sum);
    }
    return sums;
  }

  private double y(int value) {
    return zero - PLOT * value / top;
  }

  private double x(int index) {
    return left + (index + 0.5) * step;
  }

  private void legend() {
    double base = Lettering.LINE - 2;
    pen.box(left, base - 9, 10, 10, NEW);
    pen.words("New", left + 15, base, Anchor.START, Ink.TEXT);
    double second = left + 15 + Lettering.width("New", Face.PLAIN) + 18;
    double middle = base - Lettering.MIDDLE;
    pen.stroke(List.of(new Point(second, middle), new Point(second + 16, middle)), 1.8, SUM);
    pen.mark(new Dot(new Point(second + 8, middle), 3.2, SUM));
    pen.words("All so far", second + 21, base, Anchor.START, Ink.TEXT);
    pen.words(figure.countAxis(), 0, 2.4 * Lettering.LINE, Anchor.START, Ink.MUTED);
  }

  private void scale() {
    double right = left + step * figure.steps().size();
    for (int value = 0; value <= top; value += tick) {
      pen.line(left, y(value), right, y(value), value == 0 ? Ink.MUTED : Ink.GRID);
      double base = y(value) + Lettering.MIDDLE;
      pen.words(String.valueOf(value), left - 6, base, Anchor.END, Ink.MUTED);
    }
  }

  private void bars() {
    double width = Math.min(48, step * 0.62);
    for (int i = 0; i < figure.added().size(); i++) {
      int value = figure.added().get(i);
      if (value > 0) {
        pen.box(x(i) - width / 2, y(value), width, zero - y(value), NEW);
      }
      number(i, value, width);
    }
  }

  /** In the foot of its bar or above it, where it fits and the sum does not say the same. */
  private void number(int index, int value, double width) {
    String digits = String.valueOf(value);
    double wide = Lettering.width(digits, Face.PLAIN);
    if (value == 0 || value == sums.get(index) || wide > step - 4) {
      return;
    }
    double high = zero - y(value);
    boolean inside = high >= 16 && wide < width - 2;
    if (inside) {
      pen.words(digits, x(index), zero - 4.5, Anchor.MIDDLE, NEW.onTop());
    } else if (y(value) - y(sums.get(index)) > 2 * Lettering.LINE) {
      pen.words(digits, x(index), y(value) - 4, Anchor.MIDDLE, Ink.TEXT);
    }
  }

  private void line() {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      points.add(new Point(x(i), y(sums.get(i))));
    }
    pen.stroke(points, 1.8, SUM);
    boolean all = Lettering.width(String.valueOf(top), Face.PLAIN) + 6 < step;
    for (int i = 0; i < points.size(); i++) {
      pen.mark(new Dot(points.get(i), all ? 3.2 : 2.4, SUM));
      if (all || i == points.size() - 1) {
        double above = points.get(i).y() - 7;
        pen.words(String.valueOf(sums.get(i)), x(i), above, Anchor.MIDDLE, Ink.TEXT);
      }
    }
  }
}
