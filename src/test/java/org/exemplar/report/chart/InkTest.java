package org.exemplar.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InkTest {

  private static final Ink WHITE = Ink.colour(0xFFFFFF);
  private static final Ink DARK = Ink.colour(0x15171A);

  @Test
  void blackOnWhiteHasTheLargestContrast() {
    assertThat(Ink.contrast(Ink.colour(0), WHITE)).isCloseTo(21, within(1e-9));
    // An example of WCAG's own: #777777 on white just fails 4.5.
    assertThat(Ink.contrast(Ink.colour(0x777777), WHITE)).isCloseTo(4.48, within(0.005));
  }

  @Test
  void numbersCanBeReadOnEveryAmount() {
    for (int i = 1; i <= 1000; i++) {
      Ink ink = Ink.amount(i / 1000.0);
      assertThat(Ink.contrast(ink, ink.onTop())).as(ink.css()).isGreaterThan(4.5);
    }
  }

  @Test
  void moreIsDarker() {
    double before = 0;
    for (int i = 1; i <= 100; i++) {
      double now = Ink.contrast(Ink.amount(i / 100.0), WHITE);
      assertThat(now).isGreaterThan(before);
      before = now;
    }
    assertThat(Ink.amount(1).css()).isEqualTo("#08306b");
  }

  @Test
  void theFirstSeriesStandOutFromWhiteAndFromDarkPages() {
    for (int s = 0; s < 3; s++) {
      assertThat(Ink.contrast(Ink.series(s), WHITE)).isGreaterThan(3);
      assertThat(Ink.contrast(Ink.series(s), DARK)).isGreaterThan(3);
    }
    assertThat(IntStream.range(0, 6).mapToObj(Ink::series).distinct()).hasSize(6);
    assertThat(Ink.series(6)).isEqualTo(Ink.series(0));
  }
}
