package org.exemplar.agreement.planning;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How many units two coders must both code so that alpha can be told from a lowest acceptable one.
 *
 * <p>N = 2 z² ((1 + α)(3 − α) / (4 (1 − α) p (1 − p)) − α), rounded up: α the lowest acceptable
 * alpha, p the base rate, the share of units that bear the code, and z the value that a standard
 * normal variable exceeds with the probability {@code level} (one-sided). From Bloch and Kraemer
 * 1989, "2 × 2 kappa coefficients: measures of agreement or association", Biometrics 45, p. 276,
 * formula 3.7, solved for N as Krippendorff 2019, Content Analysis, 4th ed., does. A code and its
 * absence give the same number.
 *
 * <p>It assumes two coders, a code that is applied or not, and independent units. Turns of one
 * conversation are not independent; then N is too low.
 *
 * @param alphaMin the lowest acceptable alpha, above 0 and below 1
 * @param level of significance, above 0 and below 0.5
 */
public record UnitsNeeded(double alphaMin, double level) {

  /**
   * Refuses values out of range.
   *
   * @throws IllegalArgumentException if one is
   */
  public UnitsNeeded {
    if (!isShare(alphaMin) || !isLevel(level)) {
      throw new IllegalArgumentException("alpha " + alphaMin + ", level " + level);
    }
  }

  /** Whether a number is above 0 and below 1. */
  public static boolean isShare(double number) {
    return number > 0 && number < 1;
  }

  /** Whether a number is above 0 and below 0.5. */
  public static boolean isLevel(double number) {
    return number > 0 && number < 0.5;
  }

  /**
   * The number of units.
   *
   * @param baseRate above 0 and below 1
   * @return at least 1; {@code Long.MAX_VALUE} if there are not so many numbers
   * @throws IllegalArgumentException if the base rate is out of its range
   */
  public long units(double baseRate) {
    if (!isShare(baseRate)) {
      throw new IllegalArgumentException("base rate " + baseRate);
    }
    double z = new NormalDistribution(0, 1).inverseCumulativeProbability(1 - level);
    double variance =
        (1 + alphaMin) * (3 - alphaMin) / (4 * (1 - alphaMin) * baseRate * (1 - baseRate));
    return (long) Math.ceil(2 * z * z * (variance - alphaMin));
  }
}
