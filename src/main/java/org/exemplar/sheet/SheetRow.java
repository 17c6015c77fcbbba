package org.exemplar.sheet;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.exemplar.problem.SourceLocation;

/** A row below the header of a sheet. A cell that is not there is blank. */
public final class SheetRow {

  private final Header header;
  private final List<String> cells;
  private final IntFunction<SourceLocation> places;

  /**
   * A row.
   *
   * @param header names its columns
   * @param cells as written, by column; may be fewer than the columns
   * @param places where each cell stands, by column from 0
   */
  public SheetRow(Header header, List<String> cells, IntFunction<SourceLocation> places) {
    this.header = header;
    this.cells = List.copyOf(cells);
    this.places = places;
  }

  /** The cell of a column, without outer white space; blank if there is no such column or cell. */
  public String cell(String column) {
    return Header.bare(raw(column));
  }

  /** The cell of a column from 0, without outer white space; blank if there is no such cell. */
  public String cell(int column) {
    return Header.bare(raw(column));
  }

  /** The cell of a column in one line, without outer white space: a name or id. */
  public String line(String column) {
    return oneLine(cell(column));
  }

  /** The cell of a column from 0 in one line, without outer white space: a name or id. */
  public String line(int column) {
    return oneLine(cell(column));
  }

  /** The cell of a column as written, white space and all; blank if there is no such cell. */
  public String raw(String column) {
    OptionalInt found = header.column(column);
    return found.isPresent() ? raw(found.getAsInt()) : "";
  }

  /** The cell of a column from 0 as written, white space and all; blank if there is none. */
  public String raw(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** Where the cell of a column stands; the row's first cell if there is no such column. */
  public SourceLocation place(String column) {
    return places.apply(header.column(column).orElse(0));
  }

  /** Where the cell of a column from 0 stands. */
  public SourceLocation place(int column) {
    return places.apply(column);
  }

  /** Where the row begins. */
  public SourceLocation place() {
    return places.apply(0);
  }

  /** Number of cells that were written. */
  public int size() {
    return cells.size();
  }

  private static String oneLine(String cell) {
    return cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0
        ? cell
        : cell.replaceAll("\\s*\\R\\s*", " ");
  }

  @Override
  public String toString() {
    return place() + " " + cells;
  }
}
