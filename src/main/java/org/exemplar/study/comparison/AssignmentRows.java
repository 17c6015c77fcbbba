package org.exemplar.study.comparison;

import java.util.List;
import org.exemplar.report.Cell;
import org.exemplar.report.Column;
import org.exemplar.report.Table;

/**
 * The rows of a plan as they stand in an assignment sheet.
 *
 * @param columns their names, {@code coder}, {@code transcript} and {@code round} among them
 * @param rows a cell for each column
 */
public record AssignmentRows(List<String> columns, List<List<String>> rows) {

  /** Keeps its own copies. */
  public AssignmentRows {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** What a table has as data. */
  static AssignmentRows of(Table table) {
    return new AssignmentRows(
        table.columns().stream().map(Column::key).toList(),
        table.rows().stream().map(row -> row.cells().stream().map(Cell::data).toList()).toList());
  }

  /** The cell of a row; blank if there is no such column. */
  public String cell(List<String> row, String column) {
    int at = columns.indexOf(column);
    return at < 0 ? "" : row.get(at);
  }
}
