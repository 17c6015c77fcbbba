package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Passonneau 2006, Measuring Agreement on Set-valued Items, LREC: MASI is Jaccard times 1 for equal
 * sets, 2/3 for one within the other, 1/3 for sets that overlap, 0 for disjoint ones.
 */
class Passonneau2006Test {

  private static final CodeSets SETS =
      CodeSetsTest.sets("a+b a+b", "a a+b", "a+b b+c", "a c", "- a", "- -");

  @Test
  void distancesFollowTheFourCases() {
    expect("a|b", "a|b", 0, 0);
    expect("a", "a|b", 1 - 1 / 2.0, 1 - 1 / 2.0 * 2 / 3);
    expect("a|b", "b|c", 1 - 1 / 3.0, 1 - 1 / 3.0 / 3);
    expect("a", "c", 1, 1);
    expect("{}", "a", 1, 1);
    expect("{}", "{}", 0, 0);
  }

  /**
   * By hand, two coders and three units {a} {a}, {a} {a,b}, {b} {b}: n = 6 sets, {a} 3 times, {a,b}
   * once, {b} twice. MASI of {a} and {a,b}, and of {b} and {a,b}, is 1/3, their distance 2/3; that
   * of {a} and {b} is 1. n D_o = 2 · 2/3; n (n − 1) D_e = 2 (3 · 2/3 + 2 · 2/3 + 3 · 2 · 1) = 56/3.
   */
  @Test
  void alphaByHand() {
    CodeSets sets = CodeSetsTest.sets("a a", "a a+b", "b b");
    KrippendorffAlpha alpha = KrippendorffAlpha.of(sets.table(), SetDistance.MASI.of(sets));
    assertThat(Ratings.value(alpha.observedDisagreement())).isCloseTo(4 / 18.0, within(1e-15));
    assertThat(Ratings.value(alpha.expectedDisagreement())).isCloseTo(56 / 90.0, within(1e-15));
    assertThat(Ratings.value(alpha.value())).isCloseTo(1 - 20 / 56.0, within(1e-15));
  }

  @Test
  void setEqualityIsTheNominalAlphaOfTheSets() {
    assertThat(KrippendorffAlpha.of(SETS.table(), SetDistance.SET_EQUALITY.of(SETS)).value())
        .isEqualTo(KrippendorffAlpha.of(SETS.table(), Level.NOMINAL).value());
  }

  private static void expect(String one, String other, double jaccard, double masi) {
    int c = SETS.table().codes().indexOf(one);
    int k = SETS.table().codes().indexOf(other);
    assertThat(SetDistance.JACCARD.of(SETS).of(c, k)).isCloseTo(jaccard, within(1e-15));
    assertThat(SetDistance.MASI.of(SETS).of(c, k)).isCloseTo(masi, within(1e-15));
    assertThat(SetDistance.MASI.of(SETS).of(k, c)).isCloseTo(masi, within(1e-15));
  }
}
