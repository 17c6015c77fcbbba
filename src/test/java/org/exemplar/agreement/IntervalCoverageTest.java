package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.exemplar.agreement.SimulatedStudies.Errors;
import org.exemplar.agreement.SimulatedStudies.Rate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often the intervals of alpha cover its true value: the jackknife over transcripts against the
 * bootstrap over turns. The page of the documentation is written from this run.
 */
class IntervalCoverageTest {

  private static final Path PAGE = Path.of("src/site/markdown/interval-coverage.md");
  private static final List<Integer> TRANSCRIPTS = List.of(4, 8, 20, 40);
  private static final int TURNS = 40;
  private static final int STUDIES = 1000;
  private static final int RESAMPLES = 2000;
  private static final int VERY_MANY = 500_000;
  private static final long SEED = 20_260_101;

  /** The intervals of one simulated study. */
  private record Made(Jackknife jackknife, Bootstrap bootstrap) {}

  private static Result alpha(RatingTable table) {
    return KrippendorffAlpha.of(table, Level.NOMINAL).value();
  }

  static SimulatedStudies studies(boolean differ) {
    return new SimulatedStudies(
        new Rate(1, 5, differ),
        List.of(
            new Errors(new Rate(9, 2, differ), new Rate(1, 39, differ)),
            new Errors(new Rate(7, 2, differ), new Rate(1, 24, differ))),
        TURNS);
  }

  /** With all rates at their means, alpha follows from them by hand. */
  @Test
  void theVeryLargeStudyHasTheAlphaThatFollowsFromItsRates() {
    double both = 1 / 6.0 * (9 / 11.0) * (7 / 9.0) + 5 / 6.0 * (1 / 40.0) * (1 / 25.0);
    double uses = 1 / 6.0 * (9 / 11.0) + 5 / 6.0 / 40 + 1 / 6.0 * (7 / 9.0) + 5 / 6.0 / 25;
    double apart = uses - 2 * both;
    double byChance = 2 * (uses / 2) * (1 - uses / 2);
    double alpha = 1 - apart / byChance;
    assertThat(alpha).isCloseTo(0.605, within(0.001));
    for (boolean differ : new boolean[] {false, true}) {
      double limit = studies(differ).limitOfAlpha(20_000, new SplittableRandom(1));
      assertThat(limit).isCloseTo(alpha, within(0.005));
    }
  }

  @Test
  void coverageIsCountedOverTheIntervalsThatThereAre() {
    Interval around = new Interval(Result.of(0.5), Result.of(0.7));
    Interval above = new Interval(Result.of(0.7), Result.of(0.8));
    Interval none = Interval.undefined(Reason.NO_VARIATION);
    Coverage coverage =
        Coverage.of(0.6, List.of(around, above, around, none), Interval::low, Interval::high);
    assertThat(coverage.share()).isEqualTo(2 / 3.0);
    assertThat(coverage.without()).isEqualTo(1);
    assertThat(coverage.medianWidth()).isCloseTo(0.2, within(1e-12));
    Coverage two = Coverage.of(0.6, List.of(around, above), Interval::low, Interval::high);
    assertThat(two.medianWidth()).isCloseTo(0.15, within(1e-12));
    Coverage empty = Coverage.of(0.6, List.of(none), Interval::low, Interval::high);
    assertThat(empty).isEqualTo(new Coverage(1, 0, 0, 0));
  }

  @Test
  void thePageSaysWhatWasFound() {
    Coverage jackknife = new Coverage(1000, 998, 940, 0.414);
    Coverage bootstrap = new Coverage(1000, 1000, 805, 0.3);
    List<CoveragePage.Line> lines = List.of(new CoveragePage.Line(4, 0.6049, jackknife, bootstrap));
    assertThat(new CoveragePage(40, 1000, 2000, 7, lines, lines).markdown())
        .contains("transcripts of 40 turns", "BCa, 2000 resamples", "1000 studies (seed 7 and")
        .endsWith(
            """
            ## Transcripts are alike

            True alpha 0.605.

            | transcripts | jackknife: coverage | width | no interval | bootstrap: coverage | width | no interval |
            |---|---|---|---|---|---|---|
            | 4 | 94.2 % | 0.41 | 2 | 80.5 % | 0.30 | 0 |
            """);
  }

  @Test
  void thePageIsOfThisSimulation() throws IOException {
    assertThat(Files.readString(PAGE))
        .contains("# Interval coverage", "seed " + SEED, STUDIES + " studies", "| transcripts |")
        .contains(TRANSCRIPTS.stream().map(g -> "\n| " + g + " | ").toList());
  }

  @Test
  @Tag("slow")
  void theJackknifeCoversMoreThanTheBootstrapWhereTurnsAreCorrelated() throws IOException {
    Map<Boolean, List<CoveragePage.Line>> lines = new LinkedHashMap<>();
    for (boolean differ : new boolean[] {true, false}) {
      SimulatedStudies studies = studies(differ);
      double truth = studies.limitOfAlpha(VERY_MANY, new SplittableRandom(SEED));
      lines.put(differ, TRANSCRIPTS.stream().map(count -> line(studies, truth, count)).toList());
    }
    CoveragePage page =
        new CoveragePage(TURNS, STUDIES, RESAMPLES, SEED, lines.get(true), lines.get(false));
    Files.writeString(PAGE, page.markdown());
    assertThat(lines.get(true))
        .allMatch(line -> line.jackknife().share() > line.bootstrap().share());
  }

  private static CoveragePage.Line line(SimulatedStudies studies, double truth, int transcripts) {
    List<Made> made =
        IntStream.range(0, STUDIES)
            .parallel()
            .mapToObj(study -> made(studies, transcripts, SEED + study))
            .toList();
    return new CoveragePage.Line(
        transcripts,
        truth,
        Coverage.of(truth, made, one -> one.jackknife().low(), one -> one.jackknife().high()),
        Coverage.of(
            truth, made, one -> one.bootstrap().bca().low(), one -> one.bootstrap().bca().high()));
  }

  private static Made made(SimulatedStudies studies, int transcripts, long seed) {
    List<RatingTable> study = studies.study(transcripts, new SplittableRandom(seed).split());
    RatingTable whole = RatingTable.together(study);
    return new Made(
        Jackknife.overDocuments(study, IntervalCoverageTest::alpha),
        Bootstrap.overUnits(whole, IntervalCoverageTest::alpha, RESAMPLES, seed));
  }
}
