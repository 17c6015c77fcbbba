package org.exemplar.agreement.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exemplar.agreement.RatingTable;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;

/** What stands in the way of comparing the coders of a sheet, and what may be a slip in it. */
final class UnitProblems {

  private final UnitColumns columns;

  UnitProblems(UnitColumns columns) {
    this.columns = columns;
  }

  /**
   * Errors where nobody can be compared; warnings of codes that may be one.
   *
   * @param documents what the sheet holds
   * @param cells the codes that each cell's words stand for
   * @param declared further codes
   */
  List<Problem> of(
      List<RatingTable> documents,
      Map<String, ? extends Collection<String>> cells,
      List<String> declared) {
    RatingTable whole = RatingTable.together(documents);
    if (whole.coders().size() == 1) {
      return List.of(oneCoder(whole.coders().get(0)));
    }
    return whole.sharedUnits() == 0 ? List.of(nothingShared(whole)) : alike(cells, declared);
  }

  private Problem oneCoder(String coder) {
    return Problem.error(
        columns.header(),
        "Only one coder has a column here, \"" + coder + "\", so there is no agreement to compute.",
        "a column of units, then a column for each of two or more coders",
        "Add the column of another coder, under the coder's name.");
  }

  private Problem nothingShared(RatingTable whole) {
    String coded =
        IntStream.range(0, whole.coders().size())
            .mapToObj(
                coder -> whole.coders().get(coder) + " " + units(whole.unitsSeenByCoder(coder)))
            .collect(Collectors.joining(", "));
    return Problem.error(
        columns.header(),
        "No unit was coded by two coders, so there is no agreement to compute. Units coded: "
            + coded
            + ".",
        "units with codes of two or more coders in one row",
        "Let two coders code the same units, and put both codes into the row of the unit.");
  }

  private static String units(long count) {
    return count == 0 ? "none" : String.format(Locale.ROOT, "%,d", count);
  }

  /** Each code is told where it first stands, beside the one that it may be. */
  private List<Problem> alike(
      Map<String, ? extends Collection<String>> cells, List<String> declared) {
    Map<String, Supplier<SourceLocation>> places = new LinkedHashMap<>();
    cells.forEach(
        (cell, codes) ->
            codes.forEach(code -> places.putIfAbsent(code, () -> columns.place(cell))));
    declared.forEach(code -> places.putIfAbsent(code, () -> SourceLocation.of("--declared")));
    Map<String, String> first = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    places.forEach(
        (code, place) -> {
          String other = first.putIfAbsent(folded(code), code);
          if (other != null) {
            problems.add(alike(code, other, place.get()));
          }
        });
    return problems;
  }

  private static String folded(String code) {
    return code.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static Problem alike(String code, String other, SourceLocation where) {
    return Problem.warning(
        where,
        "\""
            + code
            + "\" and \""
            + other
            + "\" differ only in case or spaces, and are compared as two codes.",
        "one way of writing each code",
        "If they are one code, write it in one way throughout.");
  }
}
