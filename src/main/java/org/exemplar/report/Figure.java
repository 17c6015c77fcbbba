package org.exemplar.report;

import java.util.List;
import java.util.OptionalDouble;

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

  /**
   * Counts of which code one coder gave where the other gave which: agreement on the diagonal,
   * confusions beside it. The last row and column are for what one coder coded and the other did
   * not; the cell in which they meet has no count, because nobody coded there.
   *
   * @param measure what a cell counts
   * @param rowCoder heading of the rows, such as {@code Codes of Anna}
   * @param columnCoder heading of the columns
   * @param codes labels of rows and columns, in order
   * @param none label of the last row and column, such as {@code no code}
   * @param counts by row, then column, one more of each than codes; at least 0, and 0 in the last
   *     cell of the last row
   */
  record Confusion(
      String id,
      String caption,
      String alternative,
      String measure,
      String rowCoder,
      String columnCoder,
      List<String> codes,
      String none,
      List<List<Integer>> counts)
      implements Figure {

    /**
     * Keeps its own copies.
     *
     * @throws IllegalArgumentException if the counts do not fill the matrix, or something is
     *     counted where nobody coded
     */
    public Confusion {
      codes = List.copyOf(codes);
      counts = counts.stream().map(List::copyOf).toList();
      int size = codes.size() + 1;
      if (counts.size() != size || !counts.stream().allMatch(row -> row.size() == size)) {
        throw new IllegalArgumentException("figure " + id + " does not fill its matrix");
      }
      if (counts.get(size - 1).get(size - 1) != 0) {
        throw new IllegalArgumentException("figure " + id + " counts where nobody coded");
      }
    }
  }

  /**
   * A matrix of measures, darker for higher, with the number in each cell.
   *
   * @param measure what a cell measures
   * @param from where ink begins: a value up to this has none
   * @param to where ink is darkest, above {@code from}
   * @param rows labels, top down
   * @param columns labels, left to right
   * @param cells by row, then column
   */
  record MeasureMatrix(
      String id,
      String caption,
      String alternative,
      String measure,
      double from,
      double to,
      List<String> rows,
      List<String> columns,
      List<List<Cell>> cells)
      implements Figure {

    /**
     * One cell.
     *
     * @param value finite; empty where there is none
     * @param printed the value as printed, rounded, with its sign; a dash or a short reason where
     *     there is none; may be empty
     * @param below a second line, such as the number of units; may be empty
     */
    public record Cell(OptionalDouble value, String printed, String below) {

      /** A cell in which there is nothing to measure, such as a coder beside the same coder. */
      public static final Cell EMPTY = new Cell(OptionalDouble.empty(), "", "");

      /**
       * Checks the value.
       *
       * @throws IllegalArgumentException if it is no number
       */
      public Cell {
        if (!Double.isFinite(value.orElse(0))) {
          throw new IllegalArgumentException("not a value: " + value);
        }
      }

      /** A value. */
      public static Cell of(double value, String printed, String below) {
        return new Cell(OptionalDouble.of(value), printed, below);
      }

      /** No value: a dash or a short reason. */
      public static Cell missing(String reason, String below) {
        return new Cell(OptionalDouble.empty(), reason, below);
      }
    }

    /**
     * Keeps its own copies.
     *
     * @throws IllegalArgumentException if the cells do not fill the matrix, or ink has no scale
     */
    public MeasureMatrix {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      cells = cells.stream().map(List::copyOf).toList();
      int width = columns.size();
      if (cells.size() != rows.size() || !cells.stream().allMatch(c -> c.size() == width)) {
        throw new IllegalArgumentException("figure " + id + " does not fill its matrix");
      }
      if (!(from < to)) {
        throw new IllegalArgumentException("figure " + id + " has no scale");
      }
    }
  }

  /**
   * A forest plot: a line for each thing measured, with its value as a point, its interval as a bar
   * through the point, and both in print; under headings. What has no value says why.
   *
   * @param sections in order
   */
  record Forest(String id, String caption, String alternative, Scale scale, List<Section> sections)
      implements Figure {

    /** Measurements under one heading; the heading may be empty. */
    public record Section(String heading, List<Measurement> rows) {
      /** Keeps its own copy. */
      public Section {
        rows = List.copyOf(rows);
      }
    }

    /** Keeps its own copy. */
    public Forest {
      sections = List.copyOf(sections);
    }
  }

  /**
   * A measure in the order of the work: a point and its interval for each step, and in print what
   * the step says, best the value alone, because steps are narrow. Steps without a value are listed
   * with their reasons.
   *
   * @param stepAxis what a step is, such as "transcript, in order of coding"
   * @param steps in order
   */
  record Drift(
      String id,
      String caption,
      String alternative,
      String stepAxis,
      Scale scale,
      List<Measurement> steps)
      implements Figure {

    /** Keeps its own copy. */
    public Drift {
      steps = List.copyOf(steps);
    }
  }
}
