package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as it stands on a page, the same in every format: printed columns only, its header rows
 * written out, equal neighbours of merging columns as one tall cell.
 *
 * @param columns those printed, in order
 * @param parts in order, at least one
 */
public record PrintedTable(List<Column> columns, List<Part> parts) {

  /**
   * What stands below one header row. Formats draw each part as a table of its own, of the same
   * widths and close to the one before: none of them can repeat, at the top of a new page, another
   * header than a table's first.
   *
   * @param header titles of the columns
   * @param groups in order
   */
  public record Part(List<String> header, List<Group> groups) {
    /** Keeps its own copies. */
    public Part {
      header = List.copyOf(header);
      groups = List.copyOf(groups);
    }

    /** Whether any row stands below the header. */
    public boolean hasBody() {
      return groups.stream()
          .anyMatch(group -> group.across().isPresent() || !group.rows().isEmpty());
    }
  }

  /**
   * Rows, and the heading that runs across the table above them, where there is one.
   *
   * @param across the heading
   * @param rows in order
   */
  public record Group(Optional<String> across, List<List<PrintedCell>> rows) {
    /** Keeps its own copies. */
    public Group {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A cell in its place.
   *
   * @param column that it stands in
   * @param cell what it says
   * @param height rows that it covers; 0 where the cell above covers it
   */
  public record PrintedCell(Column column, Cell cell, int height) {

    /** Whether the cell above stands here too. */
    public boolean isCovered() {
      return height == 0;
    }

    /** What is printed here; nothing where the cell above stands here too. */
    public String words() {
      return isCovered() ? "" : cell.printed();
    }

    /** How far in the words stand: the em spaces that they begin with. */
    public int indent() {
      String words = words();
      int spaces = 0;
      while (spaces < words.length() && words.charAt(spaces) == Cell.EM_SPACE) {
        spaces++;
      }
      return spaces;
    }

    /** The words without their em spaces, for formats that can set a whole cell further in. */
    public String unindented() {
      return words().substring(indent());
    }
  }

  /** Keeps its own copies. */
  public PrintedTable {
    columns = List.copyOf(columns);
    parts = List.copyOf(parts);
  }

  /** The layout of a table. A table without sections keeps its header row. */
  public static PrintedTable of(Table table) {
    List<Column> columns = table.printedColumns().stream().map(table.columns()::get).toList();
    List<String> titles = columns.stream().map(Column::title).toList();
    if (table.headings() != Table.Headings.IN_HEADER_ROW || table.sections().isEmpty()) {
      List<Group> groups = table.sections().stream().map(s -> group(table, columns, s)).toList();
      return new PrintedTable(columns, List.of(new Part(titles, groups)));
    }
    List<Part> parts = new ArrayList<>();
    for (Table.Section section : table.sections()) {
      List<String> header = new ArrayList<>(titles);
      header.set(0, section.heading());
      parts.add(new Part(header, List.of(group(table, columns, section))));
    }
    return new PrintedTable(columns, parts);
  }

  /** Shares of the width by printed column; they add up to 1. */
  public List<Double> shares() {
    double sum = columns.stream().mapToDouble(Column::weight).sum();
    return columns.stream().map(column -> column.weight() / sum).toList();
  }

  private static Group group(Table table, List<Column> columns, Table.Section section) {
    List<Integer> printed = table.printedColumns();
    List<List<Cell>> rows =
        section.rows().stream()
            .map(row -> printed.stream().map(row.cells()::get).toList())
            .toList();
    return switch (table.headings()) {
      case ACROSS -> new Group(Optional.of(section.heading()), placed(columns, rows));
      case INSTEAD_OF_ROWS -> new Group(Optional.of(section.heading()), List.of());
      case NONE, IN_HEADER_ROW -> new Group(Optional.empty(), placed(columns, rows));
    };
  }

  private static List<List<PrintedCell>> placed(List<Column> columns, List<List<Cell>> rows) {
    int[][] heights = heights(columns, rows);
    List<List<PrintedCell>> placed = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<PrintedCell> row = new ArrayList<>();
      for (int c = 0; c < columns.size(); c++) {
        row.add(new PrintedCell(columns.get(c), rows.get(r).get(c), heights[r][c]));
      }
      placed.add(row);
    }
    return placed;
  }

  /**
   * From below: a cell equal to the one above it hands its height up. A cell never reaches past the
   * end of a merged cell to its left, so that the same words under another theme stand again.
   */
  private static int[][] heights(List<Column> columns, List<List<Cell>> rows) {
    int[][] heights = new int[rows.size()][columns.size()];
    for (int r = rows.size() - 1; r >= 0; r--) {
      boolean joined = r > 0;
      for (int c = 0; c < columns.size(); c++) {
        heights[r][c]++;
        if (joined && columns.get(c).merged()) {
          joined = rows.get(r).get(c).equals(rows.get(r - 1).get(c));
          heights[r - 1][c] = joined ? heights[r][c] : 0;
          heights[r][c] = joined ? 0 : heights[r][c];
        }
      }
    }
    return heights;
  }
}
