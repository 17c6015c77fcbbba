package org.exemplar.agreement.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetRow;

/** The sheet of one rater: a row for each unit, and a column for each dimension. */
final class RaterSheet {

  private final Sheet sheet;
  private final int unit;
  private final Map<String, SheetRow> rows;

  private RaterSheet(Sheet sheet, int unit, Map<String, SheetRow> rows) {
    this.sheet = sheet;
    this.unit = unit;
    this.rows = rows;
  }

  /**
   * A rater's sheet; a unit that stands in it twice is an error, a row without one a warning.
   *
   * @param unit the column that names the units, from 0
   */
  static Reading<RaterSheet> of(Sheet sheet, int unit) {
    Map<String, SheetRow> rows = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      String name = row.line(unit);
      if (name.isEmpty()) {
        problems.add(noUnit(row, unit));
      } else if (rows.putIfAbsent(name, row) != null) {
        problems.add(twice(row, unit, name));
      }
    }
    return Reading.of(new RaterSheet(sheet, unit, rows), problems);
  }

  /** The sheet's name, which is the rater's. */
  String rater() {
    return sheet.name();
  }

  /** The units, in the order of the rows. */
  Set<String> units() {
    return rows.keySet();
  }

  /** The units that are not among these. */
  List<String> unitsBeside(Set<String> some) {
    return units().stream().filter(name -> !some.contains(name)).toList();
  }

  /** The name of the column of units. */
  String unitColumn() {
    return sheet.header().names().get(unit);
  }

  /** The named columns beside that of the units. */
  List<String> columns() {
    List<String> names = sheet.header().names();
    return IntStream.range(0, names.size())
        .filter(column -> column != unit)
        .mapToObj(names::get)
        .filter(name -> !name.isBlank())
        .toList();
  }

  /** Whether there is a column of this name beside that of the units. */
  boolean has(String column) {
    return sheet.header().column(column).orElse(unit) != unit;
  }

  /** What is wrong with the choice of a column: there is none, or it names the units. */
  List<Problem> refused(String column) {
    return sheet.header().has(column) && !has(column)
        ? List.of(namesUnits(column))
        : sheet.missing(column);
  }

  /** What the rater gave a unit of this sheet; empty where the cell is blank. */
  Optional<String> rating(String unitName, String column) {
    return Optional.of(rows.get(unitName).line(column)).filter(code -> !code.isEmpty());
  }

  private Problem namesUnits(String column) {
    return Problem.error(
        sheet.header().place(unit),
        "The column \"" + column + "\" names the units, so it cannot be compared.",
        "columns in which raters gave codes",
        "Leave it out of --columns, or name the column of units with --unit-column.");
  }

  private static Problem noUnit(SheetRow row, int unit) {
    return Problem.warning(
        row.place(unit),
        "The row names no unit, so it was not compared.",
        "the unit to which the codes of the row belong",
        "Name the unit, or remove the row.");
  }

  private static Problem twice(SheetRow row, int unit, String name) {
    return Problem.error(
        row.place(unit),
        "The unit \"" + name + "\" stands here a second time.",
        "one row for each unit in the sheet of a rater",
        "Remove one of the rows, or give the units different names.");
  }
}
