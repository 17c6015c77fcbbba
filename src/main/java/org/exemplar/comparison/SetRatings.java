package org.exemplar.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.CodeSets;
import org.exemplar.agreement.Estimate;
import org.exemplar.agreement.KrippendorffAlpha;
import org.exemplar.agreement.PercentAgreement;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.SetDistance;

/**
 * All codes of each unit together, as sets. A code that the codebook of one who saw the transcript
 * lacked is left out of everybody's sets there: who could not apply it did not decide against it.
 */
final class SetRatings {

  private final List<ComparedTranscript> transcripts;

  /** Of each transcript; one without units where there are none. */
  private final List<CodeSets> documents;

  private final CodeSets whole;

  private SetRatings(List<ComparedTranscript> transcripts, List<CodeSets> documents) {
    this.transcripts = transcripts;
    this.documents = documents;
    this.whole = CodeSets.together(documents);
  }

  /** Of the transcripts that two or more coders saw. */
  static SetRatings of(UnitTable table) {
    List<String> codes =
        IntStream.range(0, table.codes().size()).mapToObj(String::valueOf).toList();
    List<CodeSets> documents =
        table.shared().stream()
            .map(transcript -> rows(table, transcript))
            .map(rows -> CodeSets.of(table.coders().names(), codes, rows))
            .toList();
    return new SetRatings(
        table.shared(),
        documents.isEmpty()
            ? List.of(CodeSets.of(table.coders().names(), codes, List.of()))
            : documents);
  }

  /** A row for each unit; codes by their positions, because a code's id may be any words. */
  private static List<List<Optional<Set<String>>>> rows(
      UnitTable table, ComparedTranscript transcript) {
    int coders = table.coders().size();
    Map<Integer, List<Set<String>>> applied = new TreeMap<>();
    for (int code = 0; code < table.codes().size(); code++) {
      if (!transcript.couldAll(transcript.seenBy(), code)) {
        continue;
      }
      for (MarkedUnit mark : transcript.marks(code)) {
        List<Set<String>> sets = applied.computeIfAbsent(mark.unit(), u -> emptySets(coders));
        for (int coder = 0; coder < coders; coder++) {
          if (CodersCompared.contains(mark.coders(), coder)) {
            sets.get(coder).add(String.valueOf(code));
          }
        }
      }
    }
    List<List<Optional<Set<String>>>> rows = new ArrayList<>();
    applied.values().forEach(sets -> rows.add(row(transcript, sets)));
    List<Optional<Set<String>>> none = row(transcript, emptySets(coders));
    rows.addAll(Collections.nCopies(transcript.units() - applied.size(), none));
    return List.copyOf(rows);
  }

  private static List<Set<String>> emptySets(int coders) {
    List<Set<String>> sets = new ArrayList<>();
    for (int i = 0; i < coders; i++) {
      sets.add(new HashSet<>());
    }
    return sets;
  }

  private static List<Optional<Set<String>>> row(
      ComparedTranscript transcript, List<Set<String>> sets) {
    List<Optional<Set<String>>> row = new ArrayList<>();
    for (int coder = 0; coder < sets.size(); coder++) {
      boolean saw = CodersCompared.contains(transcript.seenBy(), coder);
      row.add(saw ? Optional.of(sets.get(coder)) : Optional.empty());
    }
    return List.copyOf(row);
  }

  /** Alpha over all transcripts. */
  Result alpha(SetDistance distance) {
    return KrippendorffAlpha.of(whole.table(), distance.of(whole)).value();
  }

  /** Alpha with Jaccard's distance over all transcripts, with its interval. */
  AgreementInterval interval(long carrying, long seed) {
    return interval(documents, carrying, seed);
  }

  /** Alpha with Jaccard's distance in one transcript, by position; its interval is over units. */
  Estimate estimate(int transcript) {
    CodeSets sets = documents.get(transcript);
    return KrippendorffAlpha.of(sets.table(), SetDistance.JACCARD.of(sets)).estimate();
  }

  /** The same of two coders, over the units that both saw. */
  AgreementInterval interval(PairOfCoders pair, long seed) {
    List<CodeSets> both = new ArrayList<>();
    long carrying = 0;
    for (int i = 0; i < transcripts.size(); i++) {
      if (pair.bothSaw(transcripts.get(i))) {
        both.add(documents.get(i).pair(pair.firstPosition(), pair.secondPosition()));
        carrying += transcripts.get(i).unitsWithAnyCode(pair.bits());
      }
    }
    return both.isEmpty()
        ? AgreementInterval.undefined(Reason.NO_SHARED_UNITS)
        : interval(both, carrying, seed);
  }

  private static AgreementInterval interval(List<CodeSets> documents, long carrying, long seed) {
    return AgreementInterval.ofAlpha(
        documents.stream().map(CodeSets::table).toList(),
        SetDistance.JACCARD.of(CodeSets.together(documents)),
        carrying,
        seed);
  }

  /** Mean share of pairs of coders who gave a unit the same set. */
  Result same() {
    return PercentAgreement.pairwise(whole.table());
  }

  /** Share of units to which two coders gave the same set. */
  Result same(int first, int second) {
    return PercentAgreement.pairwise(whole.table().pair(first, second));
  }
}
