package org.exemplar.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CoderId;
import org.exemplar.difference.Agreed;
import org.exemplar.difference.Difference;
import org.exemplar.difference.DifferenceType;
import org.exemplar.difference.Differences;
import org.exemplar.difference.Resolutions;

/**
 * The differences of coders, counted by code and type; and how they were resolved. After
 * reconciling there is no coefficient: it would be 1 by construction.
 */
public final class DifferencesTable {

  private static final String LAPSED =
      " Decided, and no longer holds: decisions in this round on what is no longer a difference of"
          + " these coders; all differences do not include them.";

  private DifferencesTable() {}

  /** How many differences of each type there are about each code. */
  static Table of(Differences differences, Codebook codebook) {
    List<DifferenceType> types =
        Stream.of(DifferenceType.values())
            .filter(type -> differences.list().stream().anyMatch(d -> d.type() == type))
            .toList();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("code", "Code", 3));
    columns.add(Column.numbers("agreed", "Agreed", 1));
    columns.add(Column.numbers("differences", "Differences", 1));
    types.forEach(
        type ->
            columns.add(
                Column.numbers(
                    type.name().toLowerCase(Locale.ROOT), Wording.title(type.words()), 1)));
    List<Table.Row> rows = new ArrayList<>();
    byCode(differences, codebook)
        .forEach((code, own) -> rows.add(row(code, own, types, differences, codebook)));
    return Table.of(
        "agreement-differences",
        "Differences by code and type",
        columns,
        rows,
        List.of(
            "Agreed: passages to which all who saw them, and whose codebook had the code, gave it, with the"
                + " same start and end."
                + " A difference about two codes stands in the rows of both. Another code: other"
                + " codes on text that overlaps by half or more; omitted: a coder saw the passage"
                + " and left it; parent or child: codes above and below each other; partial overlap:"
                + " the same code on text that overlaps by less than half; split or merged: one"
                + " segment against several; boundary: the same code, other ends.",
            "Alpha compares whole units, such as turns, and this table compares passages: two coders"
                + " who mark different words of one turn with a code agree there, and differ here.",
            (differences.coders().size() == 2
                    ? ""
                    : "Of more than two coders the type is that of the gravest difference between any"
                        + " two, in the order of this list. ")
                + "There are "
                + CoefficientWords.count(differences.list().size(), "difference", "differences")
                + " in "
                + CoefficientWords.count(differences.compared().size(), "transcript", "transcripts")
                + "."));
  }

  private static Map<CodeId, List<Difference>> byCode(Differences differences, Codebook codebook) {
    Map<CodeId, List<Difference>> byCode = new LinkedHashMap<>();
    codebook
        .codes()
        .forEach(
            code -> {
              List<Difference> own =
                  differences.list().stream().filter(d -> d.codes().contains(code.id())).toList();
              if (!own.isEmpty() || agreed(differences, code.id()) > 0) {
                byCode.put(code.id(), own);
              }
            });
    return byCode;
  }

  private static long agreed(Differences differences, CodeId code) {
    return differences.agreed().stream()
        .filter(Agreed::isShared)
        .filter(agreed -> agreed.common().code().equals(code))
        .count();
  }

  private static Table.Row row(
      CodeId code,
      List<Difference> own,
      List<DifferenceType> types,
      Differences differences,
      Codebook codebook) {
    List<Cell> cells = new ArrayList<>();
    cells.add(name(code, codebook));
    cells.add(Cell.of(agreed(differences, code)));
    cells.add(Cell.of(own.size()));
    types.forEach(type -> cells.add(Cell.of(own.stream().filter(d -> d.type() == type).count())));
    return new Table.Row(cells);
  }

  private static Cell name(CodeId code, Codebook codebook) {
    String name = codebook.required(code).name();
    int depth = codebook.path(codebook.required(code)).size() - 1;
    return Cell.indented(name, depth);
  }

  /**
   * How the differences of each type were resolved.
   *
   * @param round of what stands beside them; of another one it is said which
   */
  public static Table of(Resolutions resolutions, int round) {
    boolean isOther = resolutions.round() != round;
    boolean two = resolutions.coders().size() == 2;
    String all = two ? "both" : "all";
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("type", "Type", 2));
    columns.add(Column.numbers("differences", "Differences", 1));
    for (CoderId coder : resolutions.coders()) {
      columns.add(Column.numbers("to_" + coder, "As " + coder + " had it", 1));
    }
    columns.add(Column.numbers("to_both", "As " + all + " had it", 1));
    columns.add(Column.numbers("edited", "Edited", 1));
    columns.add(Column.numbers("to_neither", two ? "To neither" : "To none", 1));
    columns.add(Column.numbers("open", "Open", 1));
    List<Table.Row> rows = new ArrayList<>();
    resolutions
        .byType()
        .forEach((type, count) -> rows.add(row(Wording.title(type.words()), count)));
    rows.add(row("All", resolutions.total()));
    if (resolutions.lapsed() > 0) {
      rows.add(lapsed(resolutions.lapsed(), columns.size() - 2));
    }
    return Table.of(
        "agreement-resolutions" + (isOther ? "-round-" + resolutions.round() : ""),
        isOther
            ? "Round " + resolutions.round() + ": resolution of the differences"
            : "Resolution of the differences",
        columns,
        rows,
        List.of(
            "As "
                + all
                + " had it: the segments of all who coded there were kept. Edited: the group"
                + " decided on other words or another code. No coefficient is given after"
                + " reconciling, because it would be 1 by construction."
                + (resolutions.lapsed() > 0 ? LAPSED : "")));
  }

  /** Nothing is left by which they could be told apart. */
  private static Table.Row lapsed(int lapsed, int others) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of("Decided, and no longer holds"));
    cells.add(Cell.of(lapsed));
    cells.addAll(Collections.nCopies(others, Cell.of("")));
    return new Table.Row(cells);
  }

  private static Table.Row row(String name, Resolutions.Count count) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(name));
    cells.add(Cell.of(count.all()));
    count.toCoder().values().forEach(number -> cells.add(Cell.of(number)));
    cells.add(Cell.of(count.toBoth()));
    cells.add(Cell.of(count.edited()));
    cells.add(Cell.of(count.toNeither()));
    cells.add(Cell.of(count.open()));
    return new Table.Row(cells);
  }
}
