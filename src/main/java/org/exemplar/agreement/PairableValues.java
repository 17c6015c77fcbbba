package org.exemplar.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The codes on units that two or more coders saw, and how far they are apart. */
final class PairableValues {

  private final List<int[]> units;
  private final int codes;
  private final Function<long[], Pairing> distances;
  private final Pairing distance;
  private final long count;
  private final double[] fromAll;
  private final double observedSum;
  private final double expectedSum;

  private PairableValues(List<int[]> units, int codes, Function<long[], Pairing> distances) {
    this.units = units;
    this.codes = codes;
    this.distances = distances;
    long[] uses = new long[codes];
    units.forEach(ratings -> count(ratings, uses));
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
    this.observedSum = apart(units, distance);
  }

  /**
   * Of a table.
   *
   * @param distances δ² of each two codes, given how often each was used on these units
   */
  static PairableValues of(RatingTable table, Function<long[], Pairing> distances) {
    return new PairableValues(table.unitsSeenBy(2), table.codes().size(), distances);
  }

  private static void count(int[] ratings, long[] uses) {
    for (int code : ratings) {
      uses[code]++;
    }
  }

  /** Summed apart for each number of codes on a unit, so that whole numbers stay whole. */
  private static double apart(List<int[]> units, Pairing distance) {
    Map<Integer, Double> sums = new TreeMap<>();
    for (int[] ratings : units) {
      sums.merge(ratings.length, distance.overPairs(ratings), Double::sum);
    }
    return sums.entrySet().stream().mapToDouble(e -> e.getValue() / (e.getKey() - 1)).sum();
  }

  /** The same without one unit, with distances of their own. */
  PairableValues without(int unit) {
    List<int[]> rest = new ArrayList<>(units);
    rest.remove(unit);
    return new PairableValues(rest, codes, distances);
  }

  /** The codes on each unit. */
  List<int[]> units() {
    return units;
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
