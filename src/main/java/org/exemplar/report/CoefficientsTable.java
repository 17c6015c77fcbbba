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
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.StatisticAnswer;

/**
 * Coefficients of agreement: a section for each coefficient, with its value, standard errors and
 * interval, or the reason why there is none: once, in place of the coefficient and all its parts.
 * Data files have each statistic's identifier.
 */
public final class CoefficientsTable {

  private static final int DECIMALS = 4;
  private static final String PER_CODE = "per_code";

  private static final Map<String, String> COEFFICIENTS =
      Map.ofEntries(
          Map.entry("percent_agreement", "Percent agreement, as a share"),
          Map.entry("krippendorff_alpha", "Krippendorff's alpha"),
          Map.entry("cohen_kappa", "Cohen's kappa"),
          Map.entry("scott_pi", "Scott's pi"),
          Map.entry("fleiss_kappa", "Fleiss' kappa"),
          Map.entry("conger_kappa", "Conger's kappa"),
          Map.entry("light_kappa", "Light's kappa"),
          Map.entry("gwet_ac1", "Gwet's AC1"),
          Map.entry("gwet_ac2", "Gwet's AC2"),
          Map.entry("brennan_prediger", "Brennan-Prediger"),
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
          Map.entry("ci95_t_low", "95 % interval from"),
          Map.entry("ci95_t_high", "95 % interval to"),
          Map.entry("ci95_normal_low", "95 % interval (normal, not cut at 1) from"),
          Map.entry("ci95_normal_high", "95 % interval (normal, not cut at 1) to"),
          Map.entry("positive_agreement", "Positive agreement"),
          Map.entry("negative_agreement", "Negative agreement"),
          Map.entry("krippendorff_alpha", "Krippendorff's alpha"),
          Map.entry("cohen_kappa", "Cohen's kappa"),
          Map.entry("gwet_ac1", "Gwet's AC1"));

  private CoefficientsTable() {}

  /** The table of a table's statistics, in their order. */
  public static Table of(RatingTable ratings, List<StatisticAnswer> answers) {
    Map<String, List<Table.Row>> sections = new LinkedHashMap<>();
    Set<String> undefined = new HashSet<>();
    for (StatisticAnswer answer : answers) {
      String heading = heading(answer);
      boolean whole = !answer.request().stat().contains(".");
      if (whole && answer.result() instanceof Result.Undefined) {
        undefined.add(heading);
      } else if (!whole && undefined.contains(heading)) {
        continue;
      }
      sections.computeIfAbsent(heading, h -> new ArrayList<>()).add(row(answer));
    }
    return new Table(
        "coefficients",
        "Agreement of "
            + Wording.number(ratings.coders().size(), "coder", "coders")
            + ": "
            + names(ratings.coders()),
        List.of(
            Column.words("stat", "Identifier", 2).dataOnly(),
            Column.words("parameters", "Parameters", 2).dataOnly(),
            Column.words("measure", "Statistic", 3),
            Column.words("value", "Value", 3)),
        Table.Headings.ACROSS,
        sections.entrySet().stream()
            .map(section -> new Table.Section(section.getKey(), section.getValue()))
            .toList(),
        notes(ratings));
  }

  private static String heading(StatisticAnswer answer) {
    String stat = answer.request().stat();
    String base = stat.replaceFirst("\\..*", "");
    Map<String, Object> parameters = parameters(answer);
    if (base.equals(PER_CODE)) {
      return COEFFICIENTS.get(base) + ": " + parameters.get("code");
    }
    String of =
        parameters.values().stream()
            .map(value -> value.equals("observed") ? "codes observed" : value.toString())
            .map(value -> value.replaceFirst("^declared:", "codes declared:"))
            .collect(Collectors.joining("; "));
    return COEFFICIENTS.get(base) + (of.isEmpty() ? "" : " (" + of + ")");
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
        Cell.of(Optional.ofNullable(PARTS.get(part)).orElse(part)),
        answer
            .result()
            .fold(
                number ->
                    Cell.of(BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN)),
                reason -> Cell.missing("undefined: " + reason.words())));
  }

  private static Map<String, Object> parameters(StatisticAnswer answer) {
    return answer.request().parameters().orElse(Map.of());
  }

  private static List<String> notes(RatingTable ratings) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Units: "
            + ratings.units()
            + ", of which "
            + ratings.sharedUnits()
            + " coded by two or more coders. Codes used: "
            + (ratings.codes().isEmpty() ? "none" : names(ratings.codes()))
            + ".");
    for (int coder = 0; coder < ratings.coders().size(); coder++) {
      List<String> never = ratings.neverUsedBy(coder);
      if (!never.isEmpty()) {
        notes.add(
            ratings.coders().get(coder)
                + " never used "
                + names(never)
                + "; coefficients near or below 0 may follow from that alone.");
      }
    }
    notes.add(
        "Standard errors and intervals take units as independent; passages of one conversation are"
            + " not. AC1 and AC2 are not to be read alone: they are high for rare codes.");
    return notes;
  }

  private static String names(List<String> names) {
    return String.join(", ", names);
  }
}
