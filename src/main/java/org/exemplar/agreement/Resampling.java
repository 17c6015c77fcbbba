package org.exemplar.agreement;

import java.util.SplittableRandom;

/**
 * Draws tables of as many units as a table has, each unit with replacement. The same seed gives the
 * same tables: the numbers are those of {@link SplittableRandom#nextLong}, whose algorithm
 * (SplitMix64) is fixed, and all other arithmetic is in whole numbers.
 *
 * <p>How often each distinct row is drawn is multinomial, so no unit is drawn by itself: the rows
 * are parted into two halves of about as many units, how many draws fall into the first is
 * binomial, and each half is parted again. A binomial number of n draws of probability p is the
 * number of n uniform numbers below p. They are compared with p bit by bit from the highest, n bits
 * at once; the first that differs decides, so half of the numbers are left after each bit, and some
 * n / 32 random words do for all.
 */
final class Resampling {

  private final RatingTable table;
  private final SplittableRandom random;

  /** Of each row, how many units the rows before it have; and at the end how many all have. */
  private final long[] before;

  /**
   * Of a table.
   *
   * @throws ArithmeticException if it has more than 2³¹ − 1 units
   */
  Resampling(RatingTable table, long seed) {
    Math.toIntExact(table.units());
    this.table = table;
    this.random = new SplittableRandom(seed);
    long[] counts = table.counts();
    this.before = new long[counts.length + 1];
    for (int row = 0; row < counts.length; row++) {
      before[row + 1] = before[row] + counts[row];
    }
  }

  /** The next table. */
  RatingTable next() {
    long[] counts = new long[before.length - 1];
    draw(counts, 0, counts.length, before[counts.length]);
    return table.counted(counts);
  }

  /** Draws so many times from the rows from one to another, exclusive. */
  private void draw(long[] counts, int from, int to, long draws) {
    if (draws > 0 && to - from == 1) {
      counts[from] = draws;
    } else if (draws > 0) {
      int middle = middle(from, to);
      long first = binomial(draws, before[middle] - before[from], before[to] - before[from]);
      draw(counts, from, middle, first);
      draw(counts, middle, to, draws - first);
    }
  }

  /** The row between {@code from} and {@code to} that has half of their units before it. */
  private int middle(int from, int to) {
    long half = (before[from] + before[to]) >>> 1;
    int low = from + 1;
    int high = to - 1;
    while (low < high) {
      int row = (low + high) >>> 1;
      if (before[row] < half) {
        low = row + 1;
      } else {
        high = row;
      }
    }
    return low;
  }

  /** How many of so many draws succeed, each with the probability {@code part / whole}. */
  private long binomial(long draws, long part, long whole) {
    long successes = 0;
    long undecided = draws;
    long rest = part;
    while (undecided > 0 && rest > 0) {
      long ones = fair(undecided);
      rest *= 2;
      if (rest < whole) {
        undecided -= ones;
      } else {
        successes += undecided - ones;
        undecided = ones;
        rest -= whole;
      }
    }
    return successes;
  }

  /** How many of so many fair bits are 1. */
  private long fair(long bits) {
    long ones = 0;
    long left = bits;
    while (left >= Long.SIZE) {
      ones += Long.bitCount(random.nextLong());
      left -= Long.SIZE;
    }
    return left == 0 ? ones : ones + Long.bitCount(random.nextLong() >>> (Long.SIZE - left));
  }
}
