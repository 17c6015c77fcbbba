package org.exemplar.agreement;

import java.util.Arrays;
import java.util.function.Function;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * At which quantiles of the resamples the ends of a BCa interval lie (Efron 1987, Journal of the
 * American Statistical Association 82, pp. 171-185; Efron &amp; Tibshirani 1993, An Introduction to
 * the Bootstrap, chapter 14).
 *
 * <p>Bias z₀ = Φ⁻¹(share of the resamples below the value). Acceleration a = Σ d³ / (6 (Σ d²)^1.5),
 * d = θ̄ − θ_(i), with θ_(i) the statistic without unit i and θ̄ their mean; units with the same
 * ratings have the same θ_(i), computed once and counted as often. An end at p without correction
 * lies at Φ(z₀ + (z₀ + z) / (1 − a (z₀ + z))), z = Φ⁻¹(p).
 *
 * <p>Undefined where no resample or each is below the value, where the correction has no end, and
 * where the statistic is undefined without one of the units.
 *
 * @param bias z₀
 * @param acceleration a
 */
record BiasCorrection(Result bias, Result acceleration) {

  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  /**
   * Of resamples.
   *
   * @param table of units that somebody saw
   * @param statistic of a table
   * @param value of the table
   * @param resampled values in the resamples
   */
  static BiasCorrection of(
      RatingTable table,
      Function<RatingTable, Result> statistic,
      double value,
      double[] resampled) {
    double below = Arrays.stream(resampled).filter(one -> one < value).count();
    Result bias =
        below == 0 || below == resampled.length
            ? Result.undefined(Reason.ONE_SIDED_RESAMPLES)
            : Result.of(NORMAL.inverseCumulativeProbability(below / resampled.length));
    return new BiasCorrection(bias, acceleration(table, statistic));
  }

  private static Result acceleration(RatingTable table, Function<RatingTable, Result> statistic) {
    long[] counts = table.counts();
    double[] values = new double[counts.length];
    double sum = 0;
    for (int row = 0; row < counts.length; row++) {
      if (counts[row] == 0) {
        continue;
      }
      counts[row]--;
      if (!(statistic.apply(table.counted(counts)) instanceof Result.Value without)) {
        return Result.undefined(Reason.UNDEFINED_WITHOUT_ONE_UNIT);
      }
      counts[row]++;
      values[row] = without.number();
      sum += counts[row] * values[row];
    }
    double squares = 0;
    double cubes = 0;
    for (int row = 0; row < counts.length; row++) {
      double off = sum / table.units() - values[row];
      squares += counts[row] * off * off;
      cubes += counts[row] * off * off * off;
    }
    return squares == 0
        ? Result.undefined(Reason.NO_SPREAD)
        : Result.of(cubes / (6 * Math.pow(squares, 1.5)));
  }

  /**
   * Where an end lies.
   *
   * @param p where it would lie without correction, above 0 and below 1
   */
  Result level(double p) {
    double z = NORMAL.inverseCumulativeProbability(p);
    return bias.then(z0 -> acceleration.then(a -> level(z0, z0 + z, a)));
  }

  private static Result level(double z0, double moved, double a) {
    return 1 - a * moved <= 0
        ? Result.undefined(Reason.ONE_SIDED_RESAMPLES)
        : Result.of(NORMAL.cumulativeProbability(z0 + moved / (1 - a * moved)));
  }
}
