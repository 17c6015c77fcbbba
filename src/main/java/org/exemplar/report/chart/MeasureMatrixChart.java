package org.exemplar.report.chart;

import java.util.List;
import java.util.stream.Stream;
import org.exemplar.report.Figure.MeasureMatrix;
import org.exemplar.report.Figure.MeasureMatrix.Cell;
import org.exemplar.report.chart.Mark.Anchor;
import org.exemplar.report.chart.Mark.Face;

/**
 * A matrix of measures. Values above the beginning of the scale have ink; values below it have a
 * frame, and their sign.
 */
final class MeasureMatrixChart {

  private static final double MARGIN = 8;
  private static final double LOWEST_CELL = 26;

  private final MeasureMatrix matrix;
  private final Grid grid;

  MeasureMatrixChart(MeasureMatrix matrix) {
    this.matrix = matrix;
    List<Cell> cells = matrix.cells().stream().flatMap(List::stream).toList();
    List<String> words =
        cells.stream().flatMap(cell -> Stream.of(cell.printed(), cell.below())).toList();
    boolean two = cells.stream().anyMatch(cell -> !cell.below().isEmpty());
    this.grid =
        new Grid(
            new Grid.Titles(matrix.measure(), "", ""),
            matrix.rows(),
            matrix.columns(),
            false,
            Math.max(LOWEST_CELL, Lettering.widest(words, Face.PLAIN) + MARGIN),
            two ? 2 * Lettering.LINE + MARGIN : LOWEST_CELL);
  }

  Drawing drawing() {
    return grid.drawing(matrix.columns().size(), this::cell);
  }

  private void cell(Drawing.Pen pen, int row, int column, Grid.Area area) {
    Cell cell = matrix.cells().get(row).get(column);
    Ink words =
        cell.value().isPresent() ? ground(pen, cell.value().getAsDouble(), area) : Ink.MUTED;
    boolean two = !cell.below().isEmpty();
    double base = area.base() - (two ? Lettering.LINE / 2 : 0);
    pen.words(cell.printed(), area.middle(), base, Anchor.MIDDLE, words);
    pen.words(cell.below(), area.middle(), base + Lettering.LINE, Anchor.MIDDLE, words);
  }

  /** Draws what is behind a value; returns the ink of the words on it. */
  private Ink ground(Drawing.Pen pen, double value, Grid.Area area) {
    double share = (value - matrix.from()) / (matrix.to() - matrix.from());
    if (share > 0) {
      Ink ink = Ink.amount(Math.min(1, share));
      area.fill(pen, ink);
      return ink.onTop();
    } else if (share < 0) {
      pen.frame(area.x() + 2, area.y() + 2, area.width() - 4, area.height() - 4, 1, Ink.MUTED);
    }
    return Ink.TEXT;
  }
}
