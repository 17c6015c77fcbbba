package org.exemplar.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.exemplar.problem.Problem;

/**
 * A table of cells: a CSV file, or one sheet of a workbook.
 *
 * @param file its file as the person named it
 * @param name the sheet's name in its workbook; empty for a CSV file
 * @param header the first row that is not blank
 * @param rows those below it that are not blank
 */
public record Sheet(String file, String name, Header header, List<SheetRow> rows) {

  /** Keeps its own copy of the rows. */
  public Sheet {
    rows = List.copyOf(rows);
  }

  /** A problem for each of these columns that the sheet lacks. */
  public List<Problem> missing(String... columns) {
    return Arrays.stream(columns).filter(name -> !header.has(name)).map(this::absent).toList();
  }

  private Problem absent(String column) {
    String there =
        header.names().stream().filter(name -> !name.isBlank()).collect(Collectors.joining(", "));
    return Problem.error(
        header.place(0),
        "There is no column \"" + column + "\".",
        "a column \"" + column + "\" beside " + there,
        "Add the column, or give this name to the one that is meant.");
  }
}
