package org.exemplar.comparison;

import java.util.ArrayList;
import java.util.Collection;
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
import org.exemplar.agreement.Result;
import org.exemplar.agreement.SetDistance;

/**
 * All codes of each unit together, as sets. A code that the codebook of one who saw the transcript
 * lacked is left out of everybody's sets there: who could not apply it did not decide against it.
 */
final class SetRatings {

  /** Of each transcript; one without units where there are none. */
  private final List<CodeSets> documents;

  private final CodeSets whole;

  /** How many units of each bear a code. */
  private final List<Long> carrying;

  private SetRatings(List<CodeSets> documents, List<Long> carrying) {
    this.documents = List.copyOf(documents);
    this.whole = CodeSets.together(documents);
    this.carrying = List.copyOf(carrying);
  }

  /** Of the transcripts that two or more coders saw. */
  static SetRatings of(UnitTable table) {
    return of(table, table.coders().all());
  }

  /** Of the transcripts that two coders saw, as if these were alone. */
  static SetRatings of(UnitTable table, PairOfCoders pair) {
    return of(table, pair.bits());
  }

  private static SetRatings of(UnitTable table, long bits) {
    CodersCompared coders = new CodersCompared(table.coders().of(bits));
    List<String> codes =
        IntStream.range(0, table.codes().size()).mapToObj(String::valueOf).toList();
    List<CodeSets> documents = new ArrayList<>();
    List<Long> carrying = new ArrayList<>();
    for (ComparedTranscript transcript : table.shared()) {
      long seen = transcript.seenBy() & bits;
      if (Long.bitCount(seen) >= 2) {
        Collection<List<Set<String>>> applied = applied(table, transcript, seen);
        documents.add(CodeSets.of(coders.names(), codes, rows(table, transcript, bits, applied)));
        carrying.add((long) applied.size());
      }
    }
    if (documents.isEmpty()) {
      documents.add(CodeSets.of(coders.names(), codes, List.of()));
    }
    return new SetRatings(documents, carrying);
  }

  /** For each unit that bears a code, the codes of each coder of the table, by their positions. */
  private static Collection<List<Set<String>>> applied(
      UnitTable table, ComparedTranscript transcript, long seen) {
    Map<Integer, List<Set<String>>> applied = new TreeMap<>();
    for (int code = 0; code < table.codes().size(); code++) {
      if (transcript.couldAll(seen, code)) {
        // A code's id may be any words; its position cannot have a bar.
        String name = String.valueOf(code);
        for (MarkedUnit mark : transcript.marks(code)) {
          table
              .coders()
              .positions(mark.coders() & seen)
              .forEach(
                  coder ->
                      applied
                          .computeIfAbsent(mark.unit(), u -> emptySets(table.coders().size()))
                          .get(coder)
                          .add(name));
        }
      }
    }
    return applied.values();
  }

  /** A row for each unit, of the coders whose bits are set. */
  private static List<List<Optional<Set<String>>>> rows(
      UnitTable table,
      ComparedTranscript transcript,
      long bits,
      Collection<List<Set<String>>> applied) {
    List<Integer> coders = table.coders().positions(bits);
    List<List<Optional<Set<String>>>> rows = new ArrayList<>();
    applied.forEach(sets -> rows.add(row(transcript, coders, sets)));
    List<Optional<Set<String>>> none = row(transcript, coders, emptySets(table.coders().size()));
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
      ComparedTranscript transcript, List<Integer> coders, List<Set<String>> sets) {
    return coders.stream()
        .map(
            coder ->
                CodersCompared.contains(transcript.seenBy(), coder)
                    ? Optional.of(sets.get(coder))
                    : Optional.<Set<String>>empty())
        .toList();
  }

  /** Alpha over all transcripts. */
  Result alpha(SetDistance distance) {
    return KrippendorffAlpha.of(whole.table(), distance.of(whole)).value();
  }

  /** Alpha with Jaccard's distance over all transcripts, with its interval. */
  AgreementInterval interval(long seed) {
    return AgreementInterval.ofAlpha(
        documents.stream().map(CodeSets::table).toList(),
        SetDistance.JACCARD.of(whole),
        carrying.stream().mapToLong(Long::longValue).sum(),
        seed);
  }

  /** Alpha with Jaccard's distance in one transcript, by position; its interval is over units. */
  Estimate estimate(int transcript) {
    CodeSets sets = documents.get(transcript);
    return KrippendorffAlpha.of(sets.table(), SetDistance.JACCARD.of(sets)).estimate();
  }

  /** How many units of a transcript, by position, bear a code that all who saw it could apply. */
  long carrying(int transcript) {
    return carrying.get(transcript);
  }

  /** Mean share of pairs of coders who gave a unit the same set. */
  Result same() {
    return PercentAgreement.pairwise(whole.table());
  }
}
