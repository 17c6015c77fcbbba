package org.exemplar.agreement;

import java.util.BitSet;

/**
 * How far two sets of codes are apart, from 0 for equal sets, of which two empty ones are a pair,
 * to 1 for sets that share nothing.
 */
public enum SetDistance {
  /** 1 − J, J = |A ∩ B| / |A ∪ B| (Jaccard 1901). */
  JACCARD,
  /**
   * Measuring agreement on set-valued items (Passonneau 2006, LREC, pp. 831-836): 1 − J M, J as for
   * {@link #JACCARD}, M = 1 for equal sets, 2/3 where one holds the other, 1/3 where each has
   * something of its own, 0 where they share nothing. Programs with 0.67 and 0.33 differ in the
   * fourth decimal; those that take the empty set as part of every other differ more.
   */
  MASI,
  /** 0 for equal sets, else 1: the nominal difference. */
  SET_EQUALITY;

  /** The distance of each two sets, by their positions in the codes of {@link CodeSets#table}. */
  public Pairing of(CodeSets sets) {
    if (this == SET_EQUALITY) {
      return Identity.DISTANCE;
    }
    int count = sets.table().codes().size();
    double[][] distances = new double[count][count];
    for (int c = 0; c < count; c++) {
      for (int k = 0; k < c; k++) {
        distances[c][k] = between(sets.set(c), sets.set(k));
        distances[k][c] = distances[c][k];
      }
    }
    return (c, k) -> distances[c][k];
  }

  private double between(BitSet one, BitSet other) {
    double jaccard = jaccard(one, other);
    return 1 - (this == JACCARD ? jaccard : jaccard * monotonicity(one, other));
  }

  /** J of two sets, of which at least one is not empty. */
  static double jaccard(BitSet one, BitSet other) {
    BitSet union = (BitSet) one.clone();
    union.or(other);
    return (double) shared(one, other) / union.cardinality();
  }

  private static int shared(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  private static double monotonicity(BitSet one, BitSet other) {
    int shared = shared(one, other);
    boolean within = shared == one.cardinality() || shared == other.cardinality();
    return one.equals(other) ? 1 : (within ? 2 : 1) / 3.0;
  }
}
