package org.exemplar.comparison;

import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.Result;

/**
 * How far coders agree on all codes together.
 *
 * @param codes how many codes are compared
 * @param used how many of them anybody applied
 * @param counted how many of them have enough uses for the medians
 * @param median alpha of the codes counted
 * @param lowest of these
 * @param highest of these
 * @param pooledKappa of two coders
 * @param sets alpha over the sets of codes on each unit, with Jaccard's distance
 * @param masi the same with the MASI distance
 * @param equality the same, where two sets either are equal or not
 * @param sameSets mean share of pairs of coders who gave a unit exactly the same codes
 */
public record OverallAgreement(
    int codes,
    int used,
    int counted,
    Result median,
    Result lowest,
    Result highest,
    Result pooledKappa,
    AgreementInterval sets,
    Result masi,
    Result equality,
    Result sameSets) {

  /** The median of fewer codes than this says less than their alphas do. */
  public static final int ENOUGH_CODES = 3;
}
