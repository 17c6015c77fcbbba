package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a coefficient has no value, the reason stands in its place. */
class UndefinedResultsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "krippendorff_alpha",
        "cohen_kappa",
        "scott_pi",
        "fleiss_kappa",
        "conger_kappa",
        "light_kappa",
        "gwet_ac1",
        "brennan_prediger"
      })
  void saysWhy(String stat) {
    expect(stat, Reason.NO_SHARED_UNITS, Ratings.units("a .", ". b"));
    expect(stat, Reason.ONE_CODER, Ratings.units("a", "b"));
    expect(stat, Reason.ONE_CODER, Ratings.units("a .", "b ."));
    expect(stat, Reason.NO_SHARED_UNITS, RatingTable.of(List.of("A", "B"), List.of()));
    Reason oneCode = stat.equals("light_kappa") ? Reason.PAIR_UNDEFINED : Reason.NO_VARIATION;
    expect(stat, oneCode, Ratings.units("a a", "a a"));
  }

  @Test
  void aCodeThatOneCoderNeverUsedGivesAKappaOfZero() {
    RatingTable table = Ratings.units("a a", "a b", "a a", "a b");
    assertThat(CohenKappa.of(table, Weights.UNWEIGHTED).value()).isEqualTo(Result.of(0));
  }

  @Test
  void perfectAgreementHasNoInterval() {
    RatingTable table = Ratings.units("a a", "b b", "a a", "b b");
    assertThat(FleissKappa.of(table).value()).isEqualTo(Result.of(1));
    assertThat(FleissKappa.of(table).low()).isEqualTo(Result.undefined(Reason.NO_SPREAD));
    CohenKappa kappa = CohenKappa.of(table, Weights.UNWEIGHTED);
    assertThat(kappa.high()).isEqualTo(Result.undefined(Reason.NO_SPREAD));
  }

  @Test
  void oneUnitHasNoStandardError() {
    RatingTable table = Ratings.units("a b");
    assertThat(FleissKappa.of(table).value()).isEqualTo(Result.of(-1));
    assertThat(FleissKappa.of(table).low()).isEqualTo(Result.undefined(Reason.TOO_FEW_UNITS));
    assertThat(KrippendorffAlpha.of(table, Level.NOMINAL).jackknifeStandardError())
        .isEqualTo(Result.undefined(Reason.TOO_FEW_UNITS));
    RatingTable two = Ratings.units("a b", "a a");
    assertThat(KrippendorffAlpha.of(two, Level.NOMINAL).jackknifeStandardError())
        .isEqualTo(Result.undefined(Reason.UNDEFINED_WITHOUT_ONE_UNIT));
  }

  @Test
  void scalesNeedNumbers() {
    RatingTable words = Ratings.units("low high", "low low");
    assertThat(KrippendorffAlpha.of(words, Level.ORDINAL).value())
        .isEqualTo(Result.undefined(Reason.NOT_NUMERIC));
    assertThat(CohenKappa.of(words, Weights.LINEAR).value())
        .isEqualTo(Result.undefined(Reason.NOT_NUMERIC));
    assertThat(GwetAc2.of(words, Weights.QUADRATIC).value())
        .isEqualTo(Result.undefined(Reason.NOT_NUMERIC));
    assertThat(KrippendorffAlpha.of(Ratings.units("-1 1", "1 1"), Level.RATIO).value())
        .isEqualTo(Result.undefined(Reason.NEGATIVE_VALUES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "1e308", "-1e200", "1e-155", "-1e-162"})
  void scalesNeedNumbersWhoseSquaredDistancesAreNumbers(String extreme) {
    RatingTable table = Ratings.units("0 " + extreme, "0 0", extreme + " 0");
    Result none = Result.undefined(Reason.NUMBERS_OUT_OF_RANGE);
    for (Level level : List.of(Level.ORDINAL, Level.INTERVAL, Level.RATIO)) {
      assertThat(KrippendorffAlpha.of(table, level).value()).isEqualTo(none);
      assertThat(KrippendorffAlpha.of(table, level).expectedDisagreement()).isEqualTo(none);
    }
    for (Weights weights : List.of(Weights.LINEAR, Weights.QUADRATIC)) {
      assertThat(CohenKappa.of(table, weights).value()).isEqualTo(none);
      assertThat(GwetAc2.of(table, weights).value()).isEqualTo(none);
      assertThat(BrennanPrediger.of(table, weights).value()).isEqualTo(none);
    }
    assertThat(KrippendorffAlpha.of(table, Level.NOMINAL).value()).isInstanceOf(Result.Value.class);
  }

  @Test
  void aCodeThatNobodyUsedHasNoAgreement() {
    RatingTable table = Ratings.units("a b", "b b").declaring(List.of("c"));
    assertThat(SpecificAgreement.positive(table, "c"))
        .isEqualTo(Result.undefined(Reason.CODE_UNUSED));
    assertThat(
            new RatingStatistics(table).compute("per_code.krippendorff_alpha", Map.of("code", "c")))
        .contains(Result.undefined(Reason.CODE_UNUSED));
    assertThat(SpecificAgreement.negative(Ratings.units("a a"), "a"))
        .isEqualTo(Result.undefined(Reason.NO_VARIATION));
  }

  @Test
  void whatIsNoStatisticIsNotGuessed() {
    RatingStatistics statistics = new RatingStatistics(Ratings.units("a b", "b b"));
    assertThat(statistics.compute("alpha", Map.of())).isEmpty();
    assertThat(statistics.compute("krippendorff_alpha.se", Map.of())).isEmpty();
    assertThat(statistics.compute("krippendorff_alpha", Map.of("level", "polar"))).isEmpty();
    assertThat(statistics.compute("krippendorff_alpha", Map.of("distance", "masi"))).isEmpty();
    assertThat(statistics.compute("per_code.positive_agreement", Map.of())).isEmpty();
  }

  @Test
  void impossibleTablesCannotBeBuilt() {
    assertThatThrownBy(() -> RatingTable.of(List.of("A", "A"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RatingTable.of(List.of("A"), List.of(List.of())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Result.of(0 / 0.0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static void expect(String stat, Reason reason, RatingTable table) {
    assertThat(new RatingStatistics(table).compute(stat, Map.of()))
        .as(stat)
        .contains(Result.undefined(reason));
  }
}
