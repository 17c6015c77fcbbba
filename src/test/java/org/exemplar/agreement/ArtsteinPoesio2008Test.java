package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Artstein and Poesio 2008, Computational Linguistics 34, p. 558. */
class ArtsteinPoesio2008Test {

  private static final RatingTable TABLE = Ratings.crossed(new int[] {20, 20}, new int[] {10, 50});

  @Test
  void givesThePrintedCoefficients() {
    assertThat(Ratings.value(BrennanPrediger.of(TABLE, Weights.UNWEIGHTED).value()))
        .isCloseTo(0.4, within(1e-15));
    assertThat(Ratings.value(ScottPi.of(TABLE).value())).isCloseTo(0.341, within(0.0005));
    assertThat(Ratings.value(CohenKappa.of(TABLE, Weights.UNWEIGHTED).value()))
        .isCloseTo(0.348, within(0.0005));
  }
}
