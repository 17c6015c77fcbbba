package org.exemplar.agreement;

import java.util.function.Supplier;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A coefficient with its standard error and 95 % interval. These two are computed when they are
 * asked for: resampling asks for the value only, thousands of times.
 */
public final class Estimate {

  private static final double WIDTH = 0.975;
  private static final double ROUNDING = 1e-12;

  private final Result value;
  private final Supplier<Result> standardError;
  private final long units;

  private Estimate(Result value, Supplier<Result> standardError, long units) {
    this.value = value;
    this.standardError = standardError;
    this.units = units;
  }

  /** Nothing is defined, for one reason. */
  static Estimate undefined(Reason reason) {
    Result none = Result.undefined(reason);
    return new Estimate(none, () -> none, 0);
  }

  /**
   * A coefficient with the interval of Student's t, its upper end cut at 1, the largest value that
   * the coefficient can have (Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., chapter 5).
   *
   * @param units whose number less 1 are the degrees of freedom
   */
  static Estimate withT(double value, Supplier<Result> standardError, long units) {
    return new Estimate(Result.of(value), standardError, units);
  }

  /** The coefficient. */
  public Result value() {
    return value;
  }

  /** Standard error over units taken as an independent sample, the coders as given. */
  public Result standardError() {
    return standardError.get();
  }

  /** Lower end of the interval. */
  public Result low() {
    return half().then(width -> value.map(number -> number - width));
  }

  /** Upper end of the interval, at most 1. */
  public Result high() {
    return half().then(width -> value.map(number -> Math.min(1, number + width)));
  }

  private Result half() {
    return spread(standardError()).map(error -> error * quantile());
  }

  private double quantile() {
    return new TDistribution(null, units - 1.0, 1e-14).inverseCumulativeProbability(WIDTH);
  }

  /** The standard error where it is above 0. */
  static Result spread(Result standardError) {
    return standardError.then(
        error -> error < ROUNDING ? Result.undefined(Reason.NO_SPREAD) : Result.of(error));
  }
}
