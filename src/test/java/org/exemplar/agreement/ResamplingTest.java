package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exemplar.agreement.RatingTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplingTest {

  private static final int DRAWN = 40_000;

  /**
   * Of n units the first row's count is multinomial: mean np, variance np(1 − p), covariance −npq
   * with another row's. The bounds are five standard errors of what 40,000 tables give.
   */
  @ParameterizedTest
  @ValueSource(ints = {200, 9_880})
  void countsAreMultinomial(int commonest) {
    long[][] drawn = draw(table(70, commonest, 50), DRAWN);
    double n = 120 + commonest;
    double p = 70 / n;
    double q = 50 / n;
    assertThat(mean(drawn, 0)).isCloseTo(70, within(5 * Math.sqrt(n * p * (1 - p) / DRAWN)));
    assertThat(mean(drawn, 2)).isCloseTo(50, within(5 * Math.sqrt(n * q * (1 - q) / DRAWN)));
    double variance = n * p * (1 - p);
    assertThat(covariance(drawn, 0, 0))
        .isCloseTo(variance, within(5 * variance * Math.sqrt(2.0 / DRAWN)));
    assertThat(covariance(drawn, 0, 2))
        .isCloseTo(-n * p * q, within(5 * Math.sqrt(variance * n * q * (1 - q) / DRAWN)));
    assertThat(List.of(drawn)).allSatisfy(counts -> assertThat(sum(counts)).isEqualTo((long) n));
  }

  /** A row of one unit among 1,000 is left out of a table with probability 0.999¹⁰⁰⁰ = 0.3677. */
  @Test
  void aRareRowIsLeftOutAsOftenAsItShould() {
    long[][] drawn = draw(table(1, 999, 0), DRAWN);
    double leftOut =
        (double) IntStream.range(0, DRAWN).filter(i -> drawn[i][0] == 0).count() / DRAWN;
    assertThat(leftOut).isCloseTo(0.3677, within(5 * Math.sqrt(0.3677 * 0.6323 / DRAWN)));
  }

  /** Of 4 units in rows of 1, 2 and 1: 4! / (a! b! c!) · ¼ᵃ · ½ᵇ · ¼ᶜ for each of 15 tables. */
  @Test
  void everyTableComesAsOftenAsItShould() {
    Map<List<Long>, Long> times =
        Arrays.stream(draw(table(1, 2, 1), DRAWN))
            .map(counts -> Arrays.stream(counts).boxed().toList())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(times).hasSize(15);
    times.forEach(
        (counts, found) -> {
          double expected = 24;
          for (long count : counts) {
            expected /= List.of(1, 1, 2, 6, 24).get((int) count);
          }
          expected /= 1L << 2 * (counts.get(0) + counts.get(2)) + counts.get(1);
          double error = Math.sqrt(expected * (1 - expected) / DRAWN);
          assertThat((double) found / DRAWN)
              .as(counts.toString())
              .isCloseTo(expected, within(5 * error));
        });
  }

  @Test
  void aTableOfOneRowIsDrawnAsItIs() {
    assertThat(draw(table(0, 5, 0), 3)).isDeepEqualTo(new long[][] {{5}, {5}, {5}});
  }

  @Test
  void aTableWithoutUnitsIsDrawnAsItIs() {
    RatingTable none = RatingTable.ofCounts(List.of("A", "B"), List.of("yes"), List.of());
    assertThat(new Resampling(none, 1).next().units()).isZero();
  }

  private static RatingTable table(int yes, int no, int differing) {
    return RatingTable.ofCounts(
        List.of("A", "B"),
        List.of("yes", "no"),
        Stream.of(new int[] {yes, 0, 0}, new int[] {no, 1, 1}, new int[] {differing, 0, 1})
            .filter(row -> row[0] > 0)
            .map(row -> Row.of(row[0], row[1], row[2]))
            .toList());
  }

  private static long[][] draw(RatingTable table, int times) {
    Resampling resampling = new Resampling(table, 11);
    return IntStream.range(0, times)
        .mapToObj(i -> resampling.next().counts())
        .toArray(long[][]::new);
  }

  private static double mean(long[][] drawn, int row) {
    return IntStream.range(0, drawn.length).mapToDouble(i -> drawn[i][row]).average().orElseThrow();
  }

  private static double covariance(long[][] drawn, int one, int other) {
    double a = mean(drawn, one);
    double b = mean(drawn, other);
    return IntStream.range(0, drawn.length)
            .mapToDouble(i -> (drawn[i][one] - a) * (drawn[i][other] - b))
            .sum()
        / (drawn.length - 1);
  }

  private static long sum(long[] counts) {
    return IntStream.range(0, counts.length).mapToLong(i -> counts[i]).sum();
  }
}
