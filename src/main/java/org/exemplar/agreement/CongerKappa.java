package org.exemplar.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Conger's kappa, also Davies and Fleiss' and Hubert's, exact kappa (Conger 1980, Psychological
 * Bulletin 88, pp. 322-328; Davies &amp; Fleiss 1982, Biometrics 38, pp. 1047-1051).
 *
 * <p>κ = (p_a − p_e) / (1 − p_e). p_a is {@link PercentAgreement#pairwise}; p_e is the mean over
 * pairs of coders of Σ_k p_gk p_hk, where p_gk is the share of code k among the units that coder g
 * saw: each coder has a distribution of his own. For two coders without missing codes it is Cohen's
 * kappa.
 *
 * <p>Missing codes and the linearised standard error as Gwet 2014, Handbook of Inter-Rater
 * Reliability, 4th ed., chapters 2 and 5; coders who saw nothing are left out. Undefined if only
 * one code was used, and where no unit has two codes.
 */
public final class CongerKappa {

  private CongerKappa() {}

  /** Kappa of a table. */
  public static Estimate of(RatingTable table) {
    return table.obstacle().map(Estimate::undefined).orElseGet(() -> kappa(table));
  }

  private static Estimate kappa(RatingTable table) {
    ObservedAgreement observed = ObservedAgreement.of(table, (c, k) -> c == k ? 1 : 0);
    int[] coders = table.activeCoders();
    List<double[]> own = Arrays.stream(coders).mapToObj(c -> distribution(table, c)).toList();
    double[] sum = new double[table.codes().size()];
    own.forEach(shares -> add(sum, shares));
    double pairs = (double) coders.length * (coders.length - 1);
    double chance = 0;
    for (double[] shares : own) {
      chance += product(shares, sum) - product(shares, shares);
    }
    return LinearizedEstimate.of(
        observed, chance / pairs, () -> chanceOn(table, coders, own, sum, observed.seen()));
  }

  /**
   * p_e|i: how each coder's code on the unit moves his distribution, times what the other coders
   * hold against it. Units that nobody saw have no part.
   */
  private static double[] chanceOn(
      RatingTable table, int[] coders, List<double[]> own, double[] sum, long units) {
    double[] base = new double[coders.length];
    double[] perUnit = new double[coders.length];
    double all = 0;
    for (int g = 0; g < base.length; g++) {
      base[g] = product(own.get(g), sum) - product(own.get(g), own.get(g));
      perUnit[g] = (double) units / Arrays.stream(table.uses(coders[g])).sum();
      all += base[g];
    }
    List<Double> each = new ArrayList<>();
    for (RatingTable.Row row : table.rows()) {
      double part = all;
      boolean seen = false;
      for (int g = 0; g < base.length; g++) {
        int code = row.given().get(coders[g]);
        if (code != RatingTable.NOT_SEEN) {
          seen = true;
          part += perUnit[g] * (sum[code] - own.get(g)[code] - base[g]);
        }
      }
      if (seen) {
        each.add(part / base.length / (base.length - 1));
      }
    }
    return each.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] distribution(RatingTable table, int coder) {
    long[] counts = table.uses(coder);
    double seen = Arrays.stream(counts).sum();
    return Arrays.stream(counts).mapToDouble(count -> count / seen).toArray();
  }

  private static void add(double[] sum, double[] shares) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += shares[k];
    }
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }
}
