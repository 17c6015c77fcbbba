package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantileTest {

  /** At 0.25 the place is 0.75: three quarters of the way from 1 to 2. */
  @Test
  void standsBetweenNeighboursInProportion() {
    double[] four = {1, 2, 4, 8};
    assertThat(Quantile.of(four, 0)).isEqualTo(1);
    assertThat(Quantile.of(four, 0.25)).isEqualTo(1.75);
    assertThat(Quantile.of(four, 0.5)).isEqualTo(3);
    assertThat(Quantile.of(four, 1)).isEqualTo(8);
  }

  @Test
  void theMedianOfAnOddNumberIsTheMiddleOne() {
    assertThat(Quantile.of(new double[] {1, 5, 6}, 0.5)).isEqualTo(5);
    assertThat(Quantile.of(new double[] {7}, 0.5)).isEqualTo(7);
  }
}
