package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.exemplar.agreement.RatingTable.Row;
import org.junit.jupiter.api.Test;

/**
 * Pooled kappa as De Vries, Elliott, Kanouse and Teleki 2008, Field Methods 20, define it, on two
 * codes calculated by hand.
 */
class DeVries2008Test {

  /** 100 units: p_o = .85, p_e = .49 · .46 + .51 · .54 = .5008. */
  private static final RatingTable COMMON = code(40, 9, 6, 45);

  /** 100 units: p_o = .96, p_e = .04 · .04 + .96 · .96 = .9232. */
  private static final RatingTable RARE = code(2, 2, 2, 94);

  @Test
  void poolsAgreementsAndNotKappas() {
    CohenKappa common = CohenKappa.of(COMMON, Weights.UNWEIGHTED);
    assertThat(Ratings.value(common.observed())).isCloseTo(0.85, within(1e-15));
    assertThat(Ratings.value(common.chance())).isCloseTo(0.5008, within(1e-15));
    CohenKappa rare = CohenKappa.of(RARE, Weights.UNWEIGHTED);
    assertThat(Ratings.value(rare.observed())).isCloseTo(0.96, within(1e-15));
    assertThat(Ratings.value(rare.chance())).isCloseTo(0.9232, within(1e-15));

    double pooled = Ratings.value(PooledKappa.of(List.of(COMMON, RARE)));
    assertThat(pooled).isCloseTo((0.905 - 0.712) / (1 - 0.712), within(1e-14));
    MeanKappa mean = MeanKappa.of(List.of(COMMON, RARE));
    assertThat(Ratings.value(mean.value()))
        .isCloseTo((0.3492 / 0.4992 + 0.0368 / 0.0768) / 2, within(1e-14));
    assertThat(mean.codes()).isEqualTo(2);
  }

  @Test
  void microF1IsOverAllDecisions() {
    assertThat(Ratings.value(MicroF1.of(List.of(COMMON, RARE))))
        .isCloseTo(2 * 42 / (2 * 42 + 15 + 4.0), within(1e-15));
  }

  private static RatingTable code(int both, int first, int second, int neither) {
    return RatingTable.ofCounts(
        List.of("A", "B"),
        List.of(CodeSets.APPLIED, CodeSets.NOT_APPLIED),
        List.of(
            Row.of(both, 0, 0), Row.of(first, 0, 1), Row.of(second, 1, 0), Row.of(neither, 1, 1)));
  }
}
