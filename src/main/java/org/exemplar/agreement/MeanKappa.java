package org.exemplar.agreement;

import java.util.List;

/**
 * The mean over codes of two coders' {@link CohenKappa}. A code for which kappa is undefined, such
 * as one that nobody used, is left out, and how many codes are in the mean stands beside it: {@link
 * PooledKappa} needs no such choice.
 *
 * @param value the mean; undefined if kappa is for every code
 * @param codes how many codes are in it
 */
public record MeanKappa(Result value, int codes) {

  /**
   * Of several codes.
   *
   * @param codes for each a table of two coders, as {@link CodeSets#byCode} gives them
   */
  public static MeanKappa of(List<RatingTable> codes) {
    double sum = 0;
    int defined = 0;
    Reason reason = Reason.NO_CODE_DEFINED;
    for (RatingTable code : codes) {
      Result kappa = CohenKappa.of(code, Weights.UNWEIGHTED).value();
      if (kappa instanceof Result.Value one) {
        sum += one.number();
        defined++;
      } else if (kappa instanceof Result.Undefined none && none.why() != Reason.NO_VARIATION) {
        reason = none.why();
      }
    }
    return defined == 0
        ? new MeanKappa(Result.undefined(reason), 0)
        : new MeanKappa(Result.of(sum / defined), defined);
  }
}
