package org.exemplar.agreement;

import java.util.List;

/**
 * F1 of two coders over all decisions on codes together: 2 Σa / (2 Σa + Σb + Σc), where for each
 * code a units carry it by both coders, b by the first only, c by the second only. It is {@link
 * SpecificAgreement#positive} summed over codes before the division, Dice's coefficient, and what
 * Holsti's formula gives where a decision is the application of a code. Not corrected for chance.
 *
 * <p>Over units that both saw. Undefined if neither applied any code to them.
 */
public final class MicroF1 {

  private MicroF1() {}

  /**
   * Of several codes.
   *
   * @param codes for each a table of two coders, as {@link CodeSets#byCode} gives them
   */
  public static Result of(List<RatingTable> codes) {
    long both = 0;
    long all = 0;
    Reason reason = Reason.NO_SHARED_UNITS;
    for (RatingTable code : codes) {
      if (code.coders().size() > 2) {
        return Result.undefined(Reason.NOT_TWO_CODERS);
      }
      reason = code.obstacle().orElse(Reason.NOTHING_CODED);
      int applied = code.codes().indexOf(CodeSets.APPLIED);
      for (RatedUnits units : code.unitsSeenBy(2)) {
        long uses = uses(units.ratings(), applied);
        both += uses == 2 ? 2 * units.count() : 0;
        all += uses * units.count();
      }
    }
    return all == 0 ? Result.undefined(reason) : Result.of((double) both / all);
  }

  private static int uses(int[] ratings, int applied) {
    return (ratings[0] == applied ? 1 : 0) + (ratings[1] == applied ? 1 : 0);
  }
}
