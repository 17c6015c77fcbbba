package org.exemplar.study.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.text.CodePoints;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;

/**
 * The rows of a worksheet: one for each turn, and further ones where a turn holds several codings.
 * A coding that goes beyond its turn stands in the row of the turn in which it begins; one that
 * begins in no turn, in that of the turn before it.
 */
final class WorksheetRows {

  /** Codings that share a row: the same words under the same note. */
  private record Passage(TextSpan span, String memo) {}

  private final Transcript transcript;
  private final Codebook codebook;
  private final CodePoints places;

  private WorksheetRows(Transcript transcript, Codebook codebook) {
    this.transcript = transcript;
    this.codebook = codebook;
    this.places = CodePoints.of(transcript.text());
  }

  /** The rows of a transcript with these codings, all of one coder. */
  static List<Worksheet.Row> of(Transcript transcript, Codebook codebook, CodingSet codings) {
    return new WorksheetRows(transcript, codebook).rows(codings.in(transcript.id()));
  }

  private List<Worksheet.Row> rows(CodingSet codings) {
    Map<Turn, List<Coding>> byTurn = new LinkedHashMap<>();
    transcript.turns().forEach(turn -> byTurn.put(turn, new ArrayList<>()));
    if (!byTurn.isEmpty()) {
      codings.stream().forEach(coding -> byTurn.get(turn(coding.span())).add(coding));
    }
    List<Worksheet.Row> rows = new ArrayList<>();
    byTurn.forEach((turn, coded) -> rows.addAll(rows(turn, coded)));
    return rows;
  }

  /** The last turn that begins no later than the span's first word; the first turn if none does. */
  private Turn turn(TextSpan span) {
    return transcript.turnsIn(span).stream()
        .findFirst()
        .orElseGet(
            () ->
                transcript.turns().stream()
                    .filter(turn -> turn.span().start() <= span.start())
                    .reduce((first, second) -> second)
                    .orElse(transcript.turns().get(0)));
  }

  private List<Worksheet.Row> rows(Turn turn, List<Coding> coded) {
    if (coded.isEmpty()) {
      return List.of(row(turn, new Passage(turn.span(), ""), List.of()));
    }
    Map<Passage, List<Code>> passages = new LinkedHashMap<>();
    for (Coding coding : coded) {
      passages
          .computeIfAbsent(new Passage(coding.span(), coding.memo()), key -> new ArrayList<>())
          .add(codebook.required(coding.code()));
    }
    List<Worksheet.Row> rows = new ArrayList<>();
    passages.forEach(
        (passage, codes) -> {
          for (int from = 0; from < codes.size(); from += Worksheet.CODES) {
            int to = Math.min(codes.size(), from + Worksheet.CODES);
            rows.add(row(turn, passage, codes.subList(from, to)));
          }
        });
    return rows;
  }

  private Worksheet.Row row(Turn turn, Passage passage, List<Code> codes) {
    boolean whole = passage.span().equals(turn.span());
    int start = places.toCodePoint(passage.span().start());
    int end = places.toCodePoint(passage.span().end());
    return new Worksheet.Row(
        transcript.id(),
        turn,
        transcript.words(turn.span()),
        whole ? "" : transcript.words(passage.span()),
        whole ? "" : start + "-" + end,
        codes,
        passage.memo());
  }
}
