package org.exemplar.agreement;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * A coefficient with its standard error and 95 % interval.
 *
 * @param value the coefficient
 * @param standardError over units taken as an independent sample, the coders as given
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record Estimate(Result value, Result standardError, Result low, Result high) {

  private static final double WIDTH = 0.975;
  private static final double ROUNDING = 1e-12;

  /** Nothing is defined, for one reason. */
  static Estimate undefined(Reason reason) {
    Result none = Result.undefined(reason);
    return new Estimate(none, none, none, none);
  }

  /**
   * A coefficient with the interval of Student's t, its upper end cut at 1, the largest value that
   * the coefficient can have (Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., chapter 5).
   *
   * @param units whose number less 1 are the degrees of freedom
   */
  static Estimate withT(double value, Result standardError, long units) {
    Result half =
        spread(standardError)
            .map(
                error ->
                    error
                        * new TDistribution(null, units - 1.0, 1e-14)
                            .inverseCumulativeProbability(WIDTH));
    return new Estimate(
        Result.of(value),
        standardError,
        half.map(width -> value - width),
        half.map(width -> Math.min(1, value + width)));
  }

  /** The standard error where it is above 0. */
  static Result spread(Result standardError) {
    return standardError.then(
        error -> error < ROUNDING ? Result.undefined(Reason.NO_SPREAD) : Result.of(error));
  }
}
