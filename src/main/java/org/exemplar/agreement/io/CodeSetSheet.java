package org.exemplar.agreement.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.agreement.CodeSetStatistics;
import org.exemplar.agreement.CodeSets;
import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.StatisticSource;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetRow;

/**
 * Sets of codes: in each cell codes with bars between them, {@code a|b}, or {@code {}} where the
 * coder saw the unit and applied none; a blank cell is a unit that the coder did not see.
 */
final class CodeSetSheet implements SheetKind, CaseKind {

  private static final String NONE = "{}";

  /** Whether any cell has several codes, or says that there are none. */
  @Override
  public boolean fits(Sheet sheet) {
    for (SheetRow row : sheet.rows()) {
      for (int cell = 0; cell < row.size(); cell++) {
        String written = row.raw(cell);
        if (written.indexOf('|') >= 0 || written.indexOf('{') >= 0 && row.line(cell).equals(NONE)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public Reading<StatisticSource> read(Sheet sheet, StatisticChoice choice) {
    return sets(sheet, choice.declared());
  }

  @Override
  public Set<String> names() {
    return Set.of("multilabel");
  }

  @Override
  public Reading<StatisticSource> read(JsonNode json, Path file) {
    List<String> declared = new ArrayList<>();
    json.path("codes").forEach(code -> declared.add(code.asText()));
    return CaseFolder.sheet(json, file).then(sheet -> sets(sheet, declared));
  }

  private static Reading<StatisticSource> sets(Sheet sheet, List<String> declared) {
    return UnitColumns.of(sheet)
        .then(
            columns -> {
              List<Problem> problems = problems(columns);
              return problems.isEmpty()
                  ? Reading.of(statistics(columns, declared))
                  : Reading.failed(problems);
            });
  }

  /** Every document gets the codes of all, so that its units can be put beside the others'. */
  private static StatisticSource statistics(UnitColumns columns, List<String> declared) {
    Set<String> codes = new LinkedHashSet<>(declared);
    List<List<List<Optional<Set<String>>>>> documents =
        columns.documents().stream().map(rows -> units(columns, rows)).toList();
    documents.forEach(
        units -> units.forEach(unit -> unit.forEach(cell -> cell.ifPresent(codes::addAll))));
    return new CodeSetStatistics(
        documents.stream().map(units -> CodeSets.of(columns.names(), codes, units)).toList());
  }

  private static List<List<Optional<Set<String>>>> units(UnitColumns columns, List<SheetRow> rows) {
    return rows.stream()
        .map(
            row ->
                Arrays.stream(columns.coders())
                    .mapToObj(row::line)
                    .map(CodeSetSheet::cell)
                    .toList())
        .toList();
  }

  private static Optional<Set<String>> cell(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(codes(written));
  }

  private static Set<String> codes(String written) {
    return written.equals(NONE)
        ? Set.of()
        : Arrays.stream(written.split("\\|", -1))
            .map(String::strip)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Problem> problems(UnitColumns columns) {
    List<Problem> problems = new ArrayList<>();
    for (List<SheetRow> rows : columns.documents()) {
      for (SheetRow row : rows) {
        for (int coder : columns.coders()) {
          Set<String> codes = cell(row.line(coder)).orElse(Set.of());
          if (codes.contains("") || codes.contains(NONE)) {
            problems.add(unclear(row, coder));
          }
        }
      }
    }
    return problems;
  }

  private static Problem unclear(SheetRow row, int coder) {
    return Problem.error(
        row.place(coder),
        "A code is missing beside a bar, or {} stands beside a code.",
        "codes with a bar between each two, as in a|b, or {} alone where there are none",
        "Name the code, or remove the bar.");
  }
}
