package org.exemplar.agreement.extent;

import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;

/**
 * How many stretches of two coders are the same: 2M / (N<sub>1</sub> + N<sub>2</sub>), with M pairs
 * of stretches of one code, each stretch in one pair at most, whose intersection is at least a
 * given share of their union, and N the stretches of each coder, after merging. All codes together,
 * so that a code counts by its stretches. M is the largest number possible. Undefined where neither
 * marked anything.
 */
public final class SpanF1 {

  private SpanF1() {}

  /**
   * The measure for two coders, by index.
   *
   * @param percent least intersection as percent of the union, 1 to 100; 100 asks for the same
   *     start and end
   * @throws IllegalArgumentException if percent is out of its range
   */
  public static Result of(Continuum continuum, int first, int second, int percent) {
    if (percent < 1 || percent > 100) {
      throw new IllegalArgumentException("no share: " + percent + " percent");
    }
    long all = (long) continuum.stretches(first) + continuum.stretches(second);
    if (all == 0) {
      return Result.undefined(Reason.NOTHING_MARKED);
    }
    long matched = 0;
    for (String code : continuum.codes()) {
      Stretches one = continuum.marked(first, code);
      matched += one.matched(continuum.marked(second, code), percent);
    }
    return Exact.ratio(2 * matched, all);
  }
}
