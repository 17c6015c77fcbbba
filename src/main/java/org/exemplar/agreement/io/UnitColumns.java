package org.exemplar.agreement.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.exemplar.agreement.RatingTable;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.sheet.Header;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetRow;

/**
 * A sheet with a row for each unit: the column {@code unit}, or the first; {@code doc}, if there is
 * one, with the document of the unit; and a column for each coder, in which a blank cell is a unit
 * that the coder did not see.
 */
final class UnitColumns {

  private final Sheet sheet;
  private final int unit;
  private final OptionalInt doc;
  private final int[] coders;

  private UnitColumns(Sheet sheet) {
    Header header = sheet.header();
    this.sheet = sheet;
    this.unit = header.column("unit").orElse(0);
    this.doc = header.column("doc");
    this.coders =
        IntStream.range(0, header.size())
            .filter(c -> c != unit && c != doc.orElse(-1) && !header.names().get(c).isBlank())
            .toArray();
  }

  /** The columns of a sheet, or what is wrong with its units. */
  static Reading<UnitColumns> of(Sheet sheet) {
    UnitColumns columns = new UnitColumns(sheet);
    List<Problem> problems = columns.problems();
    return problems.isEmpty() ? Reading.of(columns) : Reading.failed(problems);
  }

  /**
   * What stands in the cells, as ratings: a table for each document, in the order of their first
   * units; one table where the sheet has no documents.
   */
  List<RatingTable> documents() {
    List<String> names = IntStream.of(coders).mapToObj(sheet.header().names()::get).toList();
    return rows().stream()
        .map(
            rows ->
                RatingTable.of(
                    names, rows.size(), (unit, coder) -> rows.get(unit).line(coders[coder])))
        .toList();
  }

  private List<List<SheetRow>> rows() {
    if (doc.isEmpty() || sheet.rows().isEmpty()) {
      return List.of(sheet.rows());
    }
    Map<String, List<SheetRow>> documents = new LinkedHashMap<>();
    for (SheetRow row : sheet.rows()) {
      documents.computeIfAbsent(row.line(doc.getAsInt()), d -> new ArrayList<>()).add(row);
    }
    return List.copyOf(documents.values());
  }

  /** The place of the names of the columns. */
  SourceLocation header() {
    return sheet.header().place(0);
  }

  /** Where a coder's cell has exactly this, for the first time; the header if none has. */
  SourceLocation place(String written) {
    for (SheetRow row : sheet.rows()) {
      for (int coder : coders) {
        if (row.line(coder).equals(written)) {
          return row.place(coder);
        }
      }
    }
    return header();
  }

  private List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (coders.length == 0) {
      problems.add(noCoders());
    }
    rows().forEach(document -> problems.addAll(problems(document)));
    return problems;
  }

  private List<Problem> problems(List<SheetRow> document) {
    List<Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>(2 * document.size());
    for (SheetRow row : document) {
      String name = row.line(unit);
      if (!name.isEmpty() && !seen.add(name)) {
        problems.add(twice(row));
      }
      if (doc.isPresent() && row.line(doc.getAsInt()).isEmpty()) {
        problems.add(noDocument(row));
      }
    }
    return problems;
  }

  private Problem noCoders() {
    return Problem.error(
        sheet.header().place(0),
        "The table has no column of a coder.",
        "a column of units, then a column for each coder under the coder's name",
        "Add the columns, or name them.");
  }

  private Problem noDocument(SheetRow row) {
    return Problem.error(
        row.place(doc.orElse(0)),
        "The row names no document.",
        "the document of each unit in the column \"doc\"",
        "Name the document, or remove the column.");
  }

  /** Units of different documents may have the same name. */
  private Problem twice(SheetRow row) {
    return Problem.error(
        row.place(unit),
        "The unit \"" + row.line(unit) + "\" stands here a second time.",
        "a row for each unit",
        "Put the codes of all coders into one row.");
  }
}
