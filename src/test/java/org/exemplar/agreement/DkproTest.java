package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.HubertKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.RandolphKappaAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.junit.jupiter.api.Test;

/**
 * DKPro Statistics 2.2.1 as a second opinion on random tables. It is not one everywhere: where
 * codes are missing, only its alpha follows the definitions taken here, and its MASI is not
 * Passonneau's.
 */
class DkproTest {

  private static final int TABLES = 300;

  @Test
  void alphaIsTheSameWithMissingCodes() {
    alpha(Level.NOMINAL, new NominalDistanceFunction());
    alpha(Level.INTERVAL, new IntervalDistanceFunction());
    alpha(Level.RATIO, new RatioDistanceFunction());
  }

  @Test
  void coefficientsOfTwoCodersAreTheSame() {
    compare(
        2,
        table -> CohenKappa.of(table, Weights.UNWEIGHTED).value(),
        study -> new CohenKappaAgreement(study).calculateAgreement());
    compare(
        2,
        table -> ScottPi.of(table).value(),
        study -> new ScottPiAgreement(study).calculateAgreement());
  }

  @Test
  void coefficientsOfThreeCodersAreTheSame() {
    compare(
        3,
        PercentAgreement::pairwise,
        study -> new PercentageAgreement(study).calculateAgreement());
    compare(
        3,
        table -> FleissKappa.of(table).value(),
        study -> new FleissKappaAgreement(study).calculateAgreement());
    compare(
        3,
        table -> CongerKappa.of(table).value(),
        study -> new HubertKappaAgreement(study).calculateAgreement());
    compare(
        3,
        table -> BrennanPrediger.of(table, Weights.UNWEIGHTED).value(),
        study -> new RandolphKappaAgreement(study).calculateAgreement());
  }

  /** Where codes are missing: Gwet's program gives .76117, see {@link Gwet2014Test}. */
  @Test
  void itsFleissKappaIsAnotherWhereCodesAreMissing() {
    CodingAnnotationStudy study = new CodingAnnotationStudy(4);
    for (RatingTable.Row row : Krippendorff2011Test.FOUR_OBSERVERS.rows()) {
      Object[] given =
          row.given().stream().map(code -> code == RatingTable.NOT_SEEN ? null : code).toArray();
      study.addMultipleItems((int) row.units(), given);
    }
    assertThat(new FleissKappaAgreement(study).calculateAgreement())
        .isCloseTo(0.7372862, within(1e-6));
  }

  private static void alpha(Level level, IDistanceFunction distance) {
    Random random = new Random(level.name().length());
    int compared = 0;
    for (int i = 0; i < TABLES; i++) {
      List<List<Optional<Integer>>> rows = rows(random, 3, 0.15);
      if (KrippendorffAlpha.of(table(rows), level).value() instanceof Result.Value alpha) {
        compared++;
        assertThat(new KrippendorffAlphaAgreement(study(rows), distance).calculateAgreement())
            .as("%s %s", level, rows)
            .isCloseTo(alpha.number(), within(1e-9));
      }
    }
    assertThat(compared).isGreaterThan(TABLES - 10);
  }

  private static void compare(
      int coders,
      Function<RatingTable, Result> own,
      ToDoubleFunction<CodingAnnotationStudy> other) {
    Random random = new Random(coders);
    int compared = 0;
    for (int i = 0; i < TABLES; i++) {
      List<List<Optional<Integer>>> rows = rows(random, coders, 0);
      if (own.apply(table(rows)) instanceof Result.Value value) {
        compared++;
        assertThat(other.applyAsDouble(study(rows)))
            .as("%s", rows)
            .isCloseTo(value.number(), within(1e-9));
      }
    }
    assertThat(compared).isGreaterThan(TABLES - 10);
  }

  private static RatingTable table(List<List<Optional<Integer>>> rows) {
    return RatingTable.of(
        IntStream.range(0, rows.get(0).size()).mapToObj(c -> "c" + c).toList(),
        rows.stream().map(row -> row.stream().map(c -> c.map(String::valueOf)).toList()).toList());
  }

  private static CodingAnnotationStudy study(List<List<Optional<Integer>>> rows) {
    CodingAnnotationStudy study = new CodingAnnotationStudy(rows.get(0).size());
    rows.forEach(row -> study.addItemAsArray(row.stream().map(c -> c.orElse(null)).toArray()));
    return study;
  }

  /** Twelve to thirty units of three codes. */
  private static List<List<Optional<Integer>>> rows(Random random, int coders, double missing) {
    return IntStream.range(0, 12 + random.nextInt(19))
        .mapToObj(
            unit -> {
              int code = 1 + random.nextInt(3);
              return IntStream.range(0, coders)
                  .mapToObj(c -> random.nextInt(3) == 0 ? 1 + random.nextInt(3) : code)
                  .map(
                      c ->
                          random.nextDouble() < missing
                              ? Optional.<Integer>empty()
                              : Optional.of(c))
                  .toList();
            })
        .toList();
  }
}
