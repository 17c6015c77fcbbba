package org.exemplar.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table that every format prints alike.
 *
 * @param id file name without ending, such as {@code comments}
 * @param caption as printed above it, without its number
 * @param columns in order, at least one printed
 * @param headings how the headings of sections are printed
 * @param sections in order
 * @param notes sentences below the table
 */
public record Table(
    String id,
    String caption,
    List<Column> columns,
    Headings headings,
    List<Section> sections,
    List<String> notes) {

  private static final int TEXT_COLUMNS = 6;
  private static final int TEXT_COLUMNS_OF_WORDS = 4;

  /** How the headings of sections are printed. */
  public enum Headings {
    /** One header row of column titles; sections have no headings of their own. */
    NONE,
    /**
     * Each section repeats the header row, with its heading in place of the first printed column's
     * title, as journals print theme groups.
     */
    IN_HEADER_ROW,
    /** One header row; each section's heading is a row across the table. */
    ACROSS,
    /**
     * One header row; each section's heading is a row across the table, and its rows are left to
     * data files.
     */
    INSTEAD_OF_ROWS
  }

  /**
   * Rows under one heading.
   *
   * @param heading empty where the table has no headings
   * @param rows in order
   */
  public record Section(String heading, List<Row> rows) {
    /** Keeps its own copy. */
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row.
   *
   * @param cells one for each column of the table, data-only columns included
   */
  public record Row(List<Cell> cells) {
    /** Keeps its own copy. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** A row of these cells. */
    public static Row of(Cell... cells) {
      return new Row(List.of(cells));
    }
  }

  /**
   * Refuses rows that do not fit the columns.
   *
   * @throws IllegalArgumentException if a row has another number of cells, or no column is printed
   */
  public Table {
    columns = List.copyOf(columns);
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
    int width = columns.size();
    boolean fits =
        sections.stream().flatMap(s -> s.rows().stream()).allMatch(r -> r.cells().size() == width);
    if (!fits || columns.stream().noneMatch(Column::isPrinted)) {
      throw new IllegalArgumentException("rows and columns of table " + id + " do not fit");
    }
  }

  /** A table without sections. */
  public static Table of(
      String id, String caption, List<Column> columns, List<Row> rows, List<String> notes) {
    return new Table(id, caption, columns, Headings.NONE, List.of(new Section("", rows)), notes);
  }

  /** All rows, in order. */
  public List<Row> rows() {
    return sections.stream().flatMap(section -> section.rows().stream()).toList();
  }

  /**
   * Whether the width of a text is too little for it: more than six printed columns, or more than
   * four of words.
   */
  public boolean isWide() {
    List<Column> printed = columns.stream().filter(Column::isPrinted).toList();
    long ofWords = printed.stream().filter(c -> c.alignment() == Column.Alignment.LEFT).count();
    return printed.size() > TEXT_COLUMNS || ofWords > TEXT_COLUMNS_OF_WORDS;
  }

  /** Positions of the printed columns. */
  public List<Integer> printedColumns() {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).isPrinted())
        .boxed()
        .toList();
  }
}
