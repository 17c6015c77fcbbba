package org.exemplar.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet to be written into a workbook.
 *
 * @param name at most 31 characters, none of {@code \ / ? * [ ] :}
 * @param columns in order
 * @param rows of cells, those of the header first; a row may be shorter than the columns
 * @param frozen how many rows stay in sight at the top; the last of them names the columns
 * @param filtered whether the frozen row offers to filter the rows below it
 * @param guarded whether people may change only cells of columns that are not locked
 * @param merges areas that look like one cell
 */
public record WorkbookSheet(
    String name,
    List<WorkbookColumn> columns,
    List<List<WorkbookCell>> rows,
    int frozen,
    boolean filtered,
    boolean guarded,
    List<Area> merges) {

  /**
   * A rectangle of cells.
   *
   * @param row the first row, from 0
   * @param column the first column, from 0
   * @param rows how many, at least 1
   * @param columns how many, at least 1
   */
  public record Area(int row, int column, int rows, int columns) {}

  /** Keeps its own copies. */
  public WorkbookSheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    merges = List.copyOf(merges);
  }

  /** A plain table: names of columns, frozen and with filters, and rows of text below them. */
  public static WorkbookSheet table(
      String name,
      List<WorkbookColumn> columns,
      List<WorkbookCell> header,
      List<List<WorkbookCell>> rows) {
    List<List<WorkbookCell>> all = new ArrayList<>();
    all.add(header);
    all.addAll(rows);
    return new WorkbookSheet(name, columns, all, 1, true, false, List.of());
  }

  /** Sentences for people to read, one below the other under a title. */
  public static WorkbookSheet sentences(String name, String title, List<String> sentences) {
    List<List<WorkbookCell>> rows = new ArrayList<>();
    rows.add(List.of(WorkbookCell.styled(title, WorkbookCell.Style.TITLE)));
    sentences.forEach(sentence -> rows.add(WorkbookCell.texts(sentence)));
    return new WorkbookSheet(
        name, List.of(WorkbookColumn.wrapped(100)), rows, 0, false, false, List.of());
  }

  /** Whether people do not see the sheet, because they see none of its columns. */
  public boolean isHidden() {
    return !columns.isEmpty() && columns.stream().allMatch(WorkbookColumn::hidden);
  }

  /** The same sheet, in which people may change only cells of columns that are not locked. */
  public WorkbookSheet guard() {
    return new WorkbookSheet(name, columns, rows, frozen, filtered, true, merges);
  }
}
