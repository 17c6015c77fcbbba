package org.exemplar.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.exemplar.report.chart.Mark.Anchor;
import org.exemplar.report.chart.Mark.Face;

/**
 * Rows by columns, with labels on two sides; what stands in a cell is drawn by others. Where rows
 * and columns are the same things, columns bear the numbers of the rows; other columns bear their
 * labels, which run upwards where they are long.
 */
final class Grid {

  private static final double WIDEST_LABEL = 240;
  private static final double WIDEST_CELL = 64;
  private static final double GAP = 8;

  private final Titles titles;
  private final List<List<String>> rows;
  private final boolean numbered;
  private final double left;
  private final double cell;
  private final double lowest;
  private final ColumnLabels columns;

  /**
   * What stands around a grid.
   *
   * @param below what a cell shows
   * @param ofRows heading of the rows' labels; may be empty
   * @param ofColumns heading of the columns' labels; may be empty
   */
  record Titles(String below, String ofRows, String ofColumns) {}

  /** A cell's rectangle; x and y are its upper left corner. */
  record Area(double x, double y, double width, double height) {

    double middle() {
      return x + width / 2;
    }

    /** The base line of one line of words in its middle. */
    double base() {
      return y + height / 2 + Lettering.MIDDLE;
    }

    /** Fills it, but for a gap to its neighbours. */
    void fill(Drawing.Pen pen, Ink ink) {
      pen.box(x + 0.5, y + 0.5, width - 1, height - 1, ink);
    }
  }

  /** Draws what stands in cells. */
  interface Cells {
    /** Draws the cell of a row and a column, both counted from 0. */
    void draw(Drawing.Pen pen, int row, int column, Area area);
  }

  /**
   * A grid.
   *
   * @param numbered whether columns bear the numbers of the rows
   * @param narrowest a cell's least width
   * @param lowest a cell's least height
   */
  Grid(
      Titles titles,
      List<String> rows,
      List<String> columns,
      boolean numbered,
      double narrowest,
      double lowest) {
    this.titles = titles;
    this.numbered = numbered;
    this.lowest = lowest;
    double prefix = numbered ? Lettering.width(rows.size() + " ", Face.PLAIN) + GAP : 0;
    this.rows = rows.stream().map(row -> Lettering.wrap(row, Face.PLAIN, WIDEST_LABEL)).toList();
    List<String> lines = this.rows.stream().flatMap(List::stream).toList();
    double label = Math.max(Lettering.widest(lines, Face.PLAIN), headingOfRows());
    this.left = label + prefix + GAP;
    double room = (Drawing.PAGE - left) / Math.max(1, columns.size());
    this.cell = Math.max(narrowest, Math.min(WIDEST_CELL, Math.floor(room)));
    this.columns = new ColumnLabels(numbered ? numbers(rows) : columns, left, cell, 4, 3);
  }

  private static List<String> numbers(List<String> rows) {
    return IntStream.rangeClosed(1, rows.size()).mapToObj(String::valueOf).toList();
  }

  private double headingOfRows() {
    return Lettering.widest(Lettering.wrap(titles.ofRows(), Face.PLAIN, WIDEST_LABEL), Face.PLAIN);
  }

  /** The grid with its cells. */
  Drawing drawing(int width, Cells cells) {
    if (rows.isEmpty() || width == 0) {
      return Drawing.empty(titles.below());
    }
    Drawing.Pen pen = new Drawing.Pen();
    double plane = Math.max(Drawing.PAGE, left + cell * width);
    double y = head(pen, plane) + 4;
    for (int r = 0; r < rows.size(); r++) {
      double height = Math.max(lowest, rows.get(r).size() * Lettering.LINE + 4);
      label(pen, r, y + height / 2);
      for (int c = 0; c < width; c++) {
        cells.draw(pen, r, c, new Area(left + c * cell, y, cell, height));
      }
      y += height;
    }
    return pen.drawing(plane, pen.note(titles.below(), left, y + 4, plane - left) + 6);
  }

  /** Headings and labels of the columns, the heading of the rows beside; returns where they end. */
  private double head(Drawing.Pen pen, double plane) {
    double top = 0;
    if (!titles.ofColumns().isEmpty()) {
      top = pen.note(titles.ofColumns(), left, 0, plane - left) + 6;
    }
    List<String> ofRows =
        titles.ofRows().isEmpty()
            ? List.of()
            : Lettering.wrap(titles.ofRows(), Face.PLAIN, WIDEST_LABEL);
    double besides = ofRows.size() * Lettering.LINE;
    double end = Math.max(top + columns.heightAbove(), besides);
    columns.above(pen, end);
    pen.lines(ofRows, left - GAP, end - besides / 2, Anchor.END, Ink.MUTED);
    return end;
  }

  private void label(Drawing.Pen pen, int row, double middle) {
    pen.lines(rows.get(row), left - GAP, middle, Anchor.END);
    if (numbered) {
      double base = middle + Lettering.MIDDLE;
      pen.words(String.valueOf(row + 1), 0, base, Anchor.START, Ink.MUTED);
    }
  }
}
