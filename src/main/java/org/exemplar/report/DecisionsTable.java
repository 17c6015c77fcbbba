package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.record.Decision;

/**
 * Decisions on differences as a sheet: a row for each passage that was decided on, and one where
 * nothing is coded. As CSV it is what a study folder keeps as {@code decisions.csv}.
 */
public final class DecisionsTable {

  private DecisionsTable() {}

  /** A log of decisions, in order. */
  public static Table of(List<Decision> decisions) {
    List<Table.Row> rows = new ArrayList<>();
    for (Decision decision : decisions) {
      if (decision.passages().isEmpty()) {
        rows.add(row(decision, List.of(Cell.of(""), Cell.of(""), Cell.of(""), Cell.of(""))));
      }
      decision.passages().forEach(passage -> rows.add(row(decision, cells(passage))));
    }
    return Table.of("decisions", "Decisions on differences", columns(), rows, List.of());
  }

  private static List<Column> columns() {
    return List.of(
        Column.words("difference", "Difference", 1.5),
        Column.words("transcript", "Transcript", 1),
        Column.words("decision", "Decision", 1),
        Column.words("coder", "Coder", 1),
        Column.words("code", "Code", 1),
        Column.numbers("start_codepoint", "Start", 1).dataOnly(),
        Column.numbers("end_codepoint", "End", 1).dataOnly(),
        Column.words("text", "Words", 4),
        Column.words("reason", "Reason", 3),
        Column.words("decided_by", "Decided by", 1),
        Column.words("at", "At", 1.5));
  }

  private static List<Cell> cells(Decision.Passage passage) {
    return List.of(
        Cell.of(passage.code().value()),
        Cell.of(passage.startCodePoint()),
        Cell.of(passage.endCodePoint()),
        Cell.of(passage.text()));
  }

  private static Table.Row row(Decision decision, List<Cell> passage) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(decision.difference().value()));
    row.add(Cell.of(decision.transcript().value()));
    row.add(Cell.of(decision.way().word()));
    row.add(Cell.of(decision.coder().map(CoderId::value).orElse("")));
    row.addAll(passage);
    row.add(Cell.of(decision.reason()));
    row.add(Cell.of(decision.decidedBy()));
    row.add(Cell.of(decision.at().toString()));
    return new Table.Row(row);
  }
}
