package org.exemplar.report;

import java.util.List;

/** A chart, as data and words; adapters draw it. */
public sealed interface Figure {

  /** File name without ending, such as {@code themes}. */
  String id();

  /** As printed below it, without its number. */
  String caption();

  /** What it shows, in words, for those who cannot see it: figures included. */
  String alternative();

  /**
   * Horizontal bars: one line of labels for each category, one bar for each series, with its number
   * at its end; categories stand under group headings as they do in the table.
   *
   * @param axis what the bars' length means, with its unit
   * @param series names of the bars of one category, one or more
   * @param groups in order
   */
  record Bars(
      String id,
      String caption,
      String alternative,
      String axis,
      List<String> series,
      List<Group> groups)
      implements Figure {

    /** Categories under one heading; the heading may be empty. */
    public record Group(String heading, List<Category> categories) {
      /** Keeps its own copy. */
      public Group {
        categories = List.copyOf(categories);
      }
    }

    /** A label and a value for each series, at least 0. */
    public record Category(String label, List<Integer> values) {
      /** Keeps its own copy. */
      public Category {
        values = List.copyOf(values);
      }
    }

    /**
     * Keeps its own copies.
     *
     * @throws IllegalArgumentException if a category lacks a value for a series
     */
    public Bars {
      series = List.copyOf(series);
      groups = List.copyOf(groups);
      int width = series.size();
      if (!groups.stream()
          .flatMap(g -> g.categories().stream())
          .allMatch(c -> c.values().size() == width)) {
        throw new IllegalArgumentException("figure " + id + " lacks values");
      }
    }
  }

  /**
   * A matrix of counts, darker for more, with the number in each cell.
   *
   * @param measure what a cell counts
   * @param rows labels, top down
   * @param columns labels, left to right
   * @param values by row, then column, at least 0
   */
  record HeatMap(
      String id,
      String caption,
      String alternative,
      String measure,
      List<String> rows,
      List<String> columns,
      List<List<Integer>> values)
      implements Figure {

    /**
     * Keeps its own copies.
     *
     * @throws IllegalArgumentException if the values do not fill the matrix
     */
    public HeatMap {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      values = values.stream().map(List::copyOf).toList();
      int width = columns.size();
      if (values.size() != rows.size() || !values.stream().allMatch(v -> v.size() == width)) {
        throw new IllegalArgumentException("figure " + id + " does not fill its matrix");
      }
    }
  }

  /**
   * What is new at each step, as bars, and the sum so far, as a line above them.
   *
   * @param stepAxis what a step is, such as "transcript, in order of collection"
   * @param countAxis what is counted
   * @param steps labels, in order
   * @param added new at each step, at least 0
   */
  record Accumulation(
      String id,
      String caption,
      String alternative,
      String stepAxis,
      String countAxis,
      List<String> steps,
      List<Integer> added)
      implements Figure {

    /**
     * Keeps its own copies.
     *
     * @throws IllegalArgumentException if steps and counts differ in number
     */
    public Accumulation {
      steps = List.copyOf(steps);
      added = List.copyOf(added);
      if (steps.size() != added.size()) {
        throw new IllegalArgumentException("figure " + id + " lacks steps");
      }
    }
  }
}
