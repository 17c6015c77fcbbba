package org.exemplar.agreement.extent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Krippendorff 2019, Content Analysis, 4th ed., section 12.6, figure 12.11 (p. 340): three
 * observers of a continuum of 60, whose alpha is printed as .510, and as .413 of marked or not.
 *
 * <p>The printed values keep touching units of one observer and code apart: 33 to 37 and 38 to 44
 * of Alex, and three of Suzan's. Here these are one, because a coder who marks two sentences one by
 * one has marked the same text as who marks both at once; that changes the third decimal.
 */
class Krippendorff2019Test {

  private static final List<String> OBSERVERS = List.of("Alex", "Paul", "Suzan");

  private static final Continuum FIGURE =
      Spans.of(
          60,
          OBSERVERS,
          """
          Alex 1 0-7
          Alex 2 7-13
          Alex 5 30-32
          Alex 6 32-37 37-44
          Alex 7 44-60
          Paul 1 0-7
          Paul 3 7-13
          Paul 5 13-21
          Paul 6 32-44
          Suzan 1 0-7
          Suzan 4 7-13
          Suzan 5 13-21
          Suzan 6 32-37 37-41 41-44
          """);

  /** Marked or not does not look at codes, so units that touch stay apart under two names. */
  private static final Continuum APART =
      Spans.of(
          60,
          OBSERVERS,
          """
          Alex 1 0-7
          Alex 2 7-13
          Alex 5 30-32
          Alex 6 32-37
          Alex 6a 37-44
          Alex 7 44-60
          Paul 1 0-7
          Paul 3 7-13
          Paul 5 13-21
          Paul 6 32-44
          Suzan 1 0-7
          Suzan 4 7-13
          Suzan 5 13-21
          Suzan 6 32-37
          Suzan 6a 37-41
          Suzan 6 41-44
          """);

  @Test
  void markedOrNotIsThePrintedOneWhereUnitsStayApart() {
    double alpha = Spans.value(BarUAlpha.of(Coincidences.of(APART)));
    assertThat(alpha).isCloseTo(0.413, within(0.001));
    assertThat(alpha).isCloseTo(144038 / 348255.0, within(1e-15));
  }

  /** Fractions by arithmetic position by position. */
  @Test
  void unitsThatTouchAreOne() {
    Coincidences found = Coincidences.of(FIGURE);
    assertThat(Spans.value(UAlpha.of(found))).isCloseTo(5477 / 10686.0, within(1e-15));
    assertThat(Spans.value(UAlpha.of(found))).isCloseTo(0.510, within(0.003));
    assertThat(Spans.value(BarUAlpha.of(found))).isCloseTo(48368 / 116085.0, within(1e-15));
    assertThat(Spans.value(BarUAlpha.of(found))).isCloseTo(0.413, within(0.004));
    assertThat(Spans.value(CuAlpha.of(found).value())).isCloseTo(25238 / 34445.0, within(1e-15));
    assertThat(Spans.value(CuAlpha.of(found).coverage())).isCloseTo(83 / 180.0, within(1e-15));
  }

  /** Codes 1, 5 and 6 agree wherever two observers coded; 2, 3 and 4 never; 7 met gaps only. */
  @ParameterizedTest
  @CsvSource({"1, 21, 21", "5, 8, 18", "6, 36, 36", "2, 6, 6", "3, 6, 6", "4, 6, 6", "7, 0, 16"})
  void everyCodeHasItsCoverage(String code, double coded, double marked) {
    KuAlpha alpha = KuAlpha.of(Coincidences.of(FIGURE), code);
    assertThat(Spans.value(alpha.coverage())).isCloseTo(coded / marked, within(1e-15));
    if (List.of("1", "5", "6").contains(code)) {
      assertThat(Spans.value(alpha.value())).isEqualTo(1);
    }
  }
}
