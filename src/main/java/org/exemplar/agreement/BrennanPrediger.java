package org.exemplar.agreement;

/**
 * Brennan and Prediger's kappa (Brennan &amp; Prediger 1981, Educational and Psychological
 * Measurement 41, pp. 687-699), also S (Bennett, Alpert &amp; Goldstein 1954) and free-marginal
 * kappa.
 *
 * <p>κ = (p_a − p_e) / (1 − p_e), p_e = T_w / q², which is 1 / q without weights: every code is
 * taken as equally likely. T_w is the sum of all weights, q the number of codes of the table; with
 * declared codes that nobody used q is larger and so is κ, so results say which q was taken.
 *
 * <p>Weights and missing codes as Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., chapters
 * 2, 3 and 5. Undefined where the table has only one code, where weights need numbers and the codes
 * are none, and where no unit has two codes.
 */
public final class BrennanPrediger {

  private BrennanPrediger() {}

  /** Kappa of a table. */
  public static Estimate of(RatingTable table, Weights weights) {
    return table
        .obstacle()
        .map(Estimate::undefined)
        .orElseGet(
            () ->
                weights
                    .of(table)
                    .map(pairing -> kappa(table, pairing))
                    .orElseGet(() -> Estimate.undefined(table.numbers().whyNoValues())));
  }

  private static Estimate kappa(RatingTable table, Pairing weights) {
    ObservedAgreement observed = ObservedAgreement.of(table, weights);
    int q = table.codes().size();
    double chance = GwetAc2.total(weights, q) / ((double) q * q);
    return LinearizedEstimate.of(
        observed, chance, () -> LinearizedEstimate.each(observed, ratings -> chance));
  }
}
