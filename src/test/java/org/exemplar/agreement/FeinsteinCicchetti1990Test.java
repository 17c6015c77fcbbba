package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Feinstein and Cicchetti 1990, Journal of Clinical Epidemiology 43, pp. 543-549 and 551-558: the
 * same agreement of .85, and kappas of .70 and .32.
 */
class FeinsteinCicchetti1990Test {

  private static final RatingTable BALANCED = Ratings.crossed(new int[] {40, 9}, new int[] {6, 45});
  private static final RatingTable PREVALENT =
      Ratings.crossed(new int[] {80, 10}, new int[] {5, 5});

  @Test
  void theSameAgreementGivesTwoKappas() {
    assertThat(Ratings.value(PercentAgreement.pairwise(BALANCED))).isEqualTo(0.85);
    assertThat(Ratings.value(PercentAgreement.pairwise(PREVALENT))).isEqualTo(0.85);
    assertThat(kappa(BALANCED)).isCloseTo(0.70, within(0.005));
    assertThat(kappa(PREVALENT)).isCloseTo(0.32, within(0.005));
  }

  @Test
  void positiveAndNegativeAgreementTellThemApart() {
    assertThat(Ratings.value(SpecificAgreement.positive(BALANCED, "1"))).isEqualTo(80 / 95.0);
    assertThat(Ratings.value(SpecificAgreement.negative(BALANCED, "1"))).isEqualTo(90 / 105.0);
    assertThat(Ratings.value(SpecificAgreement.positive(PREVALENT, "1"))).isEqualTo(160 / 175.0);
    assertThat(Ratings.value(SpecificAgreement.negative(PREVALENT, "1"))).isEqualTo(10 / 25.0);
  }

  private static double kappa(RatingTable table) {
    return Ratings.value(CohenKappa.of(table, Weights.UNWEIGHTED).value());
  }
}
