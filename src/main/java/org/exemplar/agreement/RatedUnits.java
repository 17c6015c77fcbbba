package org.exemplar.agreement;

/**
 * Units on which the same coders gave the same codes.
 *
 * @param ratings the codes of those who saw the units, in the order of the coders
 * @param count how many units they are
 */
record RatedUnits(int[] ratings, long count) {

  /** Whether two or more coders saw the units, and all of them gave one code. */
  boolean unanimous() {
    for (int code : ratings) {
      if (code != ratings[0]) {
        return false;
      }
    }
    return ratings.length > 1;
  }

  /** Number of units. */
  static long total(Iterable<RatedUnits> units) {
    long total = 0;
    for (RatedUnits some : units) {
      total += some.count;
    }
    return total;
  }
}
