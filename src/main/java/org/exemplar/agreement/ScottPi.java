package org.exemplar.agreement;

/**
 * Scott's pi for two coders (Scott 1955, Public Opinion Quarterly 19, pp. 321-325).
 *
 * <p>π = (p_o − p_e) / (1 − p_e), p_e = Σ_k π_k² with π_k the share of code k among the codes of
 * both coders. It is {@link FleissKappa} for two, in how it takes missing codes too.
 *
 * <p>Undefined for more than two coders, and where Fleiss' kappa is.
 */
public final class ScottPi {

  private ScottPi() {}

  /** Pi of a table of two coders. */
  public static Estimate of(RatingTable table) {
    return table.coders().size() > 2
        ? Estimate.undefined(Reason.NOT_TWO_CODERS)
        : FleissKappa.of(table);
  }
}
