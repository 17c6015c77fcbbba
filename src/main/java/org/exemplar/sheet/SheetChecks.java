package org.exemplar.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;

/** What may be wrong with a sheet whatever its format and its meaning. */
final class SheetChecks {

  private SheetChecks() {}

  /** There is nothing in the file or sheet. */
  static Problem empty(SourceLocation where) {
    return Problem.error(
        where,
        "There is nothing in it.",
        "a first row with the names of the columns",
        "Fill it, or remove it.");
  }

  /** An error for each column whose name another has before it. */
  static List<Problem> duplicates(Header header) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.names().get(i);
      Integer before = name.isEmpty() ? null : seen.putIfAbsent(Header.fold(name), i);
      if (before != null) {
        problems.add(
            Problem.error(
                header.place(i),
                "The column \"" + name + "\" occurs twice.",
                "columns of different names",
                "Rename or remove one of the two."));
      }
    }
    return problems;
  }

  /** A warning for each column that has contents and no name. */
  static List<Problem> nameless(Header header, List<SheetRow> rows) {
    List<Problem> problems = new ArrayList<>();
    int columns = rows.stream().mapToInt(SheetRow::size).max().orElse(0);
    for (int i = 0; i < columns; i++) {
      int column = i;
      boolean named = i < header.size() && !header.names().get(i).isEmpty();
      if (!named && rows.stream().anyMatch(row -> !row.cell(column).isEmpty())) {
        problems.add(
            Problem.warning(
                header.place(i),
                "The column has no name, so it was not read.",
                "a name in the first row",
                "Name the column, or remove it."));
      }
    }
    return problems;
  }
}
