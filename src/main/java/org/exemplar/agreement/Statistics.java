package org.exemplar.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Every statistic of a table by its identifier, such as {@code krippendorff_alpha.Do} with {@code
 * level} {@code ordinal}: what a person or a file names, and one class computes.
 *
 * <p>Parameters: {@code level} (nominal if absent), {@code weights} (unweighted), {@code code} of
 * the statistics that begin with {@code per_code.}, and {@code categories}, which is {@code
 * observed} (if absent) or {@code declared: a,b,c} or, for their mere number, {@code declared: 3}.
 * {@code formula} and {@code missing} describe and change nothing.
 */
public final class Statistics {

  private static final String PER_CODE = "per_code.";
  private static final String DECLARED = "declared:";
  private static final Set<String> PARAMETERS =
      Set.of("level", "weights", "code", "categories", "formula", "missing");

  private final RatingTable table;

  /** The statistics of a table. */
  public Statistics(RatingTable table) {
    this.table = table;
  }

  /**
   * One statistic.
   *
   * @param stat its identifier
   * @param parameters by name
   * @return its result; empty if there is no such statistic, or no such parameter of it
   */
  public Optional<Result> compute(String stat, Map<String, String> parameters) {
    if (!PARAMETERS.containsAll(parameters.keySet())) {
      return Optional.empty();
    }
    if (stat.startsWith(PER_CODE)) {
      return Optional.ofNullable(parameters.get("code"))
          .flatMap(code -> perCode(stat.substring(PER_CODE.length()), code, parameters));
    }
    String coefficient = stat.replaceFirst("\\..*", "");
    String part = stat.substring(coefficient.length());
    return switch (coefficient) {
      case "percent_agreement" -> percent(part);
      case "light_kappa" -> only(part, LightKappa.of(table));
      case "cohen_kappa" ->
          weights(parameters).flatMap(weights -> part(CohenKappa.of(table, weights), part));
      case "krippendorff_alpha" ->
          level(parameters).flatMap(level -> part(KrippendorffAlpha.of(table, level), part));
      default ->
          weights(parameters)
              .flatMap(weights -> estimate(coefficient, weights, parameters))
              .flatMap(estimate -> part(estimate, part));
    };
  }

  /** The answer to a request; empty if there is no such statistic, or no such parameter of it. */
  public Optional<StatisticAnswer> answer(StatisticRequest request) {
    return compute(request.stat(), request.texts())
        .map(result -> new StatisticAnswer(request, result));
  }

  private Optional<Result> perCode(String stat, String code, Map<String, String> parameters) {
    Map<String, String> others = new TreeMap<>(parameters);
    others.remove("code");
    return switch (stat) {
      case "positive_agreement" -> Optional.of(SpecificAgreement.positive(table, code));
      case "negative_agreement" -> Optional.of(SpecificAgreement.negative(table, code));
      default -> {
        Optional<Result> result = new Statistics(table.codeVersusRest(code)).compute(stat, others);
        boolean unused = table.uses(code) == 0 && !stat.startsWith("percent_agreement");
        yield unused ? result.map(r -> Result.undefined(Reason.CODE_UNUSED)) : result;
      }
    };
  }

  private Optional<Result> percent(String part) {
    return switch (part) {
      case ".pairwise" -> Optional.of(PercentAgreement.pairwise(table));
      case ".all_coders" -> Optional.of(PercentAgreement.allCoders(table));
      default -> Optional.empty();
    };
  }

  private Optional<Estimate> estimate(
      String coefficient, Weights weights, Map<String, String> parameters) {
    RatingTable declared = declared(parameters.getOrDefault("categories", "observed"));
    return switch (coefficient) {
      case "scott_pi" -> Optional.of(ScottPi.of(table));
      case "fleiss_kappa" -> Optional.of(FleissKappa.of(table));
      case "conger_kappa" -> Optional.of(CongerKappa.of(table));
      case "gwet_ac1" -> Optional.of(GwetAc1.of(declared));
      case "gwet_ac2" -> Optional.of(GwetAc2.of(declared, weights));
      case "brennan_prediger" -> Optional.of(BrennanPrediger.of(declared, weights));
      default -> Optional.empty();
    };
  }

  private static Optional<Result> part(Estimate estimate, String part) {
    return switch (part) {
      case "" -> Optional.of(estimate.value());
      case ".se" -> Optional.of(estimate.standardError());
      case ".ci95_t_low" -> Optional.of(estimate.low());
      case ".ci95_t_high" -> Optional.of(estimate.high());
      default -> Optional.empty();
    };
  }

  private static Optional<Result> part(CohenKappa kappa, String part) {
    return switch (part) {
      case "" -> Optional.of(kappa.value());
      case ".se" -> Optional.of(kappa.standardError());
      case ".se_null" -> Optional.of(kappa.nullStandardError());
      case ".ci95_normal_low" -> Optional.of(kappa.low());
      case ".ci95_normal_high" -> Optional.of(kappa.high());
      default -> Optional.empty();
    };
  }

  private static Optional<Result> part(KrippendorffAlpha alpha, String part) {
    return switch (part) {
      case "" -> Optional.of(alpha.value());
      case ".Do" -> Optional.of(alpha.observedDisagreement());
      case ".De" -> Optional.of(alpha.expectedDisagreement());
      case ".se_gwet" -> Optional.of(alpha.linearizedStandardError());
      case ".jackknife_se" -> Optional.of(alpha.jackknifeStandardError());
      default -> Optional.empty();
    };
  }

  private static Optional<Result> only(String part, Result result) {
    return part.isEmpty() ? Optional.of(result) : Optional.empty();
  }

  private static Optional<Weights> weights(Map<String, String> parameters) {
    return named(Weights.values(), parameters.getOrDefault("weights", "unweighted"));
  }

  /** What follows a comma describes: {@code nominal, code vs rest}. */
  private static Optional<Level> level(Map<String, String> parameters) {
    return named(
        Level.values(), parameters.getOrDefault("level", "nominal").replaceFirst(",.*", ""));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    return Arrays.stream(all)
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  private RatingTable declared(String categories) {
    if (!categories.startsWith(DECLARED)) {
      return table;
    }
    String names = categories.substring(DECLARED.length()).strip();
    if (!names.matches("[0-9]{1,6}")) {
      return table.declaring(List.of(names.split("\\s*,\\s*")));
    }
    int unused = Math.max(0, Integer.parseInt(names) - table.codes().size());
    return table.declaring(
        IntStream.rangeClosed(1, unused).mapToObj(i -> "unused code " + i).toList());
  }
}
