package org.exemplar.agreement;

import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * (p_a − p_e) / (1 − p_e) with Gwet's linearised standard error (Gwet 2008, British Journal of
 * Mathematical and Statistical Psychology 61, pp. 29-48; with missing codes Gwet 2014, Handbook of
 * Inter-Rater Reliability, 4th ed., chapter 5):
 *
 * <p>κ_i = (n / n₂) (p_a|i − p_e [r_i ≥ 2]) / (1 − p_e) − 2 (1 − κ) (p_e|i − p_e) / (1 − p_e), and
 * SE² = Σ (κ_i − κ)² / (n (n − 1)), where n units have a code, n₂ have two or more, and p_e|i is
 * the unit's part in p_e. Units are a sample from many; coders are not sampled.
 */
final class LinearizedEstimate {

  private static final double ROUNDING = 1e-14;

  private LinearizedEstimate() {}

  /**
   * The estimate.
   *
   * @param observed agreement
   * @param chance p_e
   * @param chanceOn p_e|i, for each of the units of {@code observed}, in their order
   */
  static Estimate of(ObservedAgreement observed, double chance, Supplier<double[]> chanceOn) {
    if (1 - chance < ROUNDING) {
      return Estimate.undefined(Reason.NO_VARIATION);
    }
    double value = (observed.mean() - chance) / (1 - chance);
    return Estimate.withT(
        value,
        () ->
            observed.seen() < 2
                ? Result.undefined(Reason.TOO_FEW_UNITS)
                : Result.of(error(observed, value, chance, chanceOn.get())),
        observed.seen());
  }

  private static double error(
      ObservedAgreement observed, double value, double chance, double[] chanceOn) {
    double n = observed.seen();
    double squares = 0;
    for (int i = 0; i < chanceOn.length; i++) {
      RatedUnits units = observed.units().get(i);
      int[] ratings = units.ratings();
      double own = ratings.length < 2 ? 0 : (observed.on(ratings) - chance) / (1 - chance);
      double byChance = 2 * (1 - value) * (chanceOn[i] - chance) / (1 - chance);
      double off = own * n / observed.shared() - byChance - value;
      squares += units.count() * off * off;
    }
    return Math.sqrt(squares / n / (n - 1));
  }

  /** A figure for each of the units. */
  static double[] each(ObservedAgreement observed, ToDoubleFunction<int[]> figure) {
    return observed.units().stream()
        .mapToDouble(units -> figure.applyAsDouble(units.ratings()))
        .toArray();
  }

  /** The mean of a figure over the codes of one unit. */
  static double mean(int[] ratings, double[] ofCode) {
    double sum = 0;
    for (int code : ratings) {
      sum += ofCode[code];
    }
    return sum / ratings.length;
  }
}
