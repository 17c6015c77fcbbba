package org.exemplar.agreement;

/**
 * A 95 % interval: both ends, or neither.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(Result low, Result high) {

  /** An interval; where one end is undefined, both are, for its reason. */
  static Interval of(Result low, Result high) {
    return new Interval(high.then(there -> low), low.then(there -> high));
  }

  /** No interval, for one reason. */
  static Interval undefined(Reason reason) {
    return new Interval(Result.undefined(reason), Result.undefined(reason));
  }
}
