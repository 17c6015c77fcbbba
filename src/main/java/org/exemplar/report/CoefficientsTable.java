package org.exemplar.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.StatisticAnswer;
import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.StatisticSource;

/**
 * Coefficients of agreement: a section for each coefficient, with its value, standard errors and
 * interval, or the reason why there is none: once, in place of the coefficient and all its parts.
 * Data files have each statistic's identifier.
 */
public final class CoefficientsTable {

  private static final int DECIMALS = 4;
  private static final String PER_CODE = "per_code";
  private static final String LOW = ".ci95_low";

  private static final Map<String, String> COEFFICIENTS =
      Map.ofEntries(
          Map.entry("percent_agreement", "Percent agreement, as a share"),
          Map.entry("holsti", "Holsti's coefficient"),
          Map.entry("bootstrap", "Krippendorff's alpha, bootstrap over units"),
          Map.entry("exact_set_agreement", "Equal sets of codes, as a share"),
          Map.entry("pooled_kappa", "Pooled kappa"),
          Map.entry("mean_kappa", "Mean of the codes' kappas"),
          Map.entry("micro_f1", "F1 over all codes"),
          Map.entry("mean_jaccard", "Mean Jaccard index"),
          Map.entry("krippendorff_alpha", "Krippendorff's alpha"),
          Map.entry("cohen_kappa", "Cohen's kappa"),
          Map.entry("scott_pi", "Scott's pi"),
          Map.entry("fleiss_kappa", "Fleiss' kappa"),
          Map.entry("conger_kappa", "Conger's kappa"),
          Map.entry("light_kappa", "Light's kappa"),
          Map.entry("gwet_ac1", "Gwet's AC1"),
          Map.entry("gwet_ac2", "Gwet's AC2"),
          Map.entry("brennan_prediger", "Brennan-Prediger"),
          Map.entry("u_alpha", "Unitizing alpha over codes and gaps"),
          Map.entry("bar_u_alpha", "Unitizing alpha, marked or not"),
          Map.entry("cu_alpha", "Alpha of codes where stretches overlap"),
          Map.entry("ku_alpha", "Alpha of one code where stretches overlap"),
          Map.entry("char", "Positions of the text"),
          Map.entry("span", "Stretches of the text"),
          Map.entry(PER_CODE, "Code against all others"));

  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("", "Value"),
          Map.entry("pairwise", "Pairs of coders that agree"),
          Map.entry("all_coders", "Units on which all coders agree"),
          Map.entry("Do", "Observed disagreement"),
          Map.entry("De", "Expected disagreement"),
          Map.entry("se", "Standard error"),
          Map.entry("se_gwet", "Standard error (linearised)"),
          Map.entry("jackknife_se", "Standard error (jackknife over units)"),
          Map.entry("se_null", "Standard error if kappa were 0, not for intervals"),
          Map.entry("ci95_low", "95 % interval from"),
          Map.entry("ci95_high", "95 % interval to"),
          Map.entry("krippendorff_alpha.ci95_low", "Alpha: 95 % interval from"),
          Map.entry("krippendorff_alpha.ci95_high", "Alpha: 95 % interval to"),
          Map.entry("ci95_t_low", "95 % interval (t, over units) from"),
          Map.entry("ci95_t_high", "95 % interval (t, over units) to"),
          Map.entry("ci95_normal_low", "95 % interval (normal, over units, not cut at 1) from"),
          Map.entry("ci95_normal_high", "95 % interval (normal, over units, not cut at 1) to"),
          Map.entry("jackknife_documents.se", "Standard error (jackknife over documents)"),
          Map.entry("jackknife_documents.ci95_low", "95 % interval (over documents) from"),
          Map.entry("jackknife_documents.ci95_high", "95 % interval (over documents) to"),
          Map.entry("percentile_low", "95 % interval (percentile) from"),
          Map.entry("percentile_high", "95 % interval (percentile) to"),
          Map.entry("bca_low", "95 % interval (BCa) from"),
          Map.entry("bca_high", "95 % interval (BCa) to"),
          Map.entry("empty_empty_is_1", "Two empty sets count 1"),
          Map.entry("excluding_both_empty", "Units with two empty sets left out"),
          Map.entry("base_rate", "Base rate"),
          Map.entry("coverage", "Share that it rests on"),
          Map.entry("bar_u_alpha", "Unitizing alpha, marked or not"),
          Map.entry("f1", "F1"),
          Map.entry("jaccard", "Jaccard index"),
          Map.entry("pooled_kappa", "Pooled kappa"),
          Map.entry("mean_kappa", "Mean of the codes' kappas"),
          Map.entry("f1_exact", "F1, same start and end"),
          Map.entry("f1_iou50", "F1, sharing at least half of their union"),
          Map.entry("f1_iou90", "F1, sharing at least 90 % of their union"),
          Map.entry("percent_agreement", "Percent agreement, as a share"),
          Map.entry("brennan_prediger", "Brennan-Prediger"),
          Map.entry(
              "krippendorff_alpha.jackknife_documents.se",
              "Alpha: standard error (jackknife over documents)"),
          Map.entry(
              "krippendorff_alpha.jackknife_documents.ci95_low",
              "Alpha: 95 % interval (over documents) from"),
          Map.entry(
              "krippendorff_alpha.jackknife_documents.ci95_high",
              "Alpha: 95 % interval (over documents) to"),
          Map.entry("cohen_kappa.se", "Cohen's kappa: standard error"),
          Map.entry("positive_agreement", "Positive agreement"),
          Map.entry("negative_agreement", "Negative agreement"),
          Map.entry("krippendorff_alpha", "Krippendorff's alpha"),
          Map.entry("cohen_kappa", "Cohen's kappa"),
          Map.entry("gwet_ac1", "Gwet's AC1"));

  private CoefficientsTable() {}

  /**
   * The table of the statistics of some data, in their order.
   *
   * @param choice how they were computed
   */
  public static Table of(
      StatisticSource data, StatisticChoice choice, List<StatisticAnswer> answers) {
    Map<String, List<Table.Row>> sections = new LinkedHashMap<>();
    Set<String> undefined = new HashSet<>();
    Set<String> noInterval = new HashSet<>();
    for (StatisticAnswer answer : answers) {
      String heading = heading(answer);
      String stat = answer.request().stat();
      boolean whole = !stat.contains(".") || stat.equals("bootstrap.se");
      if (whole && answer.result() instanceof Result.Undefined) {
        undefined.add(heading);
      } else if (!whole && undefined.contains(heading)) {
        continue;
      }
      String low = stat.replaceFirst("\\.ci95_high$", LOW);
      if (stat.endsWith(LOW) && answer.result() instanceof Result.Undefined) {
        noInterval.add(heading + low);
      } else if (!low.equals(stat) && noInterval.contains(heading + low)) {
        continue;
      }
      sections.computeIfAbsent(heading, h -> new ArrayList<>()).add(row(answer));
    }
    return new Table(
        "coefficients",
        "Agreement of "
            + Wording.number(data.coders().size(), "coder", "coders")
            + ": "
            + names(data.coders()),
        List.of(
            Column.words("stat", "Identifier", 2).dataOnly(),
            Column.words("parameters", "Parameters", 2).dataOnly(),
            Column.words("measure", "Statistic", 3),
            Column.words("value", "Value", 3)),
        Table.Headings.ACROSS,
        sections.entrySet().stream()
            .map(section -> new Table.Section(section.getKey(), section.getValue()))
            .toList(),
        data.remarks(choice));
  }

  private static String heading(StatisticAnswer answer) {
    String stat = answer.request().stat();
    String base = stat.replaceFirst("\\..*", "");
    Map<String, Object> parameters = parameters(answer);
    if (base.equals(PER_CODE)) {
      return COEFFICIENTS.get(base) + ": " + parameters.get("code");
    }
    String of =
        parameters.entrySet().stream()
            .filter(parameter -> !saysTheInterval(parameter.getKey(), parameters))
            .map(parameter -> words(parameter.getKey(), parameter.getValue().toString()))
            .collect(Collectors.joining("; "));
    return COEFFICIENTS.get(base) + (of.isEmpty() ? "" : " (" + of + ")");
  }

  /** What stands in the remarks: from what the interval of a coefficient is. */
  private static boolean saysTheInterval(String name, Map<String, Object> parameters) {
    return Set.of("documents", "interval").contains(name)
        || parameters.containsKey("interval") && Set.of("resamples", "seed").contains(name);
  }

  private static String words(String parameter, String value) {
    return switch (parameter) {
      case "categories" ->
          value.equals("observed")
              ? "codes observed"
              : value.replaceFirst("^declared:", "codes declared:");
      case "resamples" -> value + " resamples";
      case "seed" -> "seed " + value;
      case "distance" -> value.replace('_', ' ') + " of sets";
      default -> value;
    };
  }

  private static Table.Row row(StatisticAnswer answer) {
    String stat = answer.request().stat();
    String part = stat.contains(".") ? stat.substring(stat.indexOf('.') + 1) : "";
    String parameters =
        parameters(answer).entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
            .collect(Collectors.joining("; "));
    return Table.Row.of(
        Cell.of(stat),
        Cell.of(parameters),
        Cell.of(measure(answer, part)),
        answer
            .result()
            .fold(
                number ->
                    Cell.of(BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN)),
                reason -> Cell.missing("undefined: " + reason.words())));
  }

  /** The pair of coders stands in the heading, except where that names a code. */
  private static String measure(StatisticAnswer answer, String part) {
    boolean none = part.endsWith("ci95_low") && answer.result() instanceof Result.Undefined;
    String whole = Optional.ofNullable(PARTS.get(part)).orElse(part);
    String words = none ? whole.replaceFirst(" from$", "") : whole;
    Object pair = parameters(answer).get("pair");
    boolean ofCode = answer.request().stat().startsWith(PER_CODE);
    return ofCode && pair != null ? words + ", " + pair : words;
  }

  private static Map<String, Object> parameters(StatisticAnswer answer) {
    return answer.request().parameters().orElse(Map.of());
  }

  private static String names(List<String> names) {
    return String.join(", ", names);
  }
}
