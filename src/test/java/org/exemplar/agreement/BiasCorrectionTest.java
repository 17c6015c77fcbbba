package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Where the ends of a BCa interval lie: Φ(z₀ + (z₀ + z) / (1 − a (z₀ + z))). */
class BiasCorrectionTest {

  private static BiasCorrection of(double bias, double acceleration) {
    return new BiasCorrection(Result.of(bias), Result.of(acceleration));
  }

  @Test
  void withoutBiasAndAccelerationAnEndStaysWhereItIs() {
    assertThat(Ratings.value(of(0, 0).level(0.975))).isCloseTo(0.975, within(1e-12));
    assertThat(Ratings.value(of(0, 0).level(0.025))).isCloseTo(0.025, within(1e-12));
  }

  /** With z₀ = .5 and a = .25 the middle moves to Φ(.5 + .5 / .875) = Φ(1.0714286). */
  @Test
  void biasAndAccelerationMoveIt() {
    assertThat(Ratings.value(of(0.5, 0.25).level(0.5))).isCloseTo(0.858012, within(1e-6));
  }

  @Test
  void pastThePoleOfTheCorrectionThereIsNoEnd() {
    Result none = Result.undefined(Reason.ONE_SIDED_RESAMPLES);
    assertThat(of(2, 0.5).level(0.5)).isEqualTo(none);
    assertThat(of(2, 1).level(0.5)).isEqualTo(none);
    assertThat(of(2, 0.25).level(0.5)).isInstanceOf(Result.Value.class);
  }

  @Test
  void aCoefficientThatIsUndefinedWithoutOneUnitHasNoAcceleration() {
    BiasCorrection correction =
        BiasCorrection.of(
            Ratings.units("a b", "a a"), Ratings::alpha, 0, new double[] {-0.5, 0, 0.5, 1});
    assertThat(correction.acceleration())
        .isEqualTo(Result.undefined(Reason.UNDEFINED_WITHOUT_ONE_UNIT));
    assertThat(correction.level(0.5))
        .isEqualTo(Result.undefined(Reason.UNDEFINED_WITHOUT_ONE_UNIT));
    assertThat(Ratings.value(correction.bias())).isCloseTo(-0.6744897502, within(1e-9));
  }
}
