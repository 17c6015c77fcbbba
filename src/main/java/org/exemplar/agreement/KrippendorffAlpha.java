package org.exemplar.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * Krippendorff's alpha (Krippendorff 2004, Content Analysis, 2nd ed., pp. 221-243; Krippendorff
 * 2011, Computing Krippendorff's Alpha-Reliability, section C, for missing codes).
 *
 * <p>α = 1 − D_o / D_e over the n codes on units u with m_u ≥ 2 codes. D_o = (1 / n) Σ_u (Σ δ²(c,
 * k) / (m_u − 1)), the inner sum over ordered pairs of coders; D_e = Σ_c Σ_k n_c n_k δ²(c, k) / (n
 * (n − 1)), with n_c the uses of code c on these units. δ² is that of the {@link Level}, or of the
 * {@link SetDistance} where each code is a set of codes.
 *
 * <p>Undefined if all these codes are one (D_e = 0), where no unit has two codes, and above the
 * nominal level where codes are not numbers that can be computed with. Programs that return 1 where
 * D_e = 0 do so by convention; it is not followed here.
 */
public final class KrippendorffAlpha {

  private static final double ROUNDING = 1e-12;

  private final boolean ranks;
  private final Optional<Reason> obstacle;
  private final PairableValues pairable;
  private final long single;

  private KrippendorffAlpha(
      boolean ranks, Optional<Reason> obstacle, PairableValues pairable, long single) {
    this.ranks = ranks;
    this.obstacle = obstacle;
    this.pairable = pairable;
    this.single = single;
  }

  /** Alpha of a table whose codes have a level of measurement. */
  public static KrippendorffAlpha of(RatingTable table, Level level) {
    Optional<double[]> values =
        level == Level.NOMINAL ? Optional.of(new double[0]) : table.numbers().values();
    Optional<Reason> obstacle =
        table
            .obstacle()
            .or(
                () ->
                    values.isEmpty()
                        ? Optional.of(table.numbers().whyNoValues())
                        : Optional.empty())
            .or(() -> values.flatMap(numbers -> noRatio(level, numbers)));
    return of(
        table,
        level == Level.ORDINAL,
        obstacle,
        uses -> level.distance(values.orElseThrow(), uses));
  }

  /**
   * Alpha of a table with a distance of its codes, such as {@link SetDistance} has for sets.
   *
   * @param distance δ² of each two codes: 0 for equal ones, above 0 for others
   */
  public static KrippendorffAlpha of(RatingTable table, Pairing distance) {
    return of(table, false, table.obstacle(), uses -> distance);
  }

  private static KrippendorffAlpha of(
      RatingTable table,
      boolean ranks,
      Optional<Reason> obstacle,
      Function<long[], Pairing> distances) {
    PairableValues pairable =
        PairableValues.of(table, obstacle.isPresent() ? uses -> Identity.DISTANCE : distances);
    long single = table.seenUnits() - table.sharedUnits();
    return new KrippendorffAlpha(ranks, obstacle, pairable, single);
  }

  private static Optional<Reason> noRatio(Level level, double[] values) {
    return level == Level.RATIO && Arrays.stream(values).anyMatch(value -> value < 0)
        ? Optional.of(Reason.NEGATIVE_VALUES)
        : Optional.empty();
  }

  /** Alpha: 1 for perfect agreement, 0 for chance, below 0 for less than chance. */
  public Result value() {
    return unless(pairable.expectedSum() == 0, Reason.NO_VARIATION)
        .map(none -> alpha(pairable.observedSum(), pairable.expectedSum(), pairable.count()));
  }

  /** D_o, the observed disagreement, in units of δ². */
  public Result observedDisagreement() {
    return unless(false, Reason.NO_SHARED_UNITS)
        .map(none -> pairable.observedSum() / pairable.count());
  }

  /** D_e, the disagreement expected by chance, in units of δ². */
  public Result expectedDisagreement() {
    return unless(false, Reason.NO_SHARED_UNITS)
        .map(none -> pairable.expectedSum() / pairable.count() / (pairable.count() - 1.0));
  }

  /**
   * Gwet's linearised standard error (Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed.,
   * chapter 5). With N units, r̄ codes on a unit in the mean, d_i = (m_i − r̄) / r̄, X_i the unit's
   * part in D_o, Y_i its part in E = Σ n_c n_k δ² / n², and α′ = 1 − D_o / E: α_i = 1 − (X_i − D_o
   * d_i) / E − 2 (1 − α′) (1 + d_i − Y_i / E), SE² = Σ (α_i − α′)² / (N (N − 1)).
   *
   * <p>It takes δ² as fixed, and is undefined for ordinal codes, whose distances are ranks in the
   * sample.
   */
  public Result linearizedStandardError() {
    if (ranks && obstacle.isEmpty()) {
      return Result.undefined(Reason.DISTANCE_NOT_FIXED);
    }
    return spread(none -> linearized());
  }

