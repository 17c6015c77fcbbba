package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Cohen 1960, Educational and Psychological Measurement 20, p. 45: 200 units, three codes. */
class Cohen1960Test {

  private static final RatingTable TABLE =
      Ratings.crossed(new int[] {88, 10, 2}, new int[] {14, 40, 6}, new int[] {18, 10, 12});

  @Test
  void givesThePrintedKappa() {
    assertThat(Ratings.value(PercentAgreement.pairwise(TABLE))).isEqualTo(0.70);
    CohenKappa kappa = CohenKappa.of(TABLE, Weights.UNWEIGHTED);
    assertThat(Ratings.value(kappa.value())).isCloseTo(0.492, within(0.0005));
    assertThat(Ratings.value(kappa.value())).isCloseTo(29 / 59.0, within(1e-15));
  }

  @Test
  void hasTheStandardErrorsOfFleissCohenAndEveritt() {
    CohenKappa kappa = CohenKappa.of(TABLE, Weights.UNWEIGHTED);
    assertThat(Ratings.value(kappa.standardError())).isCloseTo(0.0510018156, within(1e-10));
    assertThat(Ratings.value(kappa.nullStandardError())).isCloseTo(0.0519789364, within(1e-10));
    assertThat(Ratings.value(kappa.low())).isCloseTo(0.3915637021, within(1e-10));
    assertThat(Ratings.value(kappa.high())).isCloseTo(0.5914871454, within(1e-10));
  }

  @Test
  void linearWeightsGoByTheNumbersOfTheCodes() {
    RatingTable apart = Ratings.units("1 1", "1 2", "2 2", "5 5", "5 2", "1 1");
    double kappa = Ratings.value(CohenKappa.of(apart, Weights.LINEAR).value());
    double byHand =
        1
            - (1 + 3)
                / ((3 * 3 * 1 + 3 * 1 * 4 + 1 * 2 * 1 + 1 * 1 * 3 + 2 * 2 * 4 + 2 * 3 * 3) / 6.0);
    assertThat(kappa).isCloseTo(byHand, within(1e-12));
  }
}
