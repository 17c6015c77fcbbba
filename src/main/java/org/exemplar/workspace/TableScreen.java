package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.report.Cell;
import org.exemplar.report.Column;
import org.exemplar.report.PrintedTable;
import org.exemplar.report.PrintedTable.PrintedCell;
import org.exemplar.report.Table;

/**
 * A table of the report on a screen. Its cells may lead somewhere.
 *
 * @param caption what it is called
 * @param heads titles of its columns
 * @param bodies rows under their headings
 * @param notes sentences below it
 */
public record TableScreen(String caption, List<Head> heads, List<Body> bodies, List<String> notes) {

  /**
   * The title of a column.
   *
   * @param title may be empty
   * @param isNumber whether numbers stand below it
   */
  public record Head(String title, boolean isNumber) {}

  /**
   * Rows.
   *
   * @param heading above them; empty for none
   * @param rows each a list of its cells
   */
  public record Body(String heading, List<List<Place>> rows) {
    /** Keeps its own copy. */
    public Body {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A cell in its place.
   *
   * @param words that stand in it
   * @param link where it leads; empty for nowhere
   * @param isHead whether it names its row
   * @param isNumber whether it is set as numbers are
   * @param isMissing whether the words say why there is nothing
   * @param indent how far in it stands, from 0
   * @param height rows that it covers, from 1
   */
  public record Place(
      String words,
      String link,
      boolean isHead,
      boolean isNumber,
      boolean isMissing,
      int indent,
      int height) {}

  /** Where cells lead. */
  interface Leads {
    /**
     * Where a cell leads, if it does.
     *
     * @param row from 0, through all sections
     * @param column its key
     * @param cell what stands there
     */
    Optional<Link> of(int row, String column, Cell cell);
  }

  /** How many steps a cell may stand in: deeper ones stand as far in. */
  private static final int DEEPEST = 5;

  /** Keeps its own copies. */
  public TableScreen {
    heads = List.copyOf(heads);
    bodies = List.copyOf(bodies);
    notes = List.copyOf(notes);
  }

  /** A table that leads nowhere. */
  static TableScreen of(Table table) {
    return of(table, (row, column, cell) -> Optional.empty());
  }

  /** A table whose cells lead somewhere. */
  static TableScreen of(Table table, Leads leads) {
    PrintedTable printed = PrintedTable.of(table);
    List<Body> bodies = new ArrayList<>();
    int before = 0;
    for (PrintedTable.Part part : printed.parts()) {
      for (PrintedTable.Group group : part.groups()) {
        bodies.add(body(group, before, leads));
        before += group.rows().size();
      }
    }
    return new TableScreen(
        table.caption(),
        printed.columns().stream().map(c -> new Head(c.title(), isNumber(c))).toList(),
        bodies,
        table.notes());
  }

  private static Body body(PrintedTable.Group group, int before, Leads leads) {
    List<List<Place>> rows = new ArrayList<>();
    for (List<PrintedCell> row : group.rows()) {
      List<Place> places = new ArrayList<>();
      for (int c = 0; c < row.size(); c++) {
        if (!row.get(c).isCovered()) {
          places.add(place(row.get(c), before + rows.size(), c == 0, leads));
        }
      }
      rows.add(places);
    }
    return new Body(group.across().orElse(""), rows);
  }

  private static Place place(PrintedCell cell, int row, boolean first, Leads leads) {
    return new Place(
        cell.unindented(),
        leads.of(row, cell.column().key(), cell.cell()).map(Link::toString).orElse(""),
        first,
        isNumber(cell.column()),
        cell.cell() instanceof Cell.Missing,
        Math.min(DEEPEST, cell.indent()),
        cell.height());
  }

  private static boolean isNumber(Column column) {
    return column.alignment() == Column.Alignment.RIGHT;
  }
}
