package org.exemplar.agreement;

import java.util.List;

/**
 * Percent agreement, as a share from 0 to 1; not corrected for chance.
 *
 * <p>Undefined where no unit can be compared. It is defined where only one code was used, and is
 * then 1, which says nothing about the coders.
 */
public final class PercentAgreement {

  private PercentAgreement() {}

  /**
   * The mean over units with two or more codes of the share of agreeing pairs of coders: with r_i
   * codes on unit i, r_ik of them code k, the mean of Σ_k r_ik (r_ik − 1) / (r_i (r_i − 1)). Every
   * such unit counts the same (Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., chapter 2);
   * other programs let units with more codes count more.
   */
  public static Result pairwise(RatingTable table) {
    return table
        .obstacle()
        .map(Result::undefined)
        .orElseGet(() -> Result.of(ObservedAgreement.of(table, Identity.WEIGHT).mean()));
  }

  /**
   * The share of units on which all coders gave the same code, among those that every coder saw.
   */
  public static Result allCoders(RatingTable table) {
    List<RatedUnits> seenByAll = table.unitsSeenBy(table.coders().size());
    if (table.coders().size() < 2) {
      return Result.undefined(Reason.ONE_CODER);
    }
    if (seenByAll.isEmpty()) {
      return Result.undefined(table.obstacle().orElse(Reason.NO_SHARED_UNITS));
    }
    long same = RatedUnits.total(seenByAll.stream().filter(RatedUnits::unanimous).toList());
    return Result.of((double) same / RatedUnits.total(seenByAll));
  }
}
