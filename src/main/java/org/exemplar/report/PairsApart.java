package org.exemplar.report;

import java.util.List;
import java.util.Optional;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.PairOfCoders;

/** What is said of pairs of coders who saw no transcript in common: no row of figures, one note. */
final class PairsApart {

  /** So many are named; a design that shares few transcripts among many coders has hundreds. */
  private static final int NAMED = 10;

  private PairsApart() {}

  /** A note on those of a comparison, where there are any. */
  static Optional<String> note(Comparison comparison) {
    return words(
        comparison.pairs().stream()
            .filter(pair -> !pair.sharesTranscripts())
            .map(pair -> words(pair.first().value(), pair.second().value()))
            .toList());
  }

  /** A note on these, if there are any. */
  static Optional<String> note(List<PairOfCoders> apart) {
    return words(
        apart.stream().map(pair -> words(pair.first().value(), pair.second().value())).toList());
  }

  private static String words(String first, String second) {
    return first + " and " + second;
  }

  private static Optional<String> words(List<String> pairs) {
    if (pairs.size() < 2) {
      return pairs.stream().map(pair -> pair + " saw no transcript in common.").findFirst();
    }
    int more = pairs.size() - NAMED;
    return Optional.of(
        CoefficientWords.count(pairs.size())
            + " pairs saw no transcript in common: "
            + String.join("; ", pairs.subList(0, Math.min(NAMED, pairs.size())))
            + (more > 0 ? "; and " + CoefficientWords.count(more) + " more." : "."));
  }
}
