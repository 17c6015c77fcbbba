package org.exemplar.agreement;

import java.util.SplittableRandom;

/**
 * Draws tables of as many units as a table has, each unit with replacement. The same seed gives the
 * same tables: the numbers are those of {@link SplittableRandom#nextLong}, whose algorithm
 * (SplitMix64) is fixed, taken to the number of units by the upper half of a product.
 */
final class Resampling {

  private final RatingTable table;
  private final int[] rowOfUnit;
  private final int rows;
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
    this.rowOfUnit = new int[Math.toIntExact(table.units())];
    this.random = new SplittableRandom(seed);
    int unit = 0;
    for (int row = 0; row < rows; row++) {
      for (long i = 0; i < counts[row]; i++) {
        rowOfUnit[unit++] = row;
      }
    }
  }

  /** The next table. */
  RatingTable next() {
    long[] counts = new long[rows];
    long twice = 2L * rowOfUnit.length;
    for (int draw = 0; draw < rowOfUnit.length; draw++) {
      int unit = (int) Math.multiplyHigh(random.nextLong() >>> 1, twice);
      counts[rowOfUnit[unit]]++;
    }
    return table.counted(counts);
  }
}
