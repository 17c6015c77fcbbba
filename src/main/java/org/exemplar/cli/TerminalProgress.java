package org.exemplar.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.exemplar.study.Progress;

/**
 * A bar on the terminal for work that takes over a second; shorter work shows nothing. Where there
 * is no terminal, use {@link Progress#SILENT} instead.
 */
public final class TerminalProgress implements Progress, AutoCloseable {

  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final int WIDTH = 80;

  private final PrintStream terminal;
  private final LongSupplier nanoseconds;
  private String task = "";
  private long began;
  private Optional<ProgressBar> bar = Optional.empty();

  /**
   * A bar on a terminal.
   *
   * @param terminal where to draw
   * @param nanoseconds a clock that only runs forward
   */
  public TerminalProgress(PrintStream terminal, LongSupplier nanoseconds) {
    this.terminal = terminal;
    this.nanoseconds = nanoseconds;
  }

  @Override
  public synchronized void at(String task, int done, int total) {
    if (!task.equals(this.task)) {
      close();
      this.task = task;
      began = nanoseconds.getAsLong();
    }
    if (bar.isEmpty() && done < total && nanoseconds.getAsLong() - began > PATIENCE) {
      bar = Optional.of(drawn(total));
    }
    bar.ifPresent(b -> b.maxHint(total).stepTo(done));
    if (done >= total) {
      close();
    }
  }

  /** Takes the bar away, so that what is printed next begins on a line of its own. */
  @Override
  public synchronized void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
    task = "";
  }

  private ProgressBar drawn(int total) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
        .clearDisplayOnFinish()
        .build();
  }
}
