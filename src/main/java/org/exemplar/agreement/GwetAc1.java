package org.exemplar.agreement;

/**
 * Gwet's AC1 (Gwet 2008, British Journal of Mathematical and Statistical Psychology 61, pp. 29-48).
 *
 * <p>AC1 = (p_a − p_e) / (1 − p_e), p_e = Σ_k π_k (1 − π_k) / (q − 1), q the number of codes of the
 * table, declared ones included; the symbols are those of {@link FleissKappa}. It is {@link
 * GwetAc2} without weights.
 *
 * <p>Undefined where the table has only one code. Never to be read alone: it is high for a rare
 * code that the coders never applied to the same unit.
 */
public final class GwetAc1 {

  private GwetAc1() {}

  /** AC1 of a table. */
  public static Estimate of(RatingTable table) {
    return GwetAc2.of(table, Weights.UNWEIGHTED);
  }
}