  /**
   * The delete-one-unit jackknife's standard error: SE² = (N − 1) / N Σ (α_(u) − ᾱ)² over the N
   * units that anybody saw, α_(u) computed without unit u and ᾱ their mean. Without a unit that has
   * one code alpha is as it was, but the unit counts as drawn. For ordinal codes ranks are taken
   * anew each time.
   */
  public Result jackknifeStandardError() {
    return spread(this::jackknife);
  }

  /**
   * Alpha with its linearised standard error and the interval of Student's t, units less 1 degrees
   * of freedom, its upper end cut at 1. It takes units as an independent sample.
   */
  public Estimate estimate() {
    return value()
        .fold(
            alpha -> Estimate.withT(alpha, this::linearizedStandardError, pairable.units()),
            Estimate::undefined);
  }

  private Result spread(DoubleFunction<Result> error) {
    return value()
        .then(
            alpha ->
                pairable.units() < 2 ? Result.undefined(Reason.TOO_FEW_UNITS) : error.apply(alpha));
  }

  private Result linearized() {
    long units = pairable.units();
    double mean = (double) pairable.count() / units;
    double observed = pairable.observedSum() / pairable.count();
    double expected = pairable.expectedSum() / pairable.count() / pairable.count();
    double alpha = 1 - observed / expected;
    double squares = 0;
    for (RatedUnits pattern : pairable.patterns()) {
      int[] ratings = pattern.ratings();
      double size = (ratings.length - mean) / mean;
      double apart = pairable.distance().overPairs(ratings) / (mean * (ratings.length - 1));
      double byChance = pairable.distanceFromAll(ratings) / pairable.count() / mean;
      double own =
          1
              - (apart - observed * size) / expected
              - 2 * (1 - alpha) * (1 + size - byChance / expected);
      squares += pattern.count() * (own - alpha) * (own - alpha);
    }
    return Result.of(Math.sqrt(squares / units / (units - 1.0)));
  }

  private Result jackknife(double alpha) {
    PairableValues merged = pairable.merged();
    List<RatedUnits> patterns = merged.patterns();
    double[] alphas = new double[patterns.size()];
    long units = merged.units() + single;
    double sum = single * alpha;
    for (int p = 0; p < alphas.length; p++) {
      if (!(without(merged, patterns.get(p)) instanceof Result.Value without)) {
        return Result.undefined(Reason.UNDEFINED_WITHOUT_ONE_UNIT);
      }
      alphas[p] = without.number();
      sum += patterns.get(p).count() * alphas[p];
    }
    double mean = sum / units;
    double squares = single * (alpha - mean) * (alpha - mean);
    for (int p = 0; p < alphas.length; p++) {
      squares += patterns.get(p).count() * (alphas[p] - mean) * (alphas[p] - mean);
    }
    return Result.of(Math.sqrt(squares * (units - 1) / units));
  }

  /**
   * Alpha of all units but these, for leaving out documents one by one: their share is taken from
   * the sums, the distances stay as they are.
   *
   * @param part some of the units, under the same codes
   * @throws IllegalStateException for ordinal codes, whose distances are ranks among all units
   */
  Result without(RatingTable part) {
    if (ranks) {
      throw new IllegalStateException("ranks change with the units");
    }
    if (obstacle.isPresent()) {
      return Result.undefined(obstacle.get());
    }
    PairableValues.Rest rest = pairable.without(part.unitsSeenBy(2));
    return rest.count() == 0
        ? Result.undefined(Reason.NO_SHARED_UNITS)
        : alphaOrReason(rest.observedSum(), rest.expectedSum(), rest.count());
  }

  /** Alpha without one unit: distances that stay need only that unit's share taken away. */
  private Result without(PairableValues merged, RatedUnits pattern) {
    if (ranks) {
      PairableValues rest = merged.without(pattern);
      return alphaOrReason(rest.observedSum(), rest.expectedSum(), rest.count());
    }
    int[] ratings = pattern.ratings();
    double pairs = merged.distance().overPairs(ratings);
    return alphaOrReason(
        merged.observedSum() - pairs / (ratings.length - 1),
        merged.expectedSum() - 2 * merged.distanceFromAll(ratings) + pairs,
        merged.count() - ratings.length);
  }

  private Result alphaOrReason(double observedSum, double expectedSum, long count) {
    return expectedSum <= ROUNDING * pairable.expectedSum()
        ? Result.undefined(Reason.NO_VARIATION)
        : Result.of(alpha(observedSum, expectedSum, count));
  }

  private static double alpha(double observedSum, double expectedSum, long count) {
    return 1 - observedSum * (count - 1) / expectedSum;
  }

  private Result unless(boolean otherwise, Reason reason) {
    return obstacle
        .map(Result::undefined)
        .orElseGet(() -> otherwise ? Result.undefined(reason) : Result.of(0));
  }
}
