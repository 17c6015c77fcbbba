package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Hayes and Krippendorff 2007, Answering the Call for a Standard Reliability Measure for Coding
 * Data, Communication Methods and Measures 1, table 1 (p. 84): 40 newspaper articles, of which five
 * observers judged the tone, each article by three to five of them.
 */
class HayesKrippendorff2007Test {

  private static final RatingTable NEWS =
      Ratings.coders(
          "1 1 2 . 0 0 1 1 2 2 . 0 1 3 1 1 2 1 1 0 0 0 2 0 1 0 0 1 1 1 1 2 2 3 2 2 2 2 2 1",
          "1 1 3 0 0 0 0 . 2 1 1 0 2 3 1 1 1 2 1 0 0 0 3 0 2 1 0 2 1 1 1 1 2 2 2 2 2 2 2 1",
          "2 0 3 0 0 0 2 2 2 1 0 0 2 2 1 1 2 3 0 0 1 . 3 0 . 1 0 1 2 2 0 2 . 2 2 3 2 . 2 1",
          ". 1 3 . . . . 0 . 1 0 0 2 2 . . . 3 1 . 1 0 3 0 2 1 1 2 2 . . 1 2 2 . . . 1 2 .",
          "2 . . 0 0 0 1 . 2 . . . . 3 1 1 2 . . 0 . 0 . . 2 . 0 . . 2 0 . 2 . 2 2 2 2 . 1");

  @Test
  void givesThePrintedOrdinalAlpha() {
    assertThat(alpha(Level.ORDINAL)).isCloseTo(0.7598, within(5e-5));
  }

  /** As T. Grill's program for Python gives them for these data. */
  @Test
  void givesTheOtherLevelsAsAnotherProgramDoes() {
    assertThat(alpha(Level.NOMINAL)).isCloseTo(0.477, within(5e-4));
    assertThat(alpha(Level.INTERVAL)).isCloseTo(0.757, within(5e-4));
  }

  private static double alpha(Level level) {
    return Ratings.value(KrippendorffAlpha.of(NEWS, level).value());
  }
}
