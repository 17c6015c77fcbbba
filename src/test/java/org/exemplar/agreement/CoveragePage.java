package org.exemplar.agreement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The page of the documentation on how often intervals cover.
 *
 * @param turns of a transcript
 * @param studies in each line
 * @param resamples of the bootstrap
 * @param seed of the first study
 * @param differing lines of studies whose transcripts differ
 * @param alike lines of studies whose transcripts are alike
 */
record CoveragePage(
    int turns, int studies, int resamples, long seed, List<Line> differing, List<Line> alike) {

  /**
   * A number of transcripts.
   *
   * @param truth the true alpha
   */
  record Line(int transcripts, double truth, Coverage jackknife, Coverage bootstrap) {}

  /** The page. */
  String markdown() {
    return String.format(
        Locale.ROOT,
        """
        # Interval coverage

        How often does the 95 %% interval that stands beside alpha hold the true alpha? This page is
        written by `mvn -Pslow test`, which simulates studies whose truth is known. Its numbers are found,
        not aimed at.

        **The studies.** Two coders, one code, transcripts of %1$d turns. The code is in one turn of six
        in the mean. The first coder sees 82 %% of these turns and 2.5 %% of the others besides, the second 78 %%
        and 4 %%. In studies whose transcripts differ, each transcript has rates of its own: the base rate is
        drawn from Beta(1, 5), the sensitivities from Beta(9, 2) and Beta(7, 2), the false alarms from
        Beta(1, 39) and Beta(1, 24). So turns of one transcript are correlated, as they are in interviews.
        In studies whose transcripts are alike, every transcript has the mean rates, and turns are independent.

        **The intervals.** The jackknife leaves out one transcript at a time and takes t with one degree of
        freedom less than transcripts. The bootstrap draws single turns (BCa, %3$d resamples). Both are those that
        Exemplar computes, without its rule that a code with fewer than 5 uses has no interval.

        **Each line** has %2$d studies (seed %4$d and those that follow). The true alpha is that of one
        simulated study of 500,000 transcripts. Coverage is the share of the intervals that hold it; studies
        without an interval are counted beside. Chance alone moves a coverage of 95 %% by a point and a half.
        Width is the median.

        ## Transcripts differ

        %5$s
        ## Transcripts are alike

        %6$s""",
        turns,
        studies,
        resamples,
        seed,
        table(differing),
        table(alike));
  }

  private static String table(List<Line> lines) {
    return "True alpha "
        + String.format(Locale.ROOT, "%.3f", lines.get(0).truth())
        + ".\n\n| transcripts | jackknife: coverage | width | no interval"
        + " | bootstrap: coverage | width | no interval |\n|---|---|---|---|---|---|---|\n"
        + lines.stream().map(CoveragePage::row).collect(Collectors.joining());
  }

  private static String row(Line line) {
    return "| "
        + line.transcripts()
        + " | "
        + cells(line.jackknife())
        + " | "
        + cells(line.bootstrap())
        + " |\n";
  }

  private static String cells(Coverage coverage) {
    return String.format(
        Locale.ROOT,
        "%.1f %% | %.2f | %d",
        100 * coverage.share(),
        coverage.medianWidth(),
        coverage.without());
  }
}
