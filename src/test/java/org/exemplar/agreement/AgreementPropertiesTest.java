package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every table: thousands of small random ones, missing codes and all. */
class AgreementPropertiesTest {

  private static final int TABLES = 4000;
  private static final List<String> SYMMETRIC =
      List.of(
          "percent_agreement.pairwise",
          "percent_agreement.all_coders",
          "cohen_kappa",
          "cohen_kappa.se",
          "cohen_kappa.se_null",
          "scott_pi",
          "fleiss_kappa",
          "fleiss_kappa.se",
          "conger_kappa",
          "conger_kappa.se",
          "light_kappa",
          "gwet_ac1",
          "gwet_ac1.se",
          "brennan_prediger",
          "brennan_prediger.se",
          "krippendorff_alpha",
          "krippendorff_alpha.Do",
          "krippendorff_alpha.De",
          "krippendorff_alpha.se_gwet",
          "krippendorff_alpha.jackknife_se");

  @Test
  void theOrderOfCodersAndTheNamesOfCodesChangeNothing() {
    Random random = new Random(20260101);
    for (int i = 0; i < TABLES / 4; i++) {
      List<List<Optional<String>>> rows = rows(random);
      int width = rows.get(0).size();
      List<Integer> order = new ArrayList<>(IntStream.range(0, width).boxed().toList());
      Collections.shuffle(order, random);
      List<List<Optional<String>>> changed =
          rows.stream()
              .map(row -> order.stream().map(c -> row.get(c).map(code -> "x" + code)).toList())
              .toList();
      RatingStatistics before = new RatingStatistics(table(rows));
      RatingStatistics after = new RatingStatistics(table(changed));
      for (String stat : SYMMETRIC) {
        same(stat + rows, compute(before, stat), compute(after, stat));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void alphaAndItsPartsAgreeWithDistancesOfAllPairs(Level level) {
    Random random = new Random(7);
    int defined = 0;
    for (int i = 0; i < TABLES; i++) {
      List<List<Optional<String>>> rows = rows(random);
      KrippendorffAlpha alpha = KrippendorffAlpha.of(table(rows), level);
      NaiveAlpha naive = new NaiveAlpha(rows, level);
      assertThat(alpha.value() instanceof Result.Value).as("%s", rows).isEqualTo(naive.defined());
      if (naive.defined()) {
        defined++;
        same("alpha " + rows, alpha.value(), Result.of(naive.alpha()));
        same("Do " + rows, alpha.observedDisagreement(), Result.of(naive.observed()));
        same("De " + rows, alpha.expectedDisagreement(), Result.of(naive.expected()));
      }
    }
    assertThat(defined).isBetween(TABLES / 3, TABLES - 100);
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void theJackknifeEqualsRecomputation(Level level) {
    Random random = new Random(11);
    int defined = 0;
    for (int i = 0; i < TABLES / 4; i++) {
      RatingTable table = table(rows(random));
      Result error = KrippendorffAlpha.of(table, level).jackknifeStandardError();
      if (error instanceof Result.Value) {
        defined++;
        same("jackknife", error, Result.of(recomputed(table, level)));
      }
    }
    assertThat(defined).isGreaterThan(TABLES / 16);
  }

  /** A result refuses what is no number, so that nothing else need be asserted of it. */
  @Test
  void numbersOfAnySizeGiveAValueOrAReason() {
    Random random = new Random(17);
    List<Level> levels = List.of(Level.values());
    int values = 0;
    int outOfRange = 0;
    for (int i = 0; i < TABLES / 5; i++) {
      int least = random.nextInt(630) - 325;
      int range = 1 + random.nextInt(200);
      List<String> numbers =
          IntStream.range(0, 4)
              .mapToObj(n -> random.nextInt(10) + "." + n + "e" + (least + random.nextInt(range)))
              .toList();
      RatingStatistics statistics = new RatingStatistics(table(renamed(rows(random), numbers)));
      StatisticChoice choice = choice(levels.get(i % levels.size()));
      for (StatisticRequest request : statistics.requests(choice)) {
        Result result = statistics.answer(request, choice.defaults()).orElseThrow().result();
        boolean isAlpha = request.stat().equals("krippendorff_alpha");
        values += isAlpha && result instanceof Result.Value ? 1 : 0;
        outOfRange += result.equals(Result.undefined(Reason.NUMBERS_OUT_OF_RANGE)) ? 1 : 0;
      }
    }
    assertThat(values).isGreaterThan(TABLES / 80);
    assertThat(outOfRange).isGreaterThan(TABLES / 20);
  }

  private static List<List<Optional<String>>> renamed(
      List<List<Optional<String>>> rows, List<String> names) {
    return rows.stream()
        .map(
            row -> row.stream().map(c -> c.map(code -> names.get(Integer.parseInt(code)))).toList())
        .toList();
  }

  private static StatisticChoice choice(Level level) {
    return new StatisticChoice(
        List.of(),
        List.of(),
        Optional.of(level),
        Optional.of(Weights.QUADRATIC),
        Bootstrap.LEAST_RESAMPLES,
        1,
        Optional.empty(),
        List.of());
  }

  @Test
  void perfectAgreementIsOneOrUndefined() {
    Random random = new Random(13);
    int ones = 0;
    for (int i = 0; i < TABLES / 4; i++) {
      List<List<Optional<String>>> rows = new ArrayList<>();
      int coders = 2 + random.nextInt(3);
      for (int unit = 1 + random.nextInt(6); unit > 0; unit--) {
        String code = String.valueOf(random.nextInt(3));
        rows.add(
            IntStream.range(0, coders)
                .mapToObj(
                    c -> random.nextInt(4) == 0 ? Optional.<String>empty() : Optional.of(code))
                .toList());
      }
      RatingStatistics statistics = new RatingStatistics(table(rows));
      for (String stat : SYMMETRIC) {
        boolean coefficient = !stat.contains(".") || stat.startsWith("percent");
        Result result = compute(statistics, stat);
        if (coefficient && result instanceof Result.Value) {
          ones++;
          assertThat(Ratings.value(result)).as(stat + rows).isCloseTo(1, within(1e-12));
        }
      }
    }
    assertThat(ones).isGreaterThan(TABLES);
  }

  private static double recomputed(RatingTable table, Level level) {
    List<Double> alphas = new ArrayList<>();
    for (RatingTable.Row row : table.rows()) {
      if (row.given().stream().anyMatch(code -> code != RatingTable.NOT_SEEN)) {
        RatingTable rest = table.minus(one(table, row));
        double alpha = Ratings.value(KrippendorffAlpha.of(rest, level).value());
        alphas.addAll(Collections.nCopies((int) row.units(), alpha));
      }
    }
    double mean = alphas.stream().mapToDouble(a -> a).sum() / alphas.size();
    double squares = alphas.stream().mapToDouble(a -> (a - mean) * (a - mean)).sum();
    return Math.sqrt(squares * (alphas.size() - 1) / alphas.size());
  }

  /** One of the units of a row. */
  private static RatingTable one(RatingTable table, RatingTable.Row row) {
    return RatingTable.ofCounts(
        table.coders(), table.codes(), List.of(new RatingTable.Row(row.given(), 1)));
  }

  private static Result compute(RatingStatistics statistics, String stat) {
    return statistics.compute(stat, Map.of()).orElseThrow();
  }

  private static void same(String what, Result one, Result other) {
    if (one instanceof Result.Undefined || other instanceof Result.Undefined) {
      assertThat(one).as(what).isEqualTo(other);
    } else {
      assertThat(Ratings.value(one)).as(what).isCloseTo(Ratings.value(other), within(1e-9));
    }
  }

  private static RatingTable table(List<List<Optional<String>>> rows) {
    return RatingTable.of(
        IntStream.range(0, rows.get(0).size()).mapToObj(c -> "c" + c).toList(), rows);
  }

  /** One to four coders, one to seven units, one to four codes, none to most of them missing. */
  private static List<List<Optional<String>>> rows(Random random) {
    int coders = 1 + random.nextInt(4);
    int codes = 1 + random.nextInt(4);
    double missing = random.nextDouble() * 0.6;
    List<List<Optional<String>>> rows = new ArrayList<>();
    for (int unit = 1 + random.nextInt(7); unit > 0; unit--) {
      rows.add(
          IntStream.range(0, coders)
              .mapToObj(
                  c ->
                      random.nextDouble() < missing
                          ? Optional.<String>empty()
                          : Optional.of(String.valueOf(random.nextInt(codes))))
              .toList());
    }
    return rows;
  }

  /** The definition as it is written: every pair of values, one after the other. */
  private static final class NaiveAlpha {
    private final Level level;
    private final List<Double> values = new ArrayList<>();
    private double observed;
    private double expected;

    NaiveAlpha(List<List<Optional<String>>> rows, Level level) {
      this.level = level;
      List<List<Double>> units =
          rows.stream()
              .map(row -> row.stream().flatMap(Optional::stream).map(Double::valueOf).toList())
              .filter(unit -> unit.size() > 1)
              .toList();
      units.forEach(values::addAll);
      int n = values.size();
      for (List<Double> unit : units) {
        for (int a = 0; a < unit.size(); a++) {
          for (int b = 0; b < unit.size(); b++) {
            observed += a == b ? 0 : apart(unit.get(a), unit.get(b)) / (unit.size() - 1) / n;
          }
        }
      }
      for (int a = 0; a < n; a++) {
        for (int b = 0; b < n; b++) {
          expected += a == b ? 0 : apart(values.get(a), values.get(b)) / n / (n - 1);
        }
      }
    }

    boolean defined() {
      return expected > 0;
    }

    double alpha() {
      return 1 - observed / expected;
    }

    double observed() {
      return observed;
    }

    double expected() {
      return expected;
    }

    private double apart(double c, double k) {
      if (c == k) {
        return 0;
      }
      return switch (level) {
        case NOMINAL -> 1;
        case INTERVAL -> (c - k) * (c - k);
        case RATIO -> Math.pow((c - k) / (c + k), 2);
        case ORDINAL -> Math.pow(between(c, k), 2);
      };
    }

    /** The sum of the uses of all values from one to the other, less half of both ends. */
    private double between(double c, double k) {
      Map<Double, Integer> uses = new TreeMap<>();
      values.forEach(value -> uses.merge(value, 1, Integer::sum));
      double sum = 0;
      for (Map.Entry<Double, Integer> use : uses.entrySet()) {
        boolean within = use.getKey() >= Math.min(c, k) && use.getKey() <= Math.max(c, k);
        sum += within ? use.getValue() : 0;
      }
      return sum - (uses.get(c) + uses.get(k)) / 2.0;
    }
  }
}
