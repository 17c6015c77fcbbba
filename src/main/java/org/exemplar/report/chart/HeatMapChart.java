package org.exemplar.report.chart;

import org.exemplar.report.Figure.HeatMap;
import org.exemplar.report.chart.Mark.Anchor;

/** A matrix of counts. */
final class HeatMapChart {

  private static final double SMALLEST_CELL = 26;

  private final HeatMap map;
  private final Grid grid;
  private final int most;

  HeatMapChart(HeatMap map) {
    this.map = map;
    boolean same = map.rows().equals(map.columns());
    Grid.Titles titles = new Grid.Titles(map.measure(), "", "");
    this.grid = new Grid(titles, map.rows(), map.columns(), same, SMALLEST_CELL, SMALLEST_CELL);
    this.most = Counts.most(map.values());
  }

  Drawing drawing() {
    return grid.drawing(map.columns().size(), this::cell);
  }

  private void cell(Drawing.Pen pen, int row, int column, Grid.Area area) {
    int value = map.values().get(row).get(column);
    Ink number = Ink.MUTED;
    if (value > 0) {
      Ink ink = Ink.amount((double) value / most);
      area.fill(pen, ink);
      number = ink.onTop();
    }
    pen.words(String.valueOf(value), area.middle(), area.base(), Anchor.MIDDLE, number);
  }
}
