package org.exemplar.agreement.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.Header;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetRow;

/**
 * The columns of a sheet with a row for each unit: {@code unit}, or the first column; {@code doc},
 * if there is one, with the document of the unit; and a column for each coder.
 *
 * @param names of the coders
 * @param coders their columns, from 0
 * @param documents the rows of each document, in the order of their first; all rows where the sheet
 *     has no documents
 */
record UnitColumns(List<String> names, int[] coders, List<List<SheetRow>> documents) {

  /** The columns of a sheet, or what is wrong with its units. */
  static Reading<UnitColumns> of(Sheet sheet) {
    Header header = sheet.header();
    int unit = header.column("unit").orElse(0);
    OptionalInt doc = header.column("doc");
    int[] coders =
        IntStream.range(0, header.size())
            .filter(c -> c != unit && c != doc.orElse(-1) && !header.names().get(c).isBlank())
            .toArray();
    List<Problem> problems =
        new ArrayList<>(coders.length == 0 ? List.of(noCoders(header)) : List.of());
    problems.addAll(problems(sheet, unit, doc));
    return problems.isEmpty()
        ? Reading.of(
            new UnitColumns(
                IntStream.of(coders).mapToObj(header.names()::get).toList(),
                coders,
                documents(sheet, doc)))
        : Reading.failed(problems);
  }

  private static List<List<SheetRow>> documents(Sheet sheet, OptionalInt doc) {
    if (doc.isEmpty()) {
      return List.of(sheet.rows());
    }
    Map<String, List<SheetRow>> documents = new LinkedHashMap<>();
    for (SheetRow row : sheet.rows()) {
      documents.computeIfAbsent(row.line(doc.getAsInt()), d -> new ArrayList<>()).add(row);
    }
    return documents.isEmpty() ? List.of(List.of()) : List.copyOf(documents.values());
  }

  /** Units of different documents may have the same name. */
  private static List<Problem> problems(Sheet sheet, int unit, OptionalInt doc) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Set<String>> seen = new LinkedHashMap<>();
    for (SheetRow row : sheet.rows()) {
      String document = doc.isPresent() ? row.line(doc.getAsInt()) : "";
      if (doc.isPresent() && document.isEmpty()) {
        problems.add(noDocument(row, doc.getAsInt()));
      }
      String name = row.line(unit);
      if (!name.isEmpty() && !seen.computeIfAbsent(document, d -> new HashSet<>()).add(name)) {
        problems.add(twice(row, unit));
      }
    }
    return problems;
  }

  private static Problem noCoders(Header header) {
    return Problem.error(
        header.place(0),
        "The table has no column of a coder.",
        "a column of units, then a column for each coder under the coder's name",
        "Add the columns, or name them.");
  }

  private static Problem noDocument(SheetRow row, int doc) {
    return Problem.error(
        row.place(doc),
        "The row names no document.",
        "the document of each unit in the column \"doc\"",
        "Name the document, or remove the column.");
  }

  private static Problem twice(SheetRow row, int unit) {
    return Problem.error(
        row.place(unit),
        "The unit \"" + row.line(unit) + "\" stands here a second time.",
        "a row for each unit",
        "Put the codes of all coders into one row.");
  }
}
