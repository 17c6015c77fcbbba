package org.exemplar.agreement.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exemplar.agreement.RatedDimension;
import org.exemplar.agreement.RatersSideBySide;
import org.exemplar.agreement.RatingTable;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.sheet.Header;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.study.comparison.RaterChoice;
import org.exemplar.study.comparison.RaterFiles;

/**
 * Reads a workbook in which each rater has a sheet. Units are matched by their names, dimensions by
 * those of their columns, both without outer spaces; of columns, case and all spaces do not count.
 */
public final class RaterWorkbook implements RaterFiles {

  private static final List<String> UNIT_COLUMNS = List.of("unit", "id");

  @Override
  public Reading<RatersSideBySide> read(Path file, RaterChoice choice) {
    String shown = file.toString();
    return SheetReader.named(file, shown, choice.sheets())
        .whole()
        .then(all -> raters(all, choice))
        .then(all -> sideBySide(all, choice, shown));
  }

  private static Reading<List<RaterSheet>> raters(List<Sheet> sheets, RaterChoice choice) {
    if (sheets.stream().anyMatch(sheet -> sheet.name().isEmpty())) {
      return Reading.failed(noWorkbook(sheets.get(0).file()));
    }
    List<Problem> missing =
        choice.unitColumn().stream()
            .flatMap(name -> sheets.stream().flatMap(sheet -> sheet.missing(name).stream()))
            .toList();
    return missing.isEmpty()
        ? Reading.all(sheets.stream().map(one -> rater(one, sheets, choice)).toList()).whole()
        : Reading.failed(missing);
  }

  /** Units are matched by one name in every sheet, or by the first column of each. */
  private static Reading<RaterSheet> rater(Sheet sheet, List<Sheet> all, RaterChoice choice) {
    int unit =
        Stream.concat(choice.unitColumn().stream(), UNIT_COLUMNS.stream())
            .filter(name -> all.stream().allMatch(one -> one.header().has(name)))
            .findFirst()
            .map(name -> sheet.header().column(name).orElse(0))
            .orElse(0);
    return RaterSheet.of(sheet, unit);
  }

  private static Reading<RatersSideBySide> sideBySide(
      List<RaterSheet> raters, RaterChoice choice, String file) {
    Set<String> units = new LinkedHashSet<>(raters.get(0).units());
    raters.forEach(rater -> units.retainAll(rater.units()));
    List<String> columns = choice.columns().isEmpty() ? shared(raters) : distinct(choice.columns());
    List<Problem> problems = new ArrayList<>();
    columns.forEach(name -> raters.forEach(rater -> problems.addAll(rater.refused(name))));
    if (units.isEmpty()) {
      problems.add(noUnits(raters, file));
    }
    if (columns.isEmpty()) {
      problems.add(noColumns(raters, file));
    }
    return problems.isEmpty()
        ? Reading.of(sideBySide(raters, units, columns, choice.columns().isEmpty()))
        : Reading.failed(problems);
  }

  private static RatersSideBySide sideBySide(
      List<RaterSheet> raters, Set<String> units, List<String> columns, boolean allColumns) {
    List<RatedDimension> dimensions =
        columns.stream().map(column -> dimension(raters, units, column)).toList();
    return new RatersSideBySide(
        raters.stream().map(rater -> rater(rater, units, raters, allColumns)).toList(),
        raters.get(0).unitColumn(),
        units.size(),
        dimensions.stream().filter(one -> !allColumns || one.coded() > 0).toList(),
        dimensions.stream()
            .filter(one -> allColumns && one.coded() == 0)
            .map(RatedDimension::name)
            .toList(),
        allColumns);
  }

  private static RatedDimension dimension(
      List<RaterSheet> raters, Set<String> units, String column) {
    List<List<Optional<String>>> rows =
        units.stream()
            .map(unit -> raters.stream().map(rater -> rater.rating(unit, column)).toList())
            .toList();
    return new RatedDimension(
        column, RatingTable.of(raters.stream().map(RaterSheet::rater).toList(), rows));
  }

  private static RatersSideBySide.Rater rater(
      RaterSheet rater, Set<String> units, List<RaterSheet> raters, boolean allColumns) {
    List<String> columns =
        rater.columns().stream().filter(name -> allColumns && !inAll(name, raters)).toList();
    return new RatersSideBySide.Rater(rater.rater(), rater.unitsBeside(units), columns);
  }

  private static List<String> shared(List<RaterSheet> raters) {
    return raters.get(0).columns().stream().filter(name -> inAll(name, raters)).toList();
  }

  private static boolean inAll(String column, List<RaterSheet> raters) {
    return raters.stream().allMatch(rater -> rater.has(column));
  }

  /** Each column once, as it is named first. */
  private static List<String> distinct(List<String> columns) {
    Map<String, String> names = new LinkedHashMap<>();
    columns.forEach(name -> names.putIfAbsent(Header.fold(name), name));
    return List.copyOf(names.values());
  }

  private static Problem noWorkbook(String file) {
    return Problem.error(
        SourceLocation.of(file),
        "The file is no workbook, so it has no sheet for each rater.",
        "an Excel workbook (.xlsx) with a sheet for each rater",
        "Save the raters' tables as sheets of one workbook, or put the codes of all raters into one"
            + " table and leave out --sheets.");
  }

  private static Problem noUnits(List<RaterSheet> raters, String file) {
    return Problem.error(
        SourceLocation.of(file),
        "No unit stands in every one of the sheets " + names(raters) + ".",
        "the same names of units in the column \"" + raters.get(0).unitColumn() + "\" of each",
        "Name the column that has the units with --unit-column.");
  }

  private static Problem noColumns(List<RaterSheet> raters, String file) {
    return Problem.error(
        SourceLocation.of(file),
        "Beside that of the units, no column stands in every one of the sheets "
            + names(raters)
            + ".",
        "a column of the same name in each sheet for each dimension",
        "Give the columns of a dimension the same name in each sheet.");
  }

  private static String names(List<RaterSheet> raters) {
    return String.join(", ", raters.stream().map(RaterSheet::rater).toList());
  }
}
