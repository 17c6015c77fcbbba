package org.exemplar.difference.io;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.study.reconciliation.DifferenceWorksheet;

/** A worksheet as a table of words: the same columns in every format. */
final class DifferenceTable {

  private DifferenceTable() {}

  static List<String> header(DifferenceWorksheet worksheet) {
    List<String> names =
        new ArrayList<>(
            List.of(
                Layout.NUMBER,
                Layout.CODE,
                Layout.TYPE,
                Layout.TRANSCRIPT,
                Layout.TURN,
                Layout.SPEAKER,
                Layout.PASSAGE));
    for (CoderId coder : worksheet.coders()) {
      names.add(Layout.WORDS_OF + coder);
      names.add(Layout.CODE_OF + coder);
      names.add(Layout.MEMO_OF + coder);
    }
    names.addAll(
        List.of(
            Layout.DECISION,
            Layout.DECIDED_CODE,
            Layout.DECIDED_WORDS,
            Layout.REASON,
            Layout.DECIDED_BY,
            Layout.KEY));
    return names;
  }

  static List<String> cells(DifferenceWorksheet.Row row) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                String.valueOf(row.number()),
                row.code(),
                row.type(),
                row.transcript(),
                row.turn(),
                row.speaker(),
                row.passage()));
    for (DifferenceWorksheet.Side side : row.sides()) {
      cells.addAll(List.of(side.words(), side.code(), side.memo()));
    }
    DifferenceWorksheet.Filled decision = row.decision();
    cells.addAll(
        List.of(
            decision.decision(),
            decision.code(),
            decision.words(),
            decision.reason(),
            decision.decidedBy(),
            row.key()));
    return cells;
  }
}
