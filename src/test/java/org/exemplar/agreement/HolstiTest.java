package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HolstiTest {

  @Test
  void isTheShareOfAgreementWhereBothSawEverything() {
    RatingTable table = Ratings.units("a a", "a b", "b b", "b b");
    assertThat(Holsti.of(table)).isEqualTo(Result.of(0.75));
    assertThat(Holsti.of(table)).isEqualTo(PercentAgreement.pairwise(table));
  }

  @Test
  void unitsThatOneDidNotSeeCountAgainstIt() {
    assertThat(Holsti.of(Ratings.units("a a", "a .", "b b", ". b", "b b")))
        .isEqualTo(Result.of(6 / 8.0));
  }

  @Test
  void comparesTwo() {
    assertThat(Holsti.of(Ratings.units("a a a")))
        .isEqualTo(Result.undefined(Reason.NOT_TWO_CODERS));
    assertThat(Holsti.of(Ratings.units("a .", "b .")))
        .isEqualTo(Result.undefined(Reason.ONE_CODER));
  }
}
