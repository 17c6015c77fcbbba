package org.exemplar.agreement;

/**
 * Fleiss' kappa for any number of coders (Fleiss 1971, Psychological Bulletin 76, pp. 378-382).
 *
 * <p>κ = (p_a − p_e) / (1 − p_e). p_a is {@link PercentAgreement#pairwise}; p_e = Σ_k π_k², where
 * π_k is the mean over units of the share r_ik / r_i that code k has of the unit's codes: all
 * coders share one distribution.
 *
 * <p>Variant: with missing codes, p_a is over units with two or more codes and π_k over units with
 * one or more (Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., chapter 2). Without missing
 * codes this is Fleiss' own kappa. The standard error is Gwet's, not the one of Fleiss 1971, which
 * holds only if the true kappa is 0.
 *
 * <p>Undefined if only one code was used (p_e = 1), and where no unit has two codes.
 */
public final class FleissKappa {

  private FleissKappa() {}

  /** Kappa of a table. */
  public static Estimate of(RatingTable table) {
    return table.obstacle().map(Estimate::undefined).orElseGet(() -> kappa(table));
  }

  private static Estimate kappa(RatingTable table) {
    ObservedAgreement observed = ObservedAgreement.of(table, Identity.WEIGHT);
    double[] shares = observed.prevalence(table.codes().size());
    double chance = 0;
    for (double share : shares) {
      chance += share * share;
    }
    return LinearizedEstimate.of(
        observed,
        chance,
        () -> LinearizedEstimate.each(observed, r -> LinearizedEstimate.mean(r, shares)));
  }
}
