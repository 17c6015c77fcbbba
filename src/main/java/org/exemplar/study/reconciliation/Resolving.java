package org.exemplar.study.reconciliation;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.difference.DecidedPassages;
import org.exemplar.difference.Difference;
import org.exemplar.record.Decision;
import org.exemplar.record.Decision.Passage;
import org.exemplar.record.Decision.Way;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;

/**
 * What a group may decide about one difference. A row of a worksheet and a form of the workspace
 * come to their decision here, so that the same choice gives the same decision wherever it is made.
 *
 * @param difference that is decided on
 * @param transcript in which it stands
 * @param reason why; may be empty
 * @param decidedBy who; may be empty
 * @param at when
 */
record Resolving(
    Difference difference, Transcript transcript, String reason, String decidedBy, Instant at) {

  /** As one coder had it, who has something there. */
  Decision taken(CoderId coder) {
    return decision(Way.CODER, Optional.of(coder), passages().of(difference, coder));
  }

  /** As all had it together: what one coded, where only one did. */
  Decision together() {
    return difference.coding().size() == 1
        ? taken(difference.coding().get(0))
        : decision(Way.BOTH, Optional.empty(), passages().together(difference));
  }

  /** To nothing. */
  Decision neither() {
    return decision(Way.NEITHER, Optional.empty(), List.of());
  }

  /**
   * As is written down. Who writes down what a coder had, or all had, decides for that.
   *
   * @param codes at least one
   * @param spans the words that get each of these codes; at least one
   */
  Decision edited(Set<CodeId> codes, List<TextSpan> spans) {
    List<Passage> decided =
        spans.stream()
            .flatMap(span -> codes.stream().map(code -> passages().at(code, span)))
            .toList();
    Set<Passage> set = Set.copyOf(decided);
    Optional<CoderId> same =
        difference.coding().stream()
            .filter(coder -> Set.copyOf(passages().of(difference, coder)).equals(set))
            .findFirst();
    if (same.isPresent()) {
      return taken(same.get());
    }
    boolean all =
        difference.coding().size() > 1 && Set.copyOf(passages().together(difference)).equals(set);
    return all ? together() : decision(Way.EDITED, Optional.empty(), decided);
  }

  /** The words that all marked who coded something there, where they marked the same. */
  static Optional<List<TextSpan>> marked(Difference difference) {
    Set<Set<TextSpan>> marked = new LinkedHashSet<>();
    for (CoderId coder : difference.coding()) {
      Set<TextSpan> spans = new LinkedHashSet<>();
      difference.of(coder).forEach(segment -> spans.add(segment.span()));
      marked.add(spans);
    }
    return marked.size() == 1
        ? Optional.of(List.copyOf(marked.iterator().next()))
        : Optional.empty();
  }

  private DecidedPassages passages() {
    return new DecidedPassages(transcript);
  }

  private Decision decision(Way way, Optional<CoderId> coder, List<Passage> decided) {
    return new Decision(
        difference.id(), difference.transcript(), way, coder, decided, reason, decidedBy, at);
  }
}
