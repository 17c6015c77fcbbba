package org.exemplar.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How often intervals cover the true value, over simulated studies.
 *
 * @param studies how many
 * @param intervals how many of them have an interval
 * @param covering how many of the intervals hold the true value
 * @param medianWidth of the intervals; 0 if there are none
 */
record Coverage(int studies, int intervals, int covering, double medianWidth) {

  /** Of the intervals that one method gave. */
  static <T> Coverage of(
      double truth, List<T> made, Function<T, Result> low, Function<T, Result> high) {
    List<double[]> ends =
        made.stream()
            .map(one -> ends(low.apply(one), high.apply(one)))
            .flatMap(Optional::stream)
            .toList();
    int covering = (int) ends.stream().filter(e -> e[0] <= truth && truth <= e[1]).count();
    double[] widths = ends.stream().mapToDouble(e -> e[1] - e[0]).sorted().toArray();
    return new Coverage(made.size(), ends.size(), covering, median(widths));
  }

  private static Optional<double[]> ends(Result low, Result high) {
    return low.fold(
        from -> high.fold(to -> Optional.of(new double[] {from, to}), none -> Optional.empty()),
        none -> Optional.empty());
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length == 0
        ? 0
        : Arrays.stream(sorted, (sorted.length - 1) / 2, middle + 1).average().orElseThrow();
  }

  /** The share of the intervals that hold the true value. */
  double share() {
    return (double) covering / intervals;
  }

  /** Studies in which the method gave none. */
  int without() {
    return studies - intervals;
  }
}
