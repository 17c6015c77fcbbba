package org.exemplar.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.exemplar.study.Study;
import org.exemplar.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksTest {

  @Test
  void theStudyIsAsLargeAsItsScaleSays() {
    Scale scale = Scale.TINY;
    Study study = LargeStudy.make(scale);
    assertThat(study.transcripts()).hasSize(scale.transcripts());
    assertThat(study.transcripts().stream().mapToInt(BenchmarksTest::words).sum())
        .isEqualTo(scale.words());
    assertThat(study.codebook().codes()).hasSize(scale.codes());
    assertThat(study.codings().size()).isEqualTo(scale.codings());
    assertThat(study.quotations()).hasSize(scale.codings());
    assertThat(study).isEqualTo(LargeStudy.make(scale));
  }

  @Test
  void theAimsAreSetForTheSizeThatTheyName() {
    assertThat(Scale.LARGE).isEqualTo(new Scale(100, 8_000, 40, 5_000, 1_000, 100_000));
    assertThat(Scale.LARGE.words()).isEqualTo(800_000);
  }

  @Test
  void aQuickRoundMeasuresEveryJobAndWritesThePage(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("benchmarks.md");
    Benchmarks.main(new String[] {"--quick", page.toString()});
    String text = Files.readString(page);
    assertThat(text.lines().filter(line -> line.startsWith("#")))
        .containsExactly(
            "# Benchmarks",
            "## Reading transcripts",
            "## Verifying quotations",
            "## Writing tables",
            "## Auto-coding",
            "## Counting",
            "## Comparing coders on the extent of text",
            "## Comparing coders",
            "## Coefficients of a table of ratings",
            "## The whole report",
            "## Coding in the workspace");
    assertThat(text).contains("3 transcripts of 900 words each, 8 codes, 60 codings");
    assertThat(text).doesNotContain(folder.toString());
  }

  @Test
  void aFindingStandsBesideItsPeersWithItsRatioToEach() {
    Timing own = timing(300, 340, 500);
    Finding finding =
        new Finding(
            "a job",
            Optional.of(Duration.ofSeconds(1)),
            own,
            List.of(
                new Finding.Beside("a peer", timing(680, 680, 680)),
                new Finding.Beside("a limit", timing(10, 10, 10))));
    assertThat(finding.rows())
        .isEqualTo(
            """
            | a job | 1 s, met | 0.34 s (0.30–0.50) | a peer | 0.68 s (0.68–0.68) | 0.50 |
            | | | | a limit | 0.0100 s (0.0100–0.0100) | 34 |
            """);
  }

  @Test
  void anAimThatWasMissedIsSaidToBe() {
    Finding finding =
        new Finding("a job", Optional.of(Duration.ofMillis(340)), timing(340), List.of());
    assertThat(finding.rows()).isEqualTo("| a job | 0.34 s, missed | 0.34 s (0.34–0.34) | | | |\n");
  }

  @Test
  void theRoundsThatWarmUpDoNotCountButTheFirstIsKept() throws IOException {
    AtomicLong runs = new AtomicLong();
    Timing timing =
        new Race(2, 3)
            .of(
                () -> {
                  runs.incrementAndGet();
                  return 1;
                })
            .get(0);
    assertThat(runs).hasValue(5);
    assertThat(timing.runs()).hasSize(3);
    assertThat(timing.first()).isPositive();
  }

  @Test
  void aTaskThatDoesNotDoTheSameEachTimeIsRefused() {
    AtomicLong amount = new AtomicLong();
    assertThatThrownBy(() -> new Race(0, 2).of(amount::incrementAndGet))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("did 2 in this round, and 1 before");
  }

  private static Timing timing(long... milliseconds) {
    return new Timing(
        Duration.ZERO, Arrays.stream(milliseconds).mapToObj(Duration::ofMillis).toList());
  }

  private static int words(Transcript transcript) {
    return transcript.turns().stream()
        .mapToInt(turn -> transcript.words(turn.span()).split(" ").length)
        .sum();
  }
}
