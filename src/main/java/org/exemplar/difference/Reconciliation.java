package org.exemplar.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.record.Decision;
import org.exemplar.record.DifferenceId;
import org.exemplar.text.CodePoints;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * The coding that coders come to by deciding their differences: what all gave, and what was decided
 * where they differed. It holds whole transcripts only: one with an open difference has no
 * reconciled coding yet.
 */
public final class Reconciliation {

  /** A code on words. */
  private record Mark(TranscriptId transcript, CodeId code, TextSpan span) {}

  private final Differences differences;
  private final CoderId coder;
  private final Map<TranscriptId, Transcript> transcripts = new LinkedHashMap<>();
  private final Map<TranscriptId, CodePoints> codePoints = new LinkedHashMap<>();
  private final Map<DifferenceId, Decision> decided = new LinkedHashMap<>();
  private final List<Decision> lapsed = new ArrayList<>();
  private final Set<TranscriptId> whole = new LinkedHashSet<>();
  private final Map<Mark, Coding> codings = new LinkedHashMap<>();

  private Reconciliation(
      Differences differences, Collection<Transcript> transcripts, CoderId coder) {
    this.differences = differences;
    this.coder = coder;
    transcripts.forEach(transcript -> this.transcripts.put(transcript.id(), transcript));
  }

  /**
   * Reconciles what can be reconciled.
   *
   * @param differences of the coders
   * @param transcripts that were compared, and others
   * @param decisions in order; of each difference the last counts, if its words stand where it
   *     says. What other coders decided about transcripts that these do not share neither holds
   *     here nor lapses
   * @param coder whose name the reconciled coding bears
   */
  public static Reconciliation of(
      Differences differences,
      Collection<Transcript> transcripts,
      Collection<Decision> decisions,
      CoderId coder) {
    Reconciliation reconciliation = new Reconciliation(differences, transcripts, coder);
    Set<TranscriptId> compared = Set.copyOf(differences.compared());
    Map<DifferenceId, Decision> latest =
        Decision.latest(decisions.stream().filter(d -> compared.contains(d.transcript())).toList());
    differences.list().forEach(d -> reconciliation.decide(d, latest.get(d.id())));
    latest.values().stream()
        .filter(decision -> decision.difference().round() == differences.round())
        .filter(decision -> !reconciliation.decided.containsKey(decision.difference()))
        .forEach(reconciliation.lapsed::add);
    reconciliation.gather();
    return reconciliation;
  }

  /** The decisions that hold, by the differences that they resolve. */
  public Map<DifferenceId, Decision> decided() {
    return Collections.unmodifiableMap(decided);
  }

  /**
   * The decisions of this round on the compared transcripts that do not hold: what they are about
   * is no difference of these coders, or no longer one, or their words no longer stand where they
   * say.
   */
  public List<Decision> lapsed() {
    return List.copyOf(lapsed);
  }

  /** The differences that nobody decided, in their order. */
  public List<Difference> open() {
    return differences.list().stream().filter(d -> !decided.containsKey(d.id())).toList();
  }

  /** How many differences are open in each transcript that has any, in the order of transcripts. */
  public Map<TranscriptId, Integer> openIn() {
    Map<TranscriptId, Integer> counts = new LinkedHashMap<>();
    differences.compared().forEach(transcript -> counts.put(transcript, 0));
    open().forEach(difference -> counts.merge(difference.transcript(), 1, Integer::sum));
    counts.values().removeIf(count -> count == 0);
    return Collections.unmodifiableMap(counts);
  }

  /** The compared transcripts in which no difference is open, in their order. */
  public Set<TranscriptId> whole() {
    return new LinkedHashSet<>(whole);
  }

  /** The reconciled coding of the whole transcripts. */
  public CodingSet codings() {
    return CodingSet.of(codings.values());
  }

  private void decide(Difference difference, Decision decision) {
    if (decision != null && decision.passages().stream().allMatch(p -> stands(difference, p))) {
      decided.put(difference.id(), decision);
    }
  }

  private boolean stands(Difference difference, Decision.Passage passage) {
    return span(difference.transcript(), passage)
        .map(span -> transcripts.get(difference.transcript()).words(span).equals(passage.text()))
        .orElse(false);
  }

  private Optional<TextSpan> span(TranscriptId transcript, Decision.Passage passage) {
    return codePoints
        .computeIfAbsent(transcript, id -> CodePoints.of(transcripts.get(id).text()))
        .span(passage.startCodePoint(), passage.endCodePoint());
  }

  private void gather() {
    whole.addAll(differences.compared());
    open().forEach(difference -> whole.remove(difference.transcript()));
    for (Agreed agreed : differences.agreed()) {
      Coding common = agreed.common();
      add(
          new Mark(common.transcript(), common.code(), common.span()),
          "",
          version(agreed.segments()));
    }
    for (Difference difference : differences.list()) {
      Optional.ofNullable(decided.get(difference.id())).ifPresent(d -> gather(difference, d));
    }
  }

  private void gather(Difference difference, Decision decision) {
    for (Decision.Passage passage : decision.passages()) {
      TextSpan span = span(difference.transcript(), passage).orElseThrow();
      add(
          new Mark(difference.transcript(), passage.code(), span),
          decision.reason(),
          version(difference.segments()));
    }
  }

  private static int version(List<Coding> segments) {
    return segments.stream().mapToInt(Coding::codebookVersion).max().orElseThrow();
  }

  /** Several decisions may come to the same code on the same words: it is coded once. */
  private void add(Mark mark, String memo, int version) {
    if (!whole.contains(mark.transcript())) {
      return;
    }
    Optional<Coding> before = Optional.ofNullable(codings.get(mark));
    Set<String> memos = new LinkedHashSet<>(before.map(c -> List.of(c.memo())).orElse(List.of()));
    memos.add(memo);
    memos.remove("");
    codings.put(
        mark,
        new Coding(
            coder,
            mark.transcript(),
            mark.code(),
            mark.span(),
            transcripts.get(mark.transcript()).words(mark.span()),
            String.join("\n", memos),
            Math.max(version, before.map(Coding::codebookVersion).orElse(1))));
  }
}
