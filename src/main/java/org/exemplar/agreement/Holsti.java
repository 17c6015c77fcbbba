package org.exemplar.agreement;

/**
 * Holsti's coefficient of reliability of two coders (Holsti 1969, Content Analysis for the Social
 * Sciences and Humanities, p. 140): 2M / (N₁ + N₂), M the decisions on which they agree, N₁ and N₂
 * the decisions of each, a decision being the code of a unit. Not corrected for chance.
 *
 * <p>Where both saw the same units it is {@link PercentAgreement}; units that one of them did not
 * see count against it. Where a decision is the application of one of several codes, it is {@link
 * MicroF1}.
 */
public final class Holsti {

  private Holsti() {}

  /** Of a table of two coders. */
  public static Result of(RatingTable table) {
    if (table.coders().size() > 2) {
      return Result.undefined(Reason.NOT_TWO_CODERS);
    }
    if (table.obstacle().isPresent()) {
      return Result.undefined(table.obstacle().get());
    }
    long agreed = 0;
    long decisions = 0;
    for (RatedUnits units : table.unitsSeenBy(1)) {
      agreed += units.unanimous() ? units.count() : 0;
      decisions += units.count() * units.ratings().length;
    }
    return Result.of(2.0 * agreed / decisions);
  }
}
