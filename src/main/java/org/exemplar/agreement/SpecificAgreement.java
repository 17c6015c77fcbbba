package org.exemplar.agreement;

/**
 * Agreement on one code (Spitzer &amp; Fleiss 1974, British Journal of Psychiatry 125, pp. 341-347;
 * Cicchetti &amp; Feinstein 1990, Journal of Clinical Epidemiology 43, pp. 551-558; for more than
 * two coders Uebersax's pairwise form).
 *
 * <p>Positive: Σ k_i (k_i − 1) / Σ k_i (m_i − 1) over units with m_i ≥ 2 codes, k_i of them the
 * code: of the others' codes beside a use of the code, the share that is the code too. Each use
 * counts once for each other coder of its unit, so that units with more coders weigh more. For two
 * coders it is 2a / (2a + b + c), which is F1 and Dice's coefficient. Negative: the same for "any
 * other code".
 *
 * <p>Positive agreement is undefined if nobody used the code on a unit that two saw, negative
 * agreement if everybody used it on all of them.
 */
public final class SpecificAgreement {

  private SpecificAgreement() {}

  /** Positive agreement on a code. */
  public static Result positive(RatingTable table, String code) {
    return of(table, code, true);
  }

  /** Negative agreement on a code. */
  public static Result negative(RatingTable table, String code) {
    return of(table, code, false);
  }

  private static Result of(RatingTable table, String code, boolean applied) {
    if (table.obstacle().isPresent()) {
      return Result.undefined(table.obstacle().get());
    }
    int wanted = table.codes().indexOf(code);
    long both = 0;
    long all = 0;
    for (RatedUnits units : table.unitsSeenBy(2)) {
      long k = 0;
      for (int given : units.ratings()) {
        k += (given == wanted) == applied ? 1 : 0;
      }
      both += k * (k - 1) * units.count();
      all += k * (units.ratings().length - 1) * units.count();
    }
    if (all == 0) {
      return Result.undefined(applied ? Reason.CODE_UNUSED : Reason.NO_VARIATION);
    }
    return Result.of((double) both / all);
  }
}
