package org.exemplar.agreement;

import java.util.List;

/**
 * Kappa of two coders pooled over codes (De Vries, Elliott, Kanouse &amp; Teleki 2008, Field
 * Methods 20, pp. 272-282): κ = (p̄_o − p̄_e) / (1 − p̄_e), with p̄_o and p̄_e the means over codes
 * of the observed agreement and of that by chance, as {@link CohenKappa} has them.
 *
 * <p>A code that nobody used adds 0 to both differences, and changes nothing. Codes that no unit of
 * both coders could have carried are left out. Undefined if each code was applied by both
 * throughout or by neither.
 */
public final class PooledKappa {

  private static final double ROUNDING = 1e-14;

  private PooledKappa() {}

  /**
   * Of several codes.
   *
   * @param codes for each a table of two coders, as {@link CodeSets#byCode} gives them
   */
  public static Result of(List<RatingTable> codes) {
    double observed = 0;
    double chance = 0;
    Reason reason = Reason.NO_SHARED_UNITS;
    int count = 0;
    for (RatingTable code : codes) {
      CohenKappa kappa = CohenKappa.of(code, Weights.UNWEIGHTED);
      if (kappa.observed() instanceof Result.Value agreed
          && kappa.chance() instanceof Result.Value expected) {
        observed += agreed.number();
        chance += expected.number();
        count++;
      } else if (kappa.observed() instanceof Result.Undefined none) {
        reason = none.why();
      }
    }
    if (count == 0) {
      return Result.undefined(reason);
    }
    return count - chance < ROUNDING * count
        ? Result.undefined(Reason.NO_VARIATION)
        : Result.of((observed - chance) / (count - chance));
  }
}
