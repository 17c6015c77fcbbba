package org.exemplar.agreement;

import java.util.Arrays;
import java.util.function.Function;

/**
 * The bootstrap over units: a statistic of resamples that have as many units as the table, drawn
 * with replacement (Efron &amp; Tibshirani 1993, An Introduction to the Bootstrap, chapters 6, 13
 * and 14; Efron 1987, Journal of the American Statistical Association 82, pp. 171-185). It takes
 * units as independent; turns of one conversation are not, and its interval is then too narrow.
 *
 * <p>Units are those that at least one coder saw; the statistic is computed anew, expected
 * disagreement and all. With B resamples θ*, the standard error is their standard deviation over B
 * − 1. Percentile interval: the quantiles of θ* at 0.025 and 0.975. BCa interval: the quantiles at
 * levels corrected for bias and skewness. The quantile at p is the value at place (B + 1) p of the
 * ordered θ*, between two places in proportion, and at the first or last place beyond them.
 *
 * <p>If the statistic is undefined in any resample, there is no standard error and no interval:
 * leaving that resample out would make another statistic. There is no interval if all resamples are
 * equal.
 *
 * @param value the statistic of the table
 * @param standardError over resamples
 * @param percentile the percentile interval
 * @param bca the bias-corrected and accelerated interval
 * @param resamples B
 * @param undefinedResamples in how many of them the statistic is undefined
 * @param seed of the random numbers
 */
public record Bootstrap(
    Result value,
    Result standardError,
    Interval percentile,
    Interval bca,
    int resamples,
    int undefinedResamples,
    long seed) {

  /** The smallest number of resamples that has a 95 % interval inside its ends, rounded up. */
  public static final int LEAST_RESAMPLES = 100;

  private static final double LOW = 0.025;

  /**
   * Of a statistic.
   *
   * @param table at most 2³¹ − 1 units; time grows with units and resamples
   * @param statistic of a table
   * @param resamples B, at least {@link #LEAST_RESAMPLES}
   * @param seed of the random numbers
   * @throws IllegalArgumentException if there are too few resamples
   */
  public static Bootstrap overUnits(
      RatingTable table, Function<RatingTable, Result> statistic, int resamples, long seed) {
    if (resamples < LEAST_RESAMPLES) {
      throw new IllegalArgumentException("an interval from " + resamples + " resamples");
    }
    RatingTable seen = table.seenByAnybody();
    return statistic
        .apply(seen)
        .fold(
            value -> resampled(seen, statistic, value, resamples, seed),
            reason -> undefined(Result.undefined(reason), reason, resamples, 0, seed));
  }

  private static Bootstrap undefined(
      Result value, Reason reason, int resamples, int undefinedResamples, long seed) {
    Interval none = Interval.undefined(reason);
    return new Bootstrap(
        value, Result.undefined(reason), none, none, resamples, undefinedResamples, seed);
  }

  private static Bootstrap resampled(
      RatingTable table,
      Function<RatingTable, Result> statistic,
      double value,
      int resamples,
      long seed) {
    Resampling resampling = new Resampling(table, seed);
    double[] values = new double[resamples];
    int defined = 0;
    for (int i = 0; i < resamples; i++) {
      if (statistic.apply(resampling.next()) instanceof Result.Value one) {
        values[defined++] = one.number();
      }
    }
    if (defined < resamples) {
      Reason reason = Reason.UNDEFINED_IN_A_RESAMPLE;
      return undefined(Result.of(value), reason, resamples, resamples - defined, seed);
    }
    Arrays.sort(values);
    Result error = Result.of(deviation(values));
    BiasCorrection correction = BiasCorrection.of(table, statistic, value, values);
    Interval percentile = between(values, Result.of(LOW), Result.of(1 - LOW));
    Interval bca = between(values, correction.level(LOW), correction.level(1 - LOW));
    return new Bootstrap(Result.of(value), error, percentile, bca, resamples, 0, seed);
  }

  private static double deviation(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / (values.length - 1));
  }

  private static Interval between(double[] ordered, Result low, Result high) {
    return ordered[0] == ordered[ordered.length - 1]
        ? Interval.undefined(Reason.NO_SPREAD)
        : Interval.of(low.map(p -> quantile(ordered, p)), high.map(p -> quantile(ordered, p)));
  }

  private static double quantile(double[] ordered, double p) {
    double place = Math.min(Math.max((ordered.length + 1) * p, 1), ordered.length);
    int below = (int) place;
    double lower = ordered[below - 1];
    double upper = ordered[Math.min(below, ordered.length - 1)];
    return lower + (place - below) * (upper - lower);
  }
}
