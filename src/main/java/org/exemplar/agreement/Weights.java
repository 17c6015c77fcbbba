package org.exemplar.agreement;

import java.util.Arrays;
import java.util.Optional;

/**
 * How much two codes agree, from 0 to 1.
 *
 * <p>Linear (Cicchetti &amp; Allison 1971, American Journal of EEG Technology 11, pp. 101-110): 1 −
 * |i − j| / (max − min). Quadratic (Fleiss &amp; Cohen 1973, Educational and Psychological
 * Measurement 33, pp. 613-619): 1 − (i − j)² / (max − min)². i and j are the codes read as numbers,
 * not their ranks: codes 1, 2 and 5 are not equally far apart. Programs that weight ranks differ
 * there.
 */
public enum Weights {
  /** 1 for the same code, else 0. */
  UNWEIGHTED,
  /** By the difference of the codes' numbers. */
  LINEAR,
  /** By the squared difference of the codes' numbers. */
  QUADRATIC;

  /** A weight for each pair of codes; empty if the codes must be numbers and have no values. */
  Optional<Pairing> of(RatingTable table) {
    return this == UNWEIGHTED
        ? Optional.of(Identity.WEIGHT)
        : table.numbers().values().map(this::byValue);
  }

  private Pairing byValue(double[] values) {
    double span = Arrays.stream(values).max().orElse(0) - Arrays.stream(values).min().orElse(0);
    return (c, k) -> {
      double apart = span == 0 ? 0 : Math.abs(values[c] - values[k]) / span;
      return 1 - (this == LINEAR ? apart : apart * apart);
    };
  }
}
