package org.exemplar.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.exemplar.report.Figure.HeatMap;
import org.exemplar.report.chart.Mark.Anchor;
import org.exemplar.report.chart.Mark.Face;

/**
 * A matrix of counts. Where rows and columns are the same things, columns bear the numbers of the
 * rows; other columns bear their labels, which run upwards where they are long.
 */
final class HeatMapChart {

  private static final double WIDEST_LABEL = 240;
  private static final double LONGEST_TURNED = 170;
  private static final double NARROWEST_CELL = 26;
  private static final double WIDEST_CELL = 64;
  private static final double GAP = 8;

  private final HeatMap map;
  private final Drawing.Pen pen = new Drawing.Pen();
  private final boolean same;
  private final List<List<String>> rows;
  private final double left;
  private final double cell;
  private final int most;

  HeatMapChart(HeatMap map) {
    this.map = map;
    this.same = map.rows().equals(map.columns());
    double prefix = same ? Lettering.width(map.rows().size() + " ", Face.PLAIN) + GAP : 0;
    this.rows = map.rows().stream().map(r -> Lettering.wrap(r, Face.PLAIN, WIDEST_LABEL)).toList();
    List<String> lines = rows.stream().flatMap(List::stream).toList();
    this.left = Lettering.widest(lines, Face.PLAIN) + prefix + GAP;
    double room = (Drawing.PAGE - left) / Math.max(1, map.columns().size());
    this.cell = Math.max(NARROWEST_CELL, Math.min(WIDEST_CELL, Math.floor(room)));
    this.most =
        map.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElse(0);
  }

  Drawing drawing() {
    if (map.rows().isEmpty() || map.columns().isEmpty()) {
      return Drawing.empty(map.measure());
    }
    double y = columns() + 4;
    for (int r = 0; r < rows.size(); r++) {
      double height = Math.max(NARROWEST_CELL, rows.get(r).size() * Lettering.LINE + 4);
      row(r, y, height);
      y += height;
    }
    double width = Math.max(Drawing.PAGE, left + cell * map.columns().size());
    y += 4;
    for (String line : Lettering.wrap(map.measure(), Face.PLAIN, width - left)) {
      y += Lettering.LINE;
      pen.words(line, left, y, Anchor.START, Ink.MUTED);
    }
    return pen.drawing(width, y + 6);
  }

  /** Labels of the columns; returns where they end. */
  private double columns() {
    List<String> labels =
        same
            ? IntStream.rangeClosed(1, rows.size()).mapToObj(String::valueOf).toList()
            : map.columns();
    List<List<String>> flat =
        labels.stream().map(label -> Lettering.wrap(label, Face.PLAIN, cell - 4)).toList();
    boolean turned =
        flat.stream().anyMatch(lines -> lines.size() > 3)
            || labels.stream().anyMatch(this::hasWordWiderThanCell);
    if (turned) {
      return turned(labels);
    }
    int tallest = flat.stream().mapToInt(List::size).max().orElse(1);
    double end = tallest * Lettering.LINE;
    for (int c = 0; c < flat.size(); c++) {
      double middle = end - flat.get(c).size() * Lettering.LINE / 2;
      pen.lines(flat.get(c), left + (c + 0.5) * cell, middle, Anchor.MIDDLE);
    }
    return end;
  }

  private boolean hasWordWiderThanCell(String label) {
    return List.of(label.split("[\\s-]+")).stream()
        .anyMatch(word -> Lettering.width(word, Face.PLAIN) > cell - 4);
  }

  private double turned(List<String> labels) {
    int most = Math.max(1, (int) (cell / Lettering.LINE));
    List<List<String>> lines = labels.stream().map(label -> upTo(most, label)).toList();
    double longest = Lettering.widest(lines.stream().flatMap(List::stream).toList(), Face.PLAIN);
    for (int c = 0; c < lines.size(); c++) {
      pen.turned(lines.get(c), left + (c + 0.5) * cell, longest, Anchor.START);
    }
    return longest;
  }

  /** A label in so many lines at most: as short as it can be, from a good length on. */
  private static List<String> upTo(int most, String label) {
    double length = LONGEST_TURNED;
    List<String> lines = Lettering.wrap(label, Face.PLAIN, length);
    while (lines.size() > most) {
      length *= 1.15;
      lines = Lettering.wrap(label, Face.PLAIN, length);
    }
    return lines;
  }

  private void row(int r, double y, double height) {
    double middle = y + height / 2;
    pen.lines(rows.get(r), left - GAP, middle, Anchor.END);
    if (same) {
      pen.words(String.valueOf(r + 1), 0, middle + Lettering.MIDDLE, Anchor.START, Ink.MUTED);
    }
    for (int c = 0; c < map.columns().size(); c++) {
      int value = map.values().get(r).get(c);
      double x = left + c * cell;
      Ink number = Ink.MUTED;
      if (value > 0) {
        Ink ink = Ink.amount((double) value / most);
        pen.box(x + 0.5, y + 0.5, cell - 1, height - 1, ink);
        number = ink.onTop();
      }
      pen.words(
          String.valueOf(value), x + cell / 2, middle + Lettering.MIDDLE, Anchor.MIDDLE, number);
    }
  }
}
