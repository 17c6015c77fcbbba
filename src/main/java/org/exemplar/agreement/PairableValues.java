package org.exemplar.agreement;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The codes on units that two or more coders saw, and how far they are apart. */
final class PairableValues {

  private final List<Pattern> patterns;
  private final int codes;
  private final Function<long[], Pairing> distances;
  private final Pairing distance;
  private final long count;
  private final double[] fromAll;
  private final double observedSum;
  private final double expectedSum;

  /**
   * Units with the same codes.
   *
   * @param ratings their codes, ascending
   * @param units how many they are
   */
  record Pattern(int[] ratings, int units) {}

  private PairableValues(List<Pattern> patterns, int codes, Function<long[], Pairing> distances) {
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
    Map<IntBuffer, Integer> units = new LinkedHashMap<>();
    for (int[] ratings : table.unitsSeenBy(2)) {
      Arrays.sort(ratings);
      units.merge(IntBuffer.wrap(ratings), 1, Integer::sum);
    }
    List<Pattern> patterns = new ArrayList<>();
    units.forEach((ratings, count) -> patterns.add(new Pattern(ratings.array(), count)));
    return new PairableValues(patterns, table.codes().size(), distances);
  }

  private static void count(Pattern pattern, long[] uses) {
    for (int code : pattern.ratings()) {
      uses[code] += pattern.units();
    }
  }

  /** Summed apart for each number of codes on a unit, so that whole numbers stay whole. */
  private static double apart(List<Pattern> patterns, Pairing distance) {
    Map<Integer, Double> sums = new TreeMap<>();
    for (Pattern pattern : patterns) {
      double pairs = pattern.units() * distance.overPairs(pattern.ratings());
      sums.merge(pattern.ratings().length, pairs, Double::sum);
    }
    return sums.entrySet().stream().mapToDouble(e -> e.getValue() / (e.getKey() - 1)).sum();
  }

  /** The same without one unit of a pattern, with distances of their own. */
  PairableValues without(Pattern pattern) {
    List<Pattern> rest = new ArrayList<>(patterns);
    rest.set(rest.indexOf(pattern), new Pattern(pattern.ratings(), pattern.units() - 1));
    return new PairableValues(rest, codes, distances);
  }

  /** Number of units. */
  int units() {
    return patterns.stream().mapToInt(Pattern::units).sum();
  }

  /** The codes on the units. */
  List<Pattern> patterns() {
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
