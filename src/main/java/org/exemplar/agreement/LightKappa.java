package org.exemplar.agreement;

/**
 * Light's kappa: the mean of Cohen's kappa over all pairs of coders (Light 1971, Psychological
 * Bulletin 76, pp. 365-377), each pair over the units that both saw.
 *
 * <p>Undefined if Cohen's kappa of any pair is: leaving that pair out would be another statistic.
 */
public final class LightKappa {

  private LightKappa() {}

  /** Kappa of a table of two or more coders. */
  public static Result of(RatingTable table) {
    if (table.obstacle().isPresent()) {
      return Result.undefined(table.obstacle().get());
    }
    int[] coders = table.activeCoders();
    Result sum = Result.of(0);
    for (int i = 0; i < coders.length; i++) {
      for (int j = i + 1; j < coders.length; j++) {
        Result pair = CohenKappa.of(table.pair(coders[i], coders[j]), Weights.UNWEIGHTED).value();
        sum = sum.then(total -> pair.map(kappa -> total + kappa));
      }
    }
    double pairs = coders.length * (coders.length - 1) / 2.0;
    return sum.fold(
        total -> Result.of(total / pairs), reason -> Result.undefined(Reason.PAIR_UNDEFINED));
  }
}
