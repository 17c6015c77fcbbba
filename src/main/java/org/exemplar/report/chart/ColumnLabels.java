package org.exemplar.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.report.chart.Mark.Anchor;
import org.exemplar.report.chart.Mark.Face;

/**
 * Labels of columns of one width, side by side: level where each fits its column in few lines and
 * no word breaks, else all of them upwards.
 */
final class ColumnLabels {

  private static final double LONGEST_TURNED = 170;
  private static final double LONGEST_BELOW = 150;

  private final List<String> labels;
  private final double left;
  private final double width;
  private final List<List<String>> level;
  private final boolean turned;

  /**
   * For columns.
   *
   * @param left where the first one begins
   * @param width of each
   * @param margin between two labels that are level
   * @param most lines of a label that is level
   */
  ColumnLabels(List<String> labels, double left, double width, double margin, int most) {
    this.labels = labels;
    this.left = left;
    this.width = width;
    double room = width - margin;
    this.level = labels.stream().map(label -> Lettering.wrap(label, Face.PLAIN, room)).toList();
    this.turned =
        level.stream().anyMatch(lines -> lines.size() > most)
            || labels.stream().anyMatch(label -> hasWordWiderThan(room, label));
  }

  private static boolean hasWordWiderThan(double room, String label) {
    return List.of(label.split("[\\s-]+")).stream()
        .anyMatch(word -> Lettering.width(word, Face.PLAIN) > room);
  }

  /** Whether the labels run upwards. */
  boolean turned() {
    return turned;
  }

  /** How high they are when they stand above their columns. */
  double heightAbove() {
    return turned
        ? Lettering.widest(whole().stream().flatMap(List::stream).toList(), Face.PLAIN)
        : tallest() * Lettering.LINE;
  }

  /** Draws them above their columns, down to {@code end}. */
  void above(Drawing.Pen pen, double end) {
    List<List<String>> whole = turned ? whole() : level;
    for (int c = 0; c < labels.size(); c++) {
      List<String> lines = whole.get(c);
      if (turned) {
        pen.turned(lines, middle(c), end, Anchor.START);
      } else {
        pen.lines(lines, middle(c), end - lines.size() * Lettering.LINE / 2, Anchor.MIDDLE);
      }
    }
  }

  /** Draws them below their columns, from {@code start} on; returns where they end. */
  double below(Drawing.Pen pen, double start) {
    if (turned) {
      return turnedBelow(pen, start + 2);
    }
    for (int c = 0; c < labels.size(); c++) {
      double half = level.get(c).size() * Lettering.LINE / 2;
      pen.lines(level.get(c), middle(c), start + half, Anchor.MIDDLE);
    }
    return start + 2 + tallest() * Lettering.LINE;
  }

  private double turnedBelow(Drawing.Pen pen, double start) {
    double longest = 0;
    for (int c = 0; c < labels.size(); c++) {
      List<String> lines = cut(labels.get(c));
      pen.turned(lines, middle(c), start, Anchor.END);
      longest = Math.max(longest, Lettering.widest(lines, Face.PLAIN));
    }
    return start + 2 + longest;
  }

  /** Steps are told by their beginnings: what does not fit is cut. */
  private List<String> cut(String label) {
    List<String> lines = Lettering.wrap(label, Face.PLAIN, LONGEST_BELOW);
    if (lines.size() <= linesAcross()) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, linesAcross()));
    kept.set(kept.size() - 1, kept.get(kept.size() - 1) + "…");
    return kept;
  }

  /** Whole labels in as many lines as a column is wide: as short as can be, from a good length. */
  private List<List<String>> whole() {
    List<List<String>> whole = new ArrayList<>();
    for (String label : labels) {
      double length = LONGEST_TURNED;
      List<String> lines = Lettering.wrap(label, Face.PLAIN, length);
      while (lines.size() > linesAcross()) {
        length *= 1.15;
        lines = Lettering.wrap(label, Face.PLAIN, length);
      }
      whole.add(lines);
    }
    return whole;
  }

  private int linesAcross() {
    return Math.max(1, (int) (width / Lettering.LINE));
  }

  private int tallest() {
    return level.stream().mapToInt(List::size).max().orElse(1);
  }

  private double middle(int column) {
    return left + (column + 0.5) * width;
  }
}
