package org.exemplar.report.chart;

import java.util.List;
import org.exemplar.report.Measurement;
import org.exemplar.report.chart.Mark.Dot;
import org.exemplar.report.chart.Mark.Point;

/**
 * Points with their intervals along an axis. An interval that leaves the axis ends in an arrow; so
 * does a value that is not on it.
 *
 * @param axis of the values
 * @param upright whether the axis runs upwards
 */
record Whisker(Axis axis, boolean upright) {

  private static final Ink INK = Ink.series(0);
  private static final double THICKNESS = 1.8;
  private static final double RADIUS = 3.8;
  private static final double CAP = 3.5;
  private static final double ARROW = 4.5;

  /**
   * Draws a measurement that has a value.
   *
   * @param across its place at a right angle to the axis
   */
  void draw(Drawing.Pen pen, Measurement measurement, double across) {
    measurement.interval().ifPresent(interval -> interval(pen, interval, across));
    measurement.value().ifPresent(value -> value(pen, value, across));
  }

  private void interval(Drawing.Pen pen, Measurement.Interval interval, double across) {
    double low = axis.at(interval.low());
    double high = axis.at(interval.high());
    pen.stroke(List.of(point(low, across), point(high, across)), THICKNESS, INK);
    end(pen, interval.low(), across);
    end(pen, interval.high(), across);
  }

  private void end(Drawing.Pen pen, double value, double across) {
    if (axis.covers(value)) {
      double at = axis.at(value);
      List<Point> cap = List.of(point(at, across - CAP), point(at, across + CAP));
      pen.stroke(cap, THICKNESS, INK);
    } else {
      arrow(pen, value, across);
    }
  }

  private void value(Drawing.Pen pen, double value, double across) {
    if (axis.covers(value)) {
      pen.mark(new Dot(point(axis.at(value), across), RADIUS, INK));
    } else {
      arrow(pen, value, across);
    }
  }

  private void arrow(Drawing.Pen pen, double value, double across) {
    double tip = axis.at(value);
    double back = tip - ARROW * axis.direction() * (value > axis.to() ? 1 : -1);
    List<Point> head =
        List.of(point(back, across - ARROW), point(tip, across), point(back, across + ARROW));
    pen.stroke(head, THICKNESS, INK);
  }

  private Point point(double along, double across) {
    return upright ? new Point(across, along) : new Point(along, across);
  }
}
