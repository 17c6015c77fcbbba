package org.exemplar.agreement;

import java.util.List;

/**
 * Cohen's kappa for two coders (Cohen 1960, Educational and Psychological Measurement 20, pp.
 * 37-46), weighted by Cohen 1968 (Psychological Bulletin 70, pp. 213-220).
 *
 * <p>κ = (p_o − p_e) / (1 − p_e) over the n units that both saw; p_o = Σ w_ij p_ij, p_e = Σ w_ij
 * p_i. p_.j, with p_ij the share of units that the first coded i and the second j.
 *
 * <p>Standard errors of Fleiss, Cohen &amp; Everitt 1969 (Psychological Bulletin 72, pp. 323-327),
 * with a_ij = Σ_k p_.k w_ik + Σ_k p_k. w_kj:
 *
 * <ul>
 *   <li>for intervals (the true kappa not 0): SE² = (Σ p_ij [w_ij (1 − p_e) − a_ij (1 − p_o)]² −
 *       (p_o p_e − 2 p_e + p_o)²) / (n (1 − p_e)⁴);
 *   <li>null (the true kappa 0), never for an interval: SE₀² = (Σ p_i. p_.j [w_ij − a_ij]² − p_e²)
 *       / (n (1 − p_e)²).
 * </ul>
 *
 * <p>Undefined if both gave one and the same code throughout; 0 if one of them gave only one code
 * and the other did not. The interval is the normal one, not cut.
 *
 * @param value kappa
 * @param observed p_o; defined where kappa is not, if units were seen by both
 * @param chance p_e; defined where kappa is not, if units were seen by both
 * @param standardError for intervals
 * @param nullStandardError under the hypothesis that kappa is 0
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval; may pass 1
 */
public record CohenKappa(
    Result value,
    Result observed,
    Result chance,
    Result standardError,
    Result nullStandardError,
    Result low,
    Result high) {

  /** The normal distribution's quantile at 0.975. */
  private static final double NORMAL = 1.959963984540054;

  private static final double ROUNDING = 1e-14;

  /** Kappa of a table of two coders. */
  public static CohenKappa of(RatingTable table, Weights weights) {
    if (table.coders().size() > 2) {
      return undefined(Reason.NOT_TWO_CODERS);
    }
    return table
        .obstacle()
        .map(CohenKappa::undefined)
        .orElseGet(
            () ->
                weights
                    .of(table)
                    .map(pairing -> kappa(table, pairing))
                    .orElseGet(() -> undefined(table.numbers().whyNoValues())));
  }

  private static CohenKappa undefined(Reason reason) {
    Result none = Result.undefined(reason);
    return undefined(none, none, reason);
  }

  private static CohenKappa undefined(Result observed, Result chance, Reason reason) {
    Result none = Result.undefined(reason);
    return new CohenKappa(none, observed, chance, none, none, none, none);
  }

  private static CohenKappa kappa(RatingTable table, Pairing weights) {
    Cross cross = Cross.of(table, weights);
    if (1 - cross.chance < ROUNDING) {
      return undefined(Result.of(cross.observed), Result.of(cross.chance), Reason.NO_VARIATION);
    }
    double kappa = (cross.observed - cross.chance) / (1 - cross.chance);
    Result error = Result.of(cross.standardError());
    Result half = Estimate.spread(error).map(spread -> spread * NORMAL);
    return new CohenKappa(
        Result.of(kappa),
        Result.of(cross.observed),
        Result.of(cross.chance),
        error,
        Result.of(cross.nullStandardError()),
        half.map(width -> kappa - width),
        half.map(width -> kappa + width));
  }

  /** The table of the first coder's codes by the second's. */
  private static final class Cross {
    private final List<RatedUnits> units;
    private final long size;
    private final Pairing weights;
    private final double[] rows;
    private final double[] columns;
    private final double[] rowWeights;
    private final double[] columnWeights;
    private final double observed;
    private final double chance;

    private Cross(List<RatedUnits> units, Pairing weights, double[] rows, double[] columns) {
      this.units = units;
      this.size = RatedUnits.total(units);
      this.weights = weights;
      this.rows = rows;
      this.columns = columns;
      this.rowWeights = weights.times(columns);
      this.columnWeights = weights.times(rows);
      this.observed = units.stream().mapToDouble(unit -> unit.count() * weight(unit)).sum() / size;
      double sum = 0;
      for (int i = 0; i < rows.length; i++) {
        sum += rows[i] * rowWeights[i];
      }
      this.chance = sum;
    }

    static Cross of(RatingTable table, Pairing weights) {
      List<RatedUnits> units = table.unitsSeenBy(2);
      return new Cross(units, weights, shares(table, units, 0), shares(table, units, 1));
    }

    private static double[] shares(RatingTable table, List<RatedUnits> units, int coder) {
      double[] shares = new double[table.codes().size()];
      units.forEach(unit -> shares[unit.ratings()[coder]] += unit.count());
      long size = RatedUnits.total(units);
      for (int k = 0; k < shares.length; k++) {
        shares[k] /= size;
      }
      return shares;
    }

    private double weight(RatedUnits unit) {
      return weights.of(unit.ratings()[0], unit.ratings()[1]);
    }

    private double standardError() {
      double sum = 0;
      for (RatedUnits unit : units) {
        double term =
            weight(unit) * (1 - chance)
                - (rowWeights[unit.ratings()[0]] + columnWeights[unit.ratings()[1]])
                    * (1 - observed);
        sum += unit.count() * term * term;
      }
      double centre = observed * chance - 2 * chance + observed;
      double variance = sum / size - centre * centre;
      return root(variance) / ((1 - chance) * (1 - chance));
    }

    private double nullStandardError() {
      double sum = 0;
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < columns.length; j++) {
          double term = weights.of(i, j) - rowWeights[i] - columnWeights[j];
          sum += rows[i] * columns[j] * term * term;
        }
      }
      return root(sum - chance * chance) / (1 - chance);
    }

    /** A variance of 0 may come out as a rounding error on either side. */
    private double root(double variance) {
      return variance < ROUNDING ? 0 : Math.sqrt(variance / size);
    }
  }
}
