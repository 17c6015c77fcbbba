package org.exemplar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong();
  private final TerminalProgress progress =
      new TerminalProgress(new PrintStream(screen, true, StandardCharsets.UTF_8), clock::get);

  @Test
  void shortWorkShowsNothing() {
    for (int done = 0; done <= 10; done++) {
      clock.addAndGet(90_000_000);
      progress.at("Reading transcripts", done, 10);
    }
    assertThat(screen.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void workOfOverASecondShowsABarWithItsTask() {
    progress.at("Reading transcripts", 0, 100);
    clock.addAndGet(1_100_000_000);
    progress.at("Reading transcripts", 12, 100);
    progress.at("Reading transcripts", 13, 100);
    progress.close();
    assertThat(screen.toString(StandardCharsets.UTF_8))
        .contains("Reading transcripts")
        .contains("13/100");
  }
}
