package org.exemplar.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.report.Figure;
import org.exemplar.report.chart.Mark.Anchor;
import org.exemplar.report.chart.Mark.Face;
import org.exemplar.report.chart.Mark.Point;

/**
 * A figure laid out on a plane.
 *
 * @param width of the plane, in pixels of a screen
 * @param height of the plane
 * @param marks in the order of drawing
 */
record Drawing(double width, double height, List<Mark> marks) {

  /** The width of a figure that fits its page; one with many columns may be wider. */
  static final double PAGE = 640;

  /** Keeps its own copy. */
  Drawing {
    marks = List.copyOf(marks);
  }

  /** Lays out a figure. */
  static Drawing of(Figure figure) {
    if (figure instanceof Figure.Bars bars) {
      return new BarChart(bars).drawing();
    } else if (figure instanceof Figure.HeatMap map) {
      return new HeatMapChart(map).drawing();
    } else if (figure instanceof Figure.Accumulation accumulation) {
      return new AccumulationChart(accumulation).drawing();
    } else if (figure instanceof Figure.Confusion confusion) {
      return new ConfusionChart(confusion).drawing();
    } else if (figure instanceof Figure.MeasureMatrix matrix) {
      return new MeasureMatrixChart(matrix).drawing();
    } else if (figure instanceof Figure.Forest forest) {
      return new ForestChart(forest).drawing();
    } else if (figure instanceof Figure.Drift drift) {
      return new DriftChart(drift).drawing();
    }
    throw new IllegalArgumentException("no chart for " + figure.getClass());
  }

  /** What says that there is nothing to draw. */
  static Drawing empty(String axis) {
    Pen pen = new Pen();
    pen.words("No data", 0, Lettering.LINE, Anchor.START, Ink.MUTED);
    pen.words(axis, 0, 2.5 * Lettering.LINE, Anchor.START, Ink.MUTED);
    return pen.drawing(PAGE, 3 * Lettering.LINE);
  }

  /** Collects marks. */
  static final class Pen {

    private final List<Mark> marks = new ArrayList<>();

    /** A filled rectangle. */
    void box(double x, double y, double width, double height, Ink ink) {
      marks.add(new Mark.Box(x, y, width, height, ink));
    }

    /** A straight line. */
    void line(double x1, double y1, double x2, double y2, Ink ink) {
      stroke(List.of(new Point(x1, y1), new Point(x2, y2)), 1, ink);
    }

    /** A straight dashed line. */
    void dashes(double x1, double y1, double x2, double y2, Ink ink) {
      marks.add(new Mark.Stroke(List.of(new Point(x1, y1), new Point(x2, y2)), 1, true, ink));
    }

    /** Straight lines from point to point. */
    void stroke(List<Point> points, double width, Ink ink) {
      marks.add(new Mark.Stroke(points, width, false, ink));
    }

    /** The outline of a rectangle. */
    void frame(double x, double y, double width, double height, double thickness, Ink ink) {
      Point corner = new Point(x, y);
      List<Point> corners =
          List.of(
              corner,
              new Point(x + width, y),
              new Point(x + width, y + height),
              new Point(x, y + height),
              corner);
      stroke(corners, thickness, ink);
    }

    /** A line of words in bold, from {@code x} on. */
    void heading(String text, double x, double y) {
      marks.add(new Mark.Words(text, new Point(x, y), Anchor.START, false, Face.BOLD, Ink.TEXT));
    }

    /** Muted words from {@code x} on, in lines below {@code y}; returns where they end. */
    double note(String text, double x, double y, double most) {
      double end = y;
      for (String line : Lettering.wrap(text, Face.PLAIN, most)) {
        end += Lettering.LINE;
        words(line, x, end, Anchor.START, Ink.MUTED);
      }
      return end;
    }

    /** Words on a base line; nothing where there are none. */
    void words(String text, double x, double y, Anchor anchor, Ink ink) {
      words(text, new Point(x, y), anchor, false, ink);
    }

    private void words(String text, Point at, Anchor anchor, boolean turned, Ink ink) {
      if (!text.isEmpty()) {
        marks.add(new Mark.Words(text, at, anchor, turned, Face.PLAIN, ink));
      }
    }

    /** Any mark. */
    void mark(Mark mark) {
      marks.add(mark);
    }

    /** Lines of words below each other, the middle of them all at {@code y}. */
    void lines(List<String> lines, double x, double y, Anchor anchor) {
      lines(lines, x, y, anchor, Ink.TEXT);
    }

    /** Lines of words below each other in some ink, the middle of them all at {@code y}. */
    void lines(List<String> lines, double x, double y, Anchor anchor, Ink ink) {
      double first = y - (lines.size() - 1) * Lettering.LINE / 2 + Lettering.MIDDLE;
      for (int i = 0; i < lines.size(); i++) {
        words(lines.get(i), x, first + i * Lettering.LINE, anchor, ink);
      }
    }

    /**
     * Lines of words that run upwards and end at {@code y}, the middle of them all at {@code x}.
     */
    void turned(List<String> lines, double x, double y, Anchor anchor) {
      double first = x - (lines.size() - 1) * Lettering.LINE / 2 + Lettering.MIDDLE;
      for (int i = 0; i < lines.size(); i++) {
        words(lines.get(i), new Point(first + i * Lettering.LINE, y), anchor, true, Ink.TEXT);
      }
    }

    /** What was collected, on a plane of this size. */
    Drawing drawing(double width, double height) {
      return new Drawing(width, height, marks);
    }
  }
}
