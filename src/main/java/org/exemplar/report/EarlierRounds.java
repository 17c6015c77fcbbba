package org.exemplar.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.ComparisonBasis;
import org.exemplar.record.Finished;
import org.exemplar.record.StudyRecord;
import org.exemplar.transcript.TranscriptId;

/**
 * What the coders of a round knew of its transcripts from rounds before: who codes a transcript
 * again after its differences were talked over agrees for another reason than who reads it first.
 */
final class EarlierRounds {

  private final ComparisonBasis basis;
  private final Map<CoderId, Set<TranscriptId>> coded = new LinkedHashMap<>();
  private final Set<TranscriptId> decided;

  EarlierRounds(ComparisonBasis basis, StudyRecord record) {
    this.basis = basis;
    Set<TranscriptId> compared = Set.copyOf(basis.transcripts());
    for (CoderId coder : basis.coders().ids()) {
      Set<TranscriptId> own =
          record.finished().stream()
              .filter(f -> f.coder().equals(coder) && f.round() < basis.round())
              .map(Finished::transcript)
              .filter(compared::contains)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      if (!own.isEmpty()) {
        coded.put(coder, own);
      }
    }
    this.decided =
        record.decisions().stream()
            .filter(decision -> decision.difference().round() < basis.round())
            .map(decision -> decision.transcript())
            .filter(compared::contains)
            .collect(Collectors.toSet());
  }

  /** A sentence; empty where nobody had coded any of the transcripts before. */
  String sentence() {
    if (coded.isEmpty()) {
      return "";
    }
    return basis.transcripts().size() == 1 ? ofOne() : ofSeveral();
  }

  private String ofOne() {
    return "In an earlier round "
        + Wording.list(coded.keySet().stream().map(CoderId::value).toList())
        + " had coded this transcript"
        + (decided.isEmpty() ? "." : ", and differences in it had been decided.");
  }

  private String ofSeveral() {
    List<String> parts = new ArrayList<>();
    coded.forEach(
        (coder, own) ->
            parts.add(
                parts.isEmpty()
                    ? coder + " had coded " + own.size() + " of these transcripts"
                    : coder + " " + own.size()));
    return "In an earlier round "
        + Wording.list(parts)
        + (decided.isEmpty()
            ? "."
            : "; differences in " + decided.size() + " of them had been decided.");
  }
}
