package org.exemplar.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The codes on units that two or more coders saw, and how far they are apart. */
final class PairableValues {

  private final List<RatedUnits> patterns;
  private final int codes;
  private final Function<long[], Pairing> distances;
  private final Pairing distance;
  private final long count;
  private final double[] fromAll;
  private final double observedSum;
  private final double expectedSum;

  private PairableValues(
      List<RatedUnits> patterns, int codes, Function<long[], Pairing> distances) {
    this.patterns = patterns;
    this.codes = codes;
    this.distances = distances;
    long[] uses = new long[codes];
    patterns.forEach(pattern -> count(pattern, uses));
    double[] amounts = new double[codes];
    long all = 0;
    for (int c = 0; c < codes; c++) {
      amounts[c] = uses[c];
      all += uses[c];
    }
    this.count = all;
    this.distance = distances.apply(uses);
    this.fromAll = distance.times(amounts);
    double sum = 0;
    for (int c = 0; c < codes; c++) {
      sum += amounts[c] * fromAll[c];
    }
    this.expectedSum = sum;
    this.observedSum = apart(patterns, distance);
  }

  /**
   * Of a table.
   *
   * @param distances δ² of each two codes, given how often each was used on these units
   */
  static PairableValues of(RatingTable table, Function<long[], Pairing> distances) {
    return new PairableValues(table.unitsSeenBy(2), table.codes().size(), distances);
  }

  /** The same with units of equal codes taken together, whoever gave them. */
  PairableValues merged() {
    DistinctRows merged = new DistinctRows();
    for (RatedUnits units : patterns) {
      int[] ratings = units.ratings().clone();
      Arrays.sort(ratings);
      merged.add(ratings, units.count());
    }
    return new PairableValues(merged.units(), codes, distances);
  }

  private static void count(RatedUnits pattern, long[] uses) {
    for (int code : pattern.ratings()) {
      uses[code] += pattern.count();
    }
  }

  /** Summed apart for each number of codes on a unit, so that whole numbers stay whole. */
  private static double apart(List<RatedUnits> patterns, Pairing distance) {
    double[] sums = new double[3];
    for (RatedUnits pattern : patterns) {
      int codes = pattern.ratings().length;
      if (codes >= sums.length) {
        sums = Arrays.copyOf(sums, codes + 1);
      }
      sums[codes] += pattern.count() * distance.overPairs(pattern.ratings());
    }
    double sum = 0;
    for (int codes = 2; codes < sums.length; codes++) {
      sum += sums[codes] / (codes - 1);
    }
    return sum;
  }

  /** The same without one unit of a pattern, with distances of their own. */
  PairableValues without(RatedUnits pattern) {
    List<RatedUnits> rest = new ArrayList<>(patterns);
    rest.set(rest.indexOf(pattern), new RatedUnits(pattern.ratings(), pattern.count() - 1));
    return new PairableValues(rest, codes, distances);
  }

  /** Sums over all units but a part of them. */
  record Rest(double observedSum, double expectedSum, long count) {}

  /**
   * The sums without a part of the units, distances unchanged; in time that grows with the codes
   * used in the part, squared, and not with those of all.
   */
  Rest without(List<RatedUnits> part) {
    long[] uses = new long[codes];
    part.forEach(units -> count(units, uses));
    int[] used = IntStream.range(0, codes).filter(code -> uses[code] > 0).toArray();
    double fromWhole = 0;
    double within = 0;
    long taken = 0;
    for (int c : used) {
      fromWhole += uses[c] * fromAll[c];
      taken += uses[c];
      for (int k : used) {
        within += (double) uses[c] * uses[k] * distance.of(c, k);
      }
    }
    return new Rest(
        observedSum - apart(part, distance), expectedSum - 2 * fromWhole + within, count - taken);
  }

  /** Number of units. */
  long units() {
    return RatedUnits.total(patterns);
  }

  /** The units by their codes. */
  List<RatedUnits> patterns() {
    return patterns;
  }

  /** δ². */
  Pairing distance() {
    return distance;
  }

  /** n, the number of codes on all units. */
  long count() {
    return count;
  }

  /** Σ over a unit's codes of their distances from all n codes. */
  double distanceFromAll(int[] ratings) {
    double sum = 0;
    for (int code : ratings) {
      sum += fromAll[code];
    }
    return sum;
  }

  /** Σ_u Σ δ² / (m_u − 1), which is n D_o. */
  double observedSum() {
    return observedSum;
  }

  /** Σ n_c n_k δ², which is n (n − 1) D_e. */
  double expectedSum() {
    return expectedSum;
  }
}
