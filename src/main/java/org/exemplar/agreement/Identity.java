package org.exemplar.agreement;

/**
 * One number for two equal codes, another for any two that differ.
 *
 * @param equal for a code and itself
 * @param different for two codes
 */
record Identity(double equal, double different) implements Pairing {

  /** The nominal difference. */
  static final Pairing DISTANCE = new Identity(0, 1);

  /** The weight of coefficients without weights. */
  static final Pairing WEIGHT = new Identity(1, 0);

  @Override
  public double of(int c, int k) {
    return c == k ? equal : different;
  }

  @Override
  public double overPairs(int[] ratings) {
    int same = 0;
    for (int g = 0; g < ratings.length; g++) {
      for (int h = g + 1; h < ratings.length; h++) {
        same += ratings[g] == ratings[h] ? 1 : 0;
      }
    }
    int pairs = ratings.length * (ratings.length - 1) / 2;
    return 2 * (same * equal + (pairs - same) * different);
  }

  /** In time that grows with the number of codes, not its square. */
  @Override
  public double[] times(double[] amounts) {
    double all = 0;
    for (double amount : amounts) {
      all += amount;
    }
    double[] sums = new double[amounts.length];
    for (int c = 0; c < sums.length; c++) {
      sums[c] = different * all + (equal - different) * amounts[c];
    }
    return sums;
  }
}
