package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, sections A and C. */
class Krippendorff2011Test {

  /** Section C; also Krippendorff 2004, p. 230: four observers, twelve units, missing codes. */
  static final RatingTable FOUR_OBSERVERS =
      Ratings.coders(
          "1 2 3 3 2 1 4 1 2 . . .",
          "1 2 3 3 2 2 4 1 2 5 . 3",
          ". 3 3 3 2 3 4 2 2 5 1 .",
          "1 2 3 3 2 4 4 1 2 5 1 .");

  @ParameterizedTest
  @CsvSource({
    "NOMINAL, 0.743, 113, 152",
    "ORDINAL, 0.815, 108577, 133160",
    "INTERVAL, 0.849, 951, 1120",
    "RATIO, 0.797, 18222619, 22852465"
  })
  void givesThePrintedAlphas(Level level, double printed, double numerator, double denominator) {
    double alpha = Ratings.value(KrippendorffAlpha.of(FOUR_OBSERVERS, level).value());
    assertThat(alpha).isCloseTo(printed, within(0.0005));
    assertThat(alpha).isCloseTo(numerator / denominator, within(1e-14));
  }

  @Test
  void givesObservedAndExpectedDisagreement() {
    KrippendorffAlpha alpha = KrippendorffAlpha.of(FOUR_OBSERVERS, Level.NOMINAL);
    assertThat(Ratings.value(alpha.observedDisagreement())).isEqualTo(0.2);
    assertThat(Ratings.value(alpha.expectedDisagreement())).isCloseTo(152 / 195.0, within(1e-15));
    KrippendorffAlpha interval = KrippendorffAlpha.of(FOUR_OBSERVERS, Level.INTERVAL);
    assertThat(Ratings.value(interval.observedDisagreement())).isCloseTo(13 / 30.0, within(1e-15));
    assertThat(Ratings.value(interval.expectedDisagreement())).isCloseTo(112 / 39.0, within(1e-14));
  }

  @Test
  void twoObserversOfABinaryCode() {
    RatingTable binary = Ratings.coders("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
    double alpha = Ratings.value(KrippendorffAlpha.of(binary, Level.NOMINAL).value());
    assertThat(alpha).isCloseTo(0.095, within(0.0005));
  }

  @Test
  void ordinalHasNoLinearizedStandardError() {
    KrippendorffAlpha ordinal = KrippendorffAlpha.of(FOUR_OBSERVERS, Level.ORDINAL);
    assertThat(ordinal.linearizedStandardError())
        .isEqualTo(Result.undefined(Reason.DISTANCE_NOT_FIXED));
    assertThat(Ratings.value(ordinal.jackknifeStandardError()))
        .isCloseTo(0.1486554877, within(1e-9));
  }

  /** Eleven units have two values or more; Student's t on ten degrees of freedom is 2.228139. */
  @Test
  void theIntervalIsThatOfTheLinearizedStandardError() {
    KrippendorffAlpha nominal = KrippendorffAlpha.of(FOUR_OBSERVERS, Level.NOMINAL);
    Estimate estimate = nominal.estimate();
    double error = Ratings.value(nominal.linearizedStandardError());
    assertThat(estimate.value()).isEqualTo(nominal.value());
    assertThat(Ratings.value(estimate.standardError())).isEqualTo(error);
    assertThat(Ratings.value(estimate.low()))
        .isCloseTo(113 / 152.0 - 2.228139 * error, within(1e-6));
    assertThat(estimate.high()).isEqualTo(Result.of(1));
    assertThat(KrippendorffAlpha.of(Ratings.units("a a"), Level.NOMINAL).estimate().low())
        .isEqualTo(Result.undefined(Reason.NO_VARIATION));
  }

  /** Without its third unit nothing varies, whatever rounding leaves of distances of 10¹². */
  @Test
  void whatRoundingLeavesOfGreatDistancesIsNoVariation() {
    RatingTable table = Ratings.units("0.1 0.1", "0.1 0.1", "0.3 1000000.7");
    assertThat(KrippendorffAlpha.of(table, Level.INTERVAL).jackknifeStandardError())
        .isEqualTo(Result.undefined(Reason.UNDEFINED_WITHOUT_ONE_UNIT));
  }
}
