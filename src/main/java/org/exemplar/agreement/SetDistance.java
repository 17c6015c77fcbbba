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
    long[][] bits = new long[count][];
    int[] sizes = new int[count];
    for (int c = 0; c < count; c++) {
      bits[c] = sets.set(c).toLongArray();
      sizes[c] = shared(bits[c], bits[c]);
    }
    return new Sets(bits, sizes, this == MASI);
  }

  /** Computed when asked for: a matrix of some thousand sets would fill the memory. */
  private record Sets(long[][] bits, int[] sizes, boolean masi) implements Pairing {

    @Override
    public double of(int c, int k) {
      if (c == k) {
        return 0;
      }
      int shared = shared(bits[c], bits[k]);
      double jaccard = (double) shared / (sizes[c] + sizes[k] - shared);
      if (!masi) {
        return 1 - jaccard;
      }
      boolean within = shared == sizes[c] || shared == sizes[k];
      return 1 - jaccard * (within ? 2 : 1) / 3.0;
    }

    /** Each two sets are looked at once. */
    @Override
    public double[] times(double[] amounts) {
      double[] sums = new double[amounts.length];
      for (int c = 0; c < amounts.length; c++) {
        for (int k = 0; k < c; k++) {
          double distance = of(c, k);
          sums[c] += distance * amounts[k];
          sums[k] += distance * amounts[c];
        }
      }
      return sums;
    }
  }

  /** J of two sets, of which at least one is not empty. */
  static double jaccard(BitSet one, BitSet other) {
    long[] these = one.toLongArray();
    long[] those = other.toLongArray();
    int shared = shared(these, those);
    return (double) shared / (one.cardinality() + other.cardinality() - shared);
  }

  private static int shared(long[] one, long[] other) {
    int shared = 0;
    for (int i = 0; i < Math.min(one.length, other.length); i++) {
      shared += Long.bitCount(one[i] & other[i]);
    }
    return shared;
  }
}
