package org.exemplar.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.report.Figure.Confusion;
import org.exemplar.report.chart.Mark.Anchor;
import org.exemplar.report.chart.Mark.Face;

/** Codes of one coder by codes of another; the diagonal is framed, and nothing is a dot. */
final class ConfusionChart {

  /** Large enough for a line of words, small enough for forty codes. */
  private static final double SMALLEST_CELL = 19;

  private static final double FRAME = 1.6;

  private final Confusion figure;
  private final Grid grid;
  private final int codes;
  private final int most;

  ConfusionChart(Confusion figure) {
    this.figure = figure;
    this.codes = figure.codes().size();
    this.most = Counts.most(figure.counts());
    List<String> labels = new ArrayList<>(figure.codes());
    labels.add(figure.none());
    Grid.Titles titles = new Grid.Titles(figure.measure(), figure.rowCoder(), figure.columnCoder());
    double widest = Lettering.width(String.valueOf(most), Face.PLAIN) + 5;
    double narrowest = Math.max(SMALLEST_CELL, widest);
    this.grid = new Grid(titles, labels, labels, true, narrowest, SMALLEST_CELL);
  }

  Drawing drawing() {
    return codes == 0 ? Drawing.empty(figure.measure()) : grid.drawing(codes + 1, this::cell);
  }

  private void cell(Drawing.Pen pen, int row, int column, Grid.Area area) {
    boundary(pen, row, column, area);
    if (row == codes && column == codes) {
      return;
    }
    int count = figure.counts().get(row).get(column);
    Ink number = Ink.MUTED;
    if (count > 0) {
      Ink ink = Ink.amount((double) count / most);
      area.fill(pen, ink);
      number = ink.onTop();
    }
    if (row == column) {
      double inset = FRAME / 2;
      pen.frame(
          area.x() + inset,
          area.y() + inset,
          area.width() - FRAME,
          area.height() - FRAME,
          FRAME,
          Ink.TEXT);
    }
    String printed = count > 0 ? String.valueOf(count) : "·";
    pen.words(printed, area.middle(), area.base(), Anchor.MIDDLE, number);
  }

  /** Sets the row and the column without a code apart. */
  private void boundary(Drawing.Pen pen, int row, int column, Grid.Area area) {
    if (row == codes) {
      pen.line(area.x(), area.y(), area.x() + area.width(), area.y(), Ink.MUTED);
    }
    if (column == codes) {
      pen.line(area.x(), area.y(), area.x(), area.y() + area.height(), Ink.MUTED);
    }
  }
}
