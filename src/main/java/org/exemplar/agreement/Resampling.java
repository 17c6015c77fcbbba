package org.exemplar.agreement;

import java.util.SplittableRandom;

/**
 * Draws tables of as many units as a table has, each unit with replacement. The same seed gives the
 * same tables: the numbers are those of {@link SplittableRandom#nextLong}, whose algorithm
 * (SplitMix64) is fixed, taken to a number of units by the upper half of a product.
 *
 * <p>Where one row holds most units, as "neither applied it" does for a rare code, its draws are
 * passed over together: how many come before another row is geometrically distributed, ⌊ln U / ln
 * (1 − p)⌋ for a uniform U of (0, 1] and p the share of the other rows' units (Devroye 1986,
 * Non-Uniform Random Variate Generation, sections X.2 and X.4.3, "first waiting time"). The
 * distribution is that of single draws, and the time is that of the other rows' units.
 */
final class Resampling {

  /** A draw by logarithm costs as much as some eight single ones. */
  private static final int SINGLE_DRAWS = 8;

  private final RatingTable table;
  private final int rows;
  private final int units;
  private final int commonest;
  private final int[] rowOfUnit;
  private final boolean passing;
  private final double logOfShare;
  private final SplittableRandom random;

  /**
   * Of a table.
   *
   * @throws ArithmeticException if it has more than 2³¹ − 1 units
   */
  Resampling(RatingTable table, long seed) {
    long[] counts = table.counts();
    this.table = table;
    this.rows = counts.length;
    this.units = Math.toIntExact(table.units());
    this.commonest = commonest(counts);
    long others = rows == 0 ? 0 : units - counts[commonest];
    this.passing = others * SINGLE_DRAWS < units;
    this.logOfShare = StrictMath.log1p(-(double) others / units);
    this.rowOfUnit = new int[passing ? (int) others : units];
    this.random = new SplittableRandom(seed);
    int unit = 0;
    for (int row = 0; row < rows; row++) {
      for (long i = 0; i < counts[row] && !(passing && row == commonest); i++) {
        rowOfUnit[unit++] = row;
      }
    }
  }

  private static int commonest(long[] counts) {
    int commonest = 0;
    for (int row = 1; row < counts.length; row++) {
      commonest = counts[row] > counts[commonest] ? row : commonest;
    }
    return commonest;
  }

  /** The next table. */
  RatingTable next() {
    long[] counts = new long[rows];
    if (passing) {
      passOverTheCommonest(counts);
    } else {
      for (int draw = 0; draw < units; draw++) {
        counts[row()]++;
      }
    }
    return table.counted(counts);
  }

  private void passOverTheCommonest(long[] counts) {
    long left = units;
    while (rowOfUnit.length > 0) {
      double passed = StrictMath.log(uniform()) / logOfShare;
      if (passed >= left) {
        break;
      }
      left -= (long) passed + 1;
      counts[row()]++;
    }
    // What is left of the units was passed over, and what was passed over is of the commonest row.
    long others = 0;
    for (long count : counts) {
      others += count;
    }
    counts[commonest] = units - others;
  }

  /** The row of one of the units that are drawn singly. */
  private int row() {
    return rowOfUnit[(int) Math.multiplyHigh(random.nextLong() >>> 1, 2L * rowOfUnit.length)];
  }

  /** Of (0, 1], in steps of 2⁻⁵³. */
  private double uniform() {
    return ((random.nextLong() >>> 11) + 1) * 0x1p-53;
  }
}
