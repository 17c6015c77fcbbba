package org.exemplar.agreement;

import java.util.Arrays;

/**
 * Gwet's AC2, the weighted form of {@link GwetAc1} (Gwet 2014, Handbook of Inter-Rater Reliability,
 * 4th ed., chapters 3 and 5).
 *
 * <p>AC2 = (p_a − p_e) / (1 − p_e), where p_a weights pairs of codes by w_ck, p_e = T_w / (q (q −
 * 1)) Σ_k π_k (1 − π_k), T_w is the sum of all weights, q the number of codes of the table,
 * declared ones included, and π_k as for {@link FleissKappa}.
 *
 * <p>Undefined where the table has only one code (q − 1 = 0), where weights need numbers and the
 * codes are none, and where no unit has two codes. Where one of several declared codes was used by
 * all, it is 1.
 */
public final class GwetAc2 {

  private GwetAc2() {}

  /** AC2 of a table. */
  public static Estimate of(RatingTable table, Weights weights) {
    return table
        .obstacle()
        .map(Estimate::undefined)
        .orElseGet(
            () ->
                weights
                    .of(table)
                    .map(pairing -> estimate(table, pairing))
                    .orElseGet(() -> Estimate.undefined(table.numbers().whyNoValues())));
  }

  private static Estimate estimate(RatingTable table, Pairing weights) {
    int q = table.codes().size();
    if (q < 2) {
      return Estimate.undefined(Reason.NO_VARIATION);
    }
    ObservedAgreement observed = ObservedAgreement.of(table, weights);
    double[] shares = observed.prevalence(q);
    double factor = total(weights, q) / ((double) q * (q - 1));
    double[] others = Arrays.stream(shares).map(share -> 1 - share).toArray();
    double chance = 0;
    for (double share : shares) {
      chance += factor * share * (1 - share);
    }
    return LinearizedEstimate.of(
        observed,
        chance,
        () -> LinearizedEstimate.each(observed, r -> factor * LinearizedEstimate.mean(r, others)));
  }

  /** T_w, the sum of the weights of all ordered pairs of codes. */
  static double total(Pairing weights, int codes) {
    double[] ones = new double[codes];
    Arrays.fill(ones, 1);
    return Arrays.stream(weights.times(ones)).sum();
  }
}
