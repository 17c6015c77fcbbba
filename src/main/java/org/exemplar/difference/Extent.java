package org.exemplar.difference;

import org.exemplar.text.CodePoints;
import org.exemplar.text.TextSpan;

/**
 * How much of a text two spans share: intersection over union, counted in code points.
 *
 * @param codePoints of the text
 */
record Extent(CodePoints codePoints) {

  /** Whether two spans share at least half of what they cover together. */
  boolean atLeastHalf(TextSpan a, TextSpan b) {
    int shared = shared(a, b);
    return 2L * shared >= together(a, b, shared);
  }

  /**
   * The order of two overlaps by their size, the larger first, as a comparator gives it: {@code
   * shared / together} of each, multiplied out so that nothing is rounded.
   */
  int larger(TextSpan a, TextSpan b, TextSpan c, TextSpan d) {
    int first = shared(a, b);
    int second = shared(c, d);
    return Long.compare(
        (long) second * together(a, b, first), (long) first * together(c, d, second));
  }

  private int shared(TextSpan a, TextSpan b) {
    return a.intersection(b).map(codePoints::length).orElse(0);
  }

  private int together(TextSpan a, TextSpan b, int shared) {
    return codePoints.length(a) + codePoints.length(b) - shared;
  }
}
