package org.exemplar.study.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.difference.Difference;
import org.exemplar.record.Decision;
import org.exemplar.record.DifferenceId;
import org.exemplar.study.Study;
import org.exemplar.study.StudyComparison;
import org.exemplar.study.exchange.CodeNames;
import org.exemplar.study.reconciliation.DifferenceWorksheet.Filled;
import org.exemplar.study.reconciliation.DifferenceWorksheet.Row;
import org.exemplar.text.TextDigest;

/** Lays out the differences of coders as the rows of a worksheet. */
final class DifferenceRows {

  private DifferenceRows() {}

  /**
   * A worksheet.
   *
   * @param all the differences
   * @param decided the decisions that hold, by the differences that they resolve
   */
  static DifferenceWorksheet worksheet(StudyDifferences all, Map<DifferenceId, Decision> decided) {
    Study study = all.study();
    List<CoderId> coders = all.differences().coders();
    List<Row> rows = new ArrayList<>();
    for (Difference difference : all.differences().list()) {
      Filled filled =
          decided.containsKey(difference.id())
              ? filled(decided.get(difference.id()), coders, study.codebook())
              : Filled.NOTHING;
      rows.add(row(rows.size() + 1, difference, all, filled));
    }
    return new DifferenceWorksheet(
        study.settings().id(),
        all.differences().round(),
        coders,
        Choice.offered(coders),
        study.codebook().inUse().stream().map(CodeNames::label).toList(),
        study.transcripts().stream()
            .filter(t -> all.differences().compared().contains(t.id()))
            .toList(),
        digests(study, coders, all.differences().round()),
        rows);
  }

  private static Row row(int number, Difference difference, StudyDifferences all, Filled filled) {
    Codebook codebook = all.study().codebook();
    DifferenceWords words = all.words(difference);
    return new Row(
        number,
        difference.id().value(),
        words.codes(codebook),
        words.type(),
        difference.transcript().value(),
        words.turn(),
        words.speaker(),
        Marked.passage(difference, words.transcript()),
        all.differences().coders().stream().map(c -> words.side(c, codebook)).toList(),
        filled);
  }

  private static Filled filled(Decision decision, List<CoderId> coders, Codebook codebook) {
    boolean other = decision.way() == Decision.Way.EDITED;
    String choice =
        switch (decision.way()) {
          case CODER -> decision.coder().orElseThrow().value();
          case BOTH -> Choice.both(coders);
          case NEITHER -> Choice.neither(coders);
          case EDITED -> Choice.other();
        };
    List<Decision.Passage> passages = decision.passages();
    return new Filled(
        choice,
        other
            ? DifferenceWords.labels(
                passages.stream().map(Decision.Passage::code).distinct().toList(), codebook)
            : "",
        other && passages.stream().map(DifferenceRows::place).distinct().count() == 1
            ? passages.get(0).text()
            : "",
        decision.reason(),
        decision.decidedBy());
  }

  private static List<Integer> place(Decision.Passage passage) {
    return List.of(passage.startCodePoint(), passage.endCodePoint());
  }

  /** What says whether a coder's codings are still those from which a worksheet was made. */
  static Map<CoderId, TextDigest> digests(Study study, List<CoderId> coders, int round) {
    Map<CoderId, StringBuilder> lines = new LinkedHashMap<>();
    coders.forEach(coder -> lines.put(coder, new StringBuilder()));
    for (Coding coding : StudyComparison.codings(study, round).list()) {
      if (lines.containsKey(coding.coder())) {
        lines
            .get(coding.coder())
            .append(coding.transcript())
            .append('\t')
            .append(coding.code())
            .append('\t')
            .append(coding.span().start())
            .append('\t')
            .append(coding.span().end())
            .append('\n');
      }
    }
    Map<CoderId, TextDigest> digests = new LinkedHashMap<>();
    lines.forEach((coder, text) -> digests.put(coder, TextDigest.of(text.toString())));
    return digests;
  }
}
