package org.exemplar.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How long a task took.
 *
 * @param first time of the very first run, before anything was warm
 * @param runs times of the runs that count
 */
record Timing(Duration first, List<Duration> runs) {

  /** Keeps the times in order of length. */
  Timing {
    runs = runs.stream().sorted().toList();
  }

  /** The middle one; of an even number, the longer of the two in the middle. */
  Duration median() {
    return runs.get(runs.size() / 2);
  }

  /** How many times the other's median this one's is. */
  double ratio(Timing other) {
    return (double) median().toNanos() / Math.max(1, other.median().toNanos());
  }

  /** Median, shortest and longest: {@code 0.342 s (0.331–0.402)}. */
  String printed() {
    String range = figure(runs.get(0)) + "–" + figure(runs.get(runs.size() - 1));
    return figure(median()) + " s (" + range + ")";
  }

  /** An aim, as it was set: {@code 0.34 s}. */
  static String plain(Duration aim) {
    return BigDecimal.valueOf(aim.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
  }

  /** Seconds with as many decimals as their size deserves. */
  static String figure(Duration time) {
    double seconds = time.toNanos() / 1e9;
    String format = seconds < 0.1 ? "%.4f" : seconds < 10 ? "%.2f" : "%.1f";
    return String.format(Locale.ROOT, format, seconds);
  }
}
