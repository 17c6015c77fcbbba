package org.exemplar.agreement;

import java.util.List;
import java.util.Optional;

/** What is asked for where nothing is asked for: every statistic that applies. */
public final class Choices {

  private Choices() {}

  /** Everything, with so many resamples of seed 1. */
  public static StatisticChoice everything(int resamples) {
    return named(resamples);
  }

  /** The statistics of these identifiers; all that apply if there are none. */
  static StatisticChoice named(int resamples, String... identifiers) {
    return new StatisticChoice(
        List.of(identifiers),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        resamples,
        1,
        Optional.empty(),
        List.of());
  }
}
