package org.exemplar.report.chart;

import java.util.List;

/** Counts in rows. */
final class Counts {

  private Counts() {}

  /** The largest; 0 where there are none. */
  static int most(List<List<Integer>> rows) {
    return rows.stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElse(0);
  }
}
