package org.exemplar.agreement;

/** A symmetric number for each pair of codes: a weight of agreement, or a distance. */
@FunctionalInterface
public interface Pairing {

  /** The number for two codes, by their positions in {@link RatingTable#codes()}. */
  double of(int c, int k);

  /** The sum over all ordered pairs of different coders on one unit. */
  default double overPairs(int[] ratings) {
    double sum = 0;
    for (int g = 0; g < ratings.length; g++) {
      for (int h = g + 1; h < ratings.length; h++) {
        sum += of(ratings[g], ratings[h]);
      }
    }
    return 2 * sum;
  }

  /** For each code the sum of its numbers with all codes, each times that code's amount. */
  default double[] times(double[] amounts) {
    double[] sums = new double[amounts.length];
    for (int c = 0; c < amounts.length; c++) {
      for (int k = 0; k < amounts.length; k++) {
        sums[c] += amounts[k] == 0 ? 0 : of(c, k) * amounts[k];
      }
    }
    return sums;
  }
}
