package org.exemplar.report.chart;

import java.util.List;

/** Something drawn. Lengths are in pixels of a screen; x grows to the right, y downwards. */
sealed interface Mark {

  /** A filled rectangle; x and y are its upper left corner. */
  record Box(double x, double y, double width, double height, Ink ink) implements Mark {}

  /** Straight lines from point to point, whole or dashed. */
  record Stroke(List<Point> points, double width, boolean dashed, Ink ink) implements Mark {

    /** How long dashes are, and the gaps between them. */
    static final List<Double> DASHES = List.of(5.0, 3.0);

    /** Keeps its own copy. */
    public Stroke {
      points = List.copyOf(points);
    }
  }

  /** A filled disc around a point. */
  record Dot(Point centre, double radius, Ink ink) implements Mark {}

  /**
   * One line of words.
   *
   * @param at on the base line: where the words begin, have their middle or end
   * @param anchor which of the three
   * @param turned whether they run upwards
   */
  record Words(String text, Point at, Anchor anchor, boolean turned, Face face, Ink ink)
      implements Mark {}

  /** A place. */
  record Point(double x, double y) {}

  /** Which part of a line of words stands at its place. */
  enum Anchor {
    /** Its beginning. */
    START,
    /** Its middle. */
    MIDDLE,
    /** Its end. */
    END
  }

  /** How words look. */
  enum Face {
    /** Labels and numbers. */
    PLAIN,
    /** Headings of groups. */
    BOLD
  }
}
