package org.exemplar.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.comparison.CodeAgreement;
import org.exemplar.comparison.ComparedCode;

/**
 * Alpha of each code from step to step. A median over codes may rise because a code that coders
 * disagree about became too rare to count in it; here each code is set beside itself.
 */
final class CodesOverTimeTable {

  private CodesOverTimeTable() {}

  /** A row for each code that was used in any step. */
  static Table of(List<DriftTable.Step> steps) {
    Map<ComparedCode, List<Optional<CodeAgreement>>> byCode = new LinkedHashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      for (CodeAgreement code : steps.get(i).comparison().asCoded()) {
        if (code.uses().used() > 0) {
          byCode.computeIfAbsent(code.code(), c -> nothing(steps.size())).set(i, Optional.of(code));
        }
      }
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("code", "Code", 3));
    for (DriftTable.Step step : steps) {
      String key = step.label().replace(' ', '_');
      columns.add(Column.numbers("alpha_" + key, "Alpha, " + step.label(), 2));
      columns.add(Column.numbers("used_" + key, "Units with it, " + step.label(), 1));
    }
    List<Table.Row> rows = new ArrayList<>();
    byCode.forEach((code, of) -> rows.add(row(code, of)));
    return Table.of(
        "agreement-codes-over-time",
        "Agreement on each code over time",
        columns,
        rows,
        List.of(
            "Alpha of each code as it was applied, with its 95\u00A0% interval where there is one, and"
                + " the units to which anybody gave it. A code may count in the median of one step"
                + " and be too rare in another, so that medians are of different codes. What is coded"
                + " again after it was talked over is no first reading."));
  }

  private static List<Optional<CodeAgreement>> nothing(int steps) {
    List<Optional<CodeAgreement>> none = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      none.add(Optional.empty());
    }
    return none;
  }

  private static Table.Row row(ComparedCode code, List<Optional<CodeAgreement>> steps) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.indented(code.name(), code.depth()));
    for (Optional<CodeAgreement> step : steps) {
      cells.add(
          step.map(of -> CoefficientWords.withReason(of.alpha()))
              .orElseGet(() -> Cell.missing("not used")));
      cells.add(Cell.of(step.map(of -> of.uses().used()).orElse(0L)));
    }
    return new Table.Row(cells);
  }
}
