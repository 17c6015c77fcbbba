package org.exemplar.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long something took, beside what else took how long in the same rounds.
 *
 * @param what was timed
 * @param aim under which it is to stay, where one is set
 * @param timing its times
 * @param besides the peers and physical limits
 */
record Finding(String what, Optional<Duration> aim, Timing timing, List<Beside> besides) {

  /**
   * Something else that does the same work, or a part of it that nothing could do without.
   *
   * @param what it is
   * @param timing its times
   */
  record Beside(String what, Timing timing) {}

  /** Keeps its own copy. */
  Finding {
    besides = List.copyOf(besides);
  }

  /** The head of a Markdown table of findings. */
  static final String HEADER =
      """
      | measured | aim | median (range) | beside it | its median (range) | ratio |
      |---|---|---|---|---|---|
      """;

  /** Rows of a Markdown table: one for each thing beside it. */
  String rows() {
    StringBuilder rows = new StringBuilder();
    String own = "| " + what + " | " + aimed() + " | " + timing.printed() + " |";
    if (besides.isEmpty()) {
      rows.append(own).append(" | | |\n");
    }
    for (int i = 0; i < besides.size(); i++) {
      Beside beside = besides.get(i);
      rows.append(i == 0 ? own : "| | | |");
      rows.append(' ').append(beside.what()).append(" | ").append(beside.timing().printed());
      rows.append(" | ").append(ratio(timing.ratio(beside.timing()))).append(" |\n");
    }
    return rows.toString();
  }

  /** A number of things, as printed: {@code 5,000}. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private String aimed() {
    return aim.map(a -> Timing.plain(a) + (timing.median().compareTo(a) < 0 ? ", met" : ", missed"))
        .orElse("");
  }

  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, ratio < 0.1 ? "%.3f" : ratio < 10 ? "%.2f" : "%.0f", ratio);
  }
}
