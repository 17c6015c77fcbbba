package org.exemplar.comparison;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.coding.CoderId;

/**
 * Two of the coders compared.
 *
 * @param first whose segments count as the first's
 * @param second the other
 * @param firstPosition of the first among the coders
 * @param secondPosition of the second, above the first's
 */
public record PairOfCoders(CoderId first, CoderId second, int firstPosition, int secondPosition) {

  /** Every two coders, in order. */
  static List<PairOfCoders> of(CodersCompared coders) {
    List<PairOfCoders> pairs = new ArrayList<>();
    for (int i = 0; i < coders.size(); i++) {
      for (int j = i + 1; j < coders.size(); j++) {
        pairs.add(new PairOfCoders(coders.ids().get(i), coders.ids().get(j), i, j));
      }
    }
    return pairs;
  }

  /** Both as bits of {@link CodersCompared}. */
  long bits() {
    return 1L << firstPosition | 1L << secondPosition;
  }

  boolean bothSaw(ComparedTranscript transcript) {
    return (transcript.seenBy() & bits()) == bits();
  }
}
