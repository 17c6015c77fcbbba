package org.exemplar.agreement;

import java.util.Arrays;

/**
 * Level of measurement of the codes, and with it Krippendorff's difference δ² of two of them
 * (Krippendorff 2004, Content Analysis, 2nd ed., pp. 221-243).
 */
public enum Level {
  /** 0 for the same code, else 1. */
  NOMINAL,
  /**
   * The squared number of values between the two, each end counting half: (Σ n_g, g from c to k, −
   * (n_c + n_k) / 2)². That is the squared difference of the two mid-ranks.
   */
  ORDINAL,
  /** (c − k)². */
  INTERVAL,
  /** ((c − k) / (c + k))², 0 where both are 0. */
  RATIO;

  /**
   * The squared difference of each two codes.
   *
   * @param values the codes as numbers; not looked at for {@link #NOMINAL}
   * @param uses how often each code was given on units seen by two or more coders
   */
  Pairing distance(double[] values, long[] uses) {
    return switch (this) {
      case NOMINAL -> Identity.DISTANCE;
      case INTERVAL -> squares(values);
      case ORDINAL -> squares(midRanks(values, uses));
      case RATIO ->
          (c, k) -> {
            double sum = values[c] + values[k];
            double share = sum == 0 ? 0 : (values[c] - values[k]) / sum;
            return share * share;
          };
    };
  }

  private static Pairing squares(double[] places) {
    return (c, k) -> (places[c] - places[k]) * (places[c] - places[k]);
  }

  /** Codes of the same number share a rank. */
  private static double[] midRanks(double[] values, long[] uses) {
    double[] ranks = new double[values.length];
    Arrays.setAll(
        ranks,
        c -> {
          double rank = 0;
          for (int g = 0; g < values.length; g++) {
            rank += values[g] < values[c] ? uses[g] : values[g] == values[c] ? uses[g] / 2.0 : 0;
          }
          return rank;
        });
    return ranks;
  }
}
