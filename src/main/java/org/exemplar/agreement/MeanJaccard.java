package org.exemplar.agreement;

import java.util.BitSet;

/**
 * The mean over units of |A ∩ B| / |A ∪ B|, A and B the sets of codes of two coders, over units
 * that both saw. Not corrected for chance. Of units to which neither applied a code there are two
 * conventions, which differ much where most units carry nothing; the result says which was taken.
 */
public final class MeanJaccard {

  private MeanJaccard() {}

  /** Two empty sets agree: such a unit counts 1. Undefined where no unit was seen by both. */
  public static Result emptyIsOne(CodeSets pair) {
    return mean(pair, true);
  }

  /** Units with two empty sets are left out. Undefined if neither applied any code. */
  public static Result withoutBothEmpty(CodeSets pair) {
    return mean(pair, false);
  }

  private static Result mean(CodeSets pair, boolean empty) {
    if (pair.table().coders().size() > 2) {
      return Result.undefined(Reason.NOT_TWO_CODERS);
    }
    double sum = 0;
    long units = 0;
    for (RatedUnits some : pair.table().unitsSeenBy(2)) {
      BitSet one = pair.set(some.ratings()[0]);
      BitSet other = pair.set(some.ratings()[1]);
      boolean nothing = one.isEmpty() && other.isEmpty();
      if (empty || !nothing) {
        units += some.count();
        sum += some.count() * (nothing ? 1 : SetDistance.jaccard(one, other));
      }
    }
    return units == 0
        ? Result.undefined(pair.table().obstacle().orElse(Reason.NOTHING_CODED))
        : Result.of(sum / units);
  }
}
