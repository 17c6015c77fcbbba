package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., on Krippendorff's four observers: what
 * his program irrCAC gives, to five decimals.
 */
class Gwet2014Test {

  private static final RatingTable TABLE = Krippendorff2011Test.FOUR_OBSERVERS;

  @Test
  void givesEveryCoefficientWithMissingCodes() {
    assertThat(Ratings.value(PercentAgreement.pairwise(TABLE))).isCloseTo(0.81818, within(5e-6));
    expect(GwetAc1.of(TABLE), 0.77544, 0.14295, 0.461);
    expect(FleissKappa.of(TABLE), 0.76117, 0.15302, 0.424);
    expect(BrennanPrediger.of(TABLE, Weights.UNWEIGHTED), 0.77273, 0.14472, 0.454);
    expect(CongerKappa.of(TABLE), 0.76207, 0.15011, 0.432);
  }

  @Test
  void givesTheWeightedCoefficients() {
    expect(GwetAc2.of(TABLE, Weights.LINEAR), 0.85874, 0.11733, 0.600);
    expect(GwetAc2.of(TABLE, Weights.QUADRATIC), 0.91400, 0.10396, 0.685);
    expect(BrennanPrediger.of(TABLE, Weights.QUADRATIC), 0.90152, 0.11089, 0.657);
  }

  @Test
  void aDeclaredCodeThatNobodyUsedCountsForAc1AndBrennanPredigerOnly() {
    RatingTable table =
        Ratings.units("a a", "a b", "b b", "a a", "b b", "a a", "b b", "b a", "a a", "b b");
    RatingTable three = table.declaring(java.util.List.of("a", "b", "c"));
    assertThat(Ratings.value(GwetAc1.of(three).value())).isCloseTo(11 / 15.0, within(1e-15));
    assertThat(Ratings.value(BrennanPrediger.of(three, Weights.UNWEIGHTED).value()))
        .isCloseTo(0.7, within(1e-15));
    assertThat(FleissKappa.of(three).value()).isEqualTo(FleissKappa.of(table).value());
    assertThat(KrippendorffAlpha.of(three, Level.NOMINAL).value())
        .isEqualTo(KrippendorffAlpha.of(table, Level.NOMINAL).value());
  }

  private static void expect(Estimate estimate, double value, double error, double low) {
    assertThat(Ratings.value(estimate.value())).isCloseTo(value, within(5e-6));
    assertThat(Ratings.value(estimate.standardError())).isCloseTo(error, within(5e-6));
    assertThat(Ratings.value(estimate.low())).isCloseTo(low, within(5e-4));
    assertThat(Ratings.value(estimate.high())).isEqualTo(1);
  }
}
