package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.exemplar.agreement.RatingTable.Row;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final RatingTable TABLE =
      RatingTable.ofCounts(
          List.of("A", "B"),
          List.of("yes", "no"),
          List.of(Row.of(30, 0, 0), Row.of(6, 0, 1), Row.of(9, 1, 0), Row.of(55, 1, 1)));

  @Test
  void theSameSeedGivesTheSameInterval() {
    Bootstrap one = Bootstrap.overUnits(TABLE, Ratings::alpha, 500, 7);
    assertThat(one).isEqualTo(Bootstrap.overUnits(TABLE, Ratings::alpha, 500, 7));
    assertThat(one.percentile())
        .isNotEqualTo(Bootstrap.overUnits(TABLE, Ratings::alpha, 500, 8).percentile());
    assertThat(one.seed()).isEqualTo(7);
    assertThat(one.resamples()).isEqualTo(500);
  }

  /** The share of agreement is a binomial proportion, whose standard error is known. */
  @Test
  void theStandardErrorOfAShareIsThatOfTheBinomial() {
    Bootstrap bootstrap = Bootstrap.overUnits(TABLE, PercentAgreement::pairwise, 20_000, 1);
    double error = Math.sqrt(0.85 * 0.15 / 100);
    assertThat(Ratings.value(bootstrap.standardError())).isCloseTo(error, within(0.0006));
    assertThat(Ratings.value(bootstrap.percentile().low())).isCloseTo(0.78, within(0.01001));
    assertThat(Ratings.value(bootstrap.percentile().high())).isCloseTo(0.92, within(0.01001));
  }

  /** The same draws, and every step as the definition words it, unit by unit. */
  @Test
  void equalsTheDefinition() {
    int resamples = 999;
    double[] values = drawn(resamples, 42);
    Arrays.sort(values);
    Bootstrap bootstrap = Bootstrap.overUnits(TABLE, Ratings::alpha, resamples, 42);
    assertThat(Ratings.value(bootstrap.percentile().low())).isEqualTo(values[24]);
    assertThat(Ratings.value(bootstrap.percentile().high())).isEqualTo(values[974]);

    double value = Ratings.value(Ratings.alpha(TABLE));
    NormalDistribution normal = new NormalDistribution();
    double z0 =
        normal.inverseCumulativeProbability(
            Arrays.stream(values).filter(v -> v < value).count() / 999.0);
    double a = acceleration();
    double low = normal.cumulativeProbability(z0 + (z0 - 1.96) / (1 - a * (z0 - 1.96)));
    double high = normal.cumulativeProbability(z0 + (z0 + 1.96) / (1 - a * (z0 + 1.96)));
    assertThat(Ratings.value(bootstrap.bca().low()))
        .isBetween(values[(int) (1000 * low) - 2], values[(int) (1000 * low) + 1]);
    assertThat(Ratings.value(bootstrap.bca().high()))
        .isBetween(values[(int) (1000 * high) - 2], values[(int) (1000 * high) + 1]);
    assertThat(bootstrap.bca()).isNotEqualTo(bootstrap.percentile());
  }

  @Test
  void unitsThatNobodySawAreNotDrawn() {
    RatingTable table = Ratings.units("a a", "a b", "b b", ". .", ". .", "b b", "a a", "b a");
    RatingTable seen = Ratings.units("a a", "a b", "b b", "b b", "a a", "b a");
    Function<RatingTable, Result> units = some -> Result.of((double) some.units());
    Bootstrap bootstrap = Bootstrap.overUnits(table, units, 100, 1);
    assertThat(bootstrap.value()).isEqualTo(Result.of(6));
    assertThat(bootstrap.percentile().low()).isEqualTo(Result.undefined(Reason.NO_SPREAD));
    assertThat(Bootstrap.overUnits(table, PercentAgreement::pairwise, 100, 3))
        .isEqualTo(Bootstrap.overUnits(seen, PercentAgreement::pairwise, 100, 3));
  }

  @Test
  void oneUndefinedResampleIsEnoughToHaveNoInterval() {
    RatingTable table = Ratings.units("a a", "b b", "a b");
    Bootstrap bootstrap = Bootstrap.overUnits(table, Ratings::alpha, 2_000, 1);
    assertThat(bootstrap.value()).isInstanceOf(Result.Value.class);
    // Three units are the first in 1 of 27 resamples, and the second in 1 of 27.
    assertThat(bootstrap.undefinedResamples()).isBetween(110, 190);
    Result reason = Result.undefined(Reason.UNDEFINED_IN_A_RESAMPLE);
    assertThat(bootstrap.standardError()).isEqualTo(reason);
    assertThat(bootstrap.percentile()).isEqualTo(new Interval(reason, reason));
    assertThat(bootstrap.bca()).isEqualTo(new Interval(reason, reason));
  }

  @Test
  void whatIsUndefinedHasNoInterval() {
    Bootstrap bootstrap = Bootstrap.overUnits(Ratings.units("a a", "a a"), Ratings::alpha, 100, 1);
    assertThat(bootstrap.value()).isEqualTo(Result.undefined(Reason.NO_VARIATION));
    assertThat(bootstrap.bca().low()).isEqualTo(Result.undefined(Reason.NO_VARIATION));
    assertThat(bootstrap.undefinedResamples()).isZero();
  }

  @Test
  void aValueAtTheEdgeOfAllResamplesHasNoBcaInterval() {
    RatingTable table = Ratings.units("a a", "a a", "a a", "b a", "a a", "a a", "a a", "a a");
    Function<RatingTable, Result> atLeast =
        some -> PercentAgreement.pairwise(some).map(share -> Math.max(share, 0.875));
    Bootstrap bootstrap = Bootstrap.overUnits(table, atLeast, 100, 1);
    assertThat(bootstrap.bca().low()).isEqualTo(Result.undefined(Reason.ONE_SIDED_RESAMPLES));
    assertThat(bootstrap.bca().high()).isEqualTo(Result.undefined(Reason.ONE_SIDED_RESAMPLES));
    assertThat(bootstrap.percentile().high()).isEqualTo(Result.of(1));
  }

  @Test
  void tooFewResamplesAreRefused() {
    assertThatThrownBy(() -> Bootstrap.overUnits(TABLE, Ratings::alpha, 99, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an interval from 99 resamples");
  }

  /** Of 109 values the 2.5 % point lies at place 2.75, the 97.5 % point at place 107.25. */
  @Test
  void endsBetweenTwoResamplesAreInProportion() {
    double[] values = drawn(109, 3);
    Arrays.sort(values);
    Bootstrap bootstrap = Bootstrap.overUnits(TABLE, Ratings::alpha, 109, 3);
    assertThat(Ratings.value(bootstrap.percentile().low()))
        .isCloseTo(0.25 * values[1] + 0.75 * values[2], within(1e-12));
    assertThat(Ratings.value(bootstrap.percentile().high()))
        .isCloseTo(0.75 * values[106] + 0.25 * values[107], within(1e-12));
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    assertThat(Ratings.value(bootstrap.standardError()))
        .isCloseTo(Math.sqrt(squares / 108), within(1e-12));
  }

  private static double[] drawn(int resamples, long seed) {
    Resampling resampling = new Resampling(TABLE, seed);
    return IntStream.range(0, resamples)
        .mapToDouble(i -> Ratings.value(Ratings.alpha(resampling.next())))
        .toArray();
  }

  private static List<Integer> unit(int number) {
    int before = 0;
    for (Row row : TABLE.rows()) {
      before += (int) row.units();
      if (number < before) {
        return row.given();
      }
    }
    throw new AssertionError(number);
  }

  private static double acceleration() {
    double[] without = new double[100];
    for (int i = 0; i < 100; i++) {
      RatingTable one =
          RatingTable.ofCounts(TABLE.coders(), TABLE.codes(), List.of(new Row(unit(i), 1)));
      without[i] = Ratings.value(Ratings.alpha(TABLE.minus(one)));
    }
    double mean = Arrays.stream(without).average().orElseThrow();
    double squares = Arrays.stream(without).map(v -> Math.pow(mean - v, 2)).sum();
    double cubes = Arrays.stream(without).map(v -> Math.pow(mean - v, 3)).sum();
    return cubes / (6 * Math.pow(squares, 1.5));
  }
}
