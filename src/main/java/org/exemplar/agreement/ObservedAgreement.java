package org.exemplar.agreement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weighted agreement of pairs of coders, unit by unit.
 *
 * @param units those that anybody saw
 * @param weights of pairs of codes
 * @param seen how many units they are
 * @param shared how many of them have two codes or more
 * @param mean over those of the agreeing share of pairs
 */
record ObservedAgreement(
    List<RatedUnits> units, Pairing weights, long seen, long shared, double mean) {

  /**
   * Of a table. Pairs are summed apart for each number of codes on a unit, so that counts stay
   * whole numbers until one division for each such number.
   */
  static ObservedAgreement of(RatingTable table, Pairing weights) {
    List<RatedUnits> units = table.unitsSeenBy(1);
    Map<Integer, Double> sums = new TreeMap<>();
    long shared = 0;
    for (RatedUnits some : units) {
      int[] ratings = some.ratings();
      if (ratings.length > 1) {
        shared += some.count();
        sums.merge(ratings.length, some.count() * weights.overPairs(ratings), Double::sum);
      }
    }
    double total = 0;
    for (Map.Entry<Integer, Double> sum : sums.entrySet()) {
      total += sum.getValue() / ((double) sum.getKey() * (sum.getKey() - 1));
    }
    return new ObservedAgreement(units, weights, RatedUnits.total(units), shared, total / shared);
  }

  /** The agreeing share of pairs on a unit with two or more codes. */
  double on(int[] ratings) {
    return weights.overPairs(ratings) / ((double) ratings.length * (ratings.length - 1));
  }

  /** π_k, the mean over units of the share r_ik / r_i that code k has of their codes. */
  double[] prevalence(int codes) {
    Map<Integer, long[]> counts = new TreeMap<>();
    for (RatedUnits some : units) {
      long[] count = counts.computeIfAbsent(some.ratings().length, r -> new long[codes]);
      for (int code : some.ratings()) {
        count[code] += some.count();
      }
    }
    double[] shares = new double[codes];
    counts.forEach(
        (ratings, count) -> {
          for (int k = 0; k < codes; k++) {
            shares[k] += (double) count[k] / ratings / seen;
          }
        });
    return shares;
  }
}
