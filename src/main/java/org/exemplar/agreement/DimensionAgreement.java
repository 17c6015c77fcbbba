package org.exemplar.agreement;

import java.util.List;

/**
 * Agreement of raters on one dimension, codes compared as names without an order.
 *
 * @param compared number of units with codes of two or more raters
 * @param agreed on how many of those all who coded the unit gave the same code
 * @param percent mean share of agreeing pairs of raters; of two raters, {@code agreed} of {@code
 *     compared}
 * @param alpha Krippendorff's alpha, nominal, with its interval over units
 * @param kappa Cohen's kappa, unweighted; undefined where there are not two raters
 */
public record DimensionAgreement(
    long compared, long agreed, Result percent, AgreementInterval alpha, Result kappa) {

  /**
   * Of a table.
   *
   * @param table the units by raters
   * @param coded number of units to which at least one rater gave a code; fewer than {@link
   *     AgreementInterval#LEAST_USES} have no interval
   * @param seed of the resamples from which the interval comes
   */
  static DimensionAgreement of(RatingTable table, long coded, long seed) {
    List<RatedUnits> same =
        table.unitsSeenBy(2).stream().filter(units -> units.unanimous()).toList();
    return new DimensionAgreement(
        table.sharedUnits(),
        RatedUnits.total(same),
        PercentAgreement.pairwise(table),
        AgreementInterval.of(
            List.of(table), some -> KrippendorffAlpha.of(some, Level.NOMINAL).value(), coded, seed),
        CohenKappa.of(table, Weights.UNWEIGHTED).value());
  }

  /** Whether there was something to compare, and all of it agreed. */
  public boolean isUnanimous() {
    return compared > 0 && agreed == compared;
  }
}
