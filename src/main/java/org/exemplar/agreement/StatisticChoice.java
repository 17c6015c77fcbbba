package org.exemplar.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which statistics of a table are asked for.
 *
 * @param named identifiers, such as {@code krippendorff_alpha} or {@code
 *     krippendorff_alpha.jackknife_se}; empty for all that apply
 * @param declared the codes of the codebook, for AC1, AC2 and Brennan-Prediger; empty for those
 *     observed
 * @param level of alpha; if empty, nominal, and the others where codes are numbers
 * @param weights of the coefficients that have them; if empty, none, and the others where codes are
 *     numbers
 */
public record StatisticChoice(
    List<String> named, List<String> declared, Optional<Level> level, Optional<Weights> weights) {

  private static final List<String> T = List.of("", ".se", ".ci95_t_low", ".ci95_t_high");
  private static final List<String> NORMAL =
      List.of("", ".se", ".se_null", ".ci95_normal_low", ".ci95_normal_high");
  private static final List<String> ALPHA = List.of("", ".Do", ".De", ".se_gwet", ".jackknife_se");

  /** Keeps its own copies. */
  public StatisticChoice {
    named = List.copyOf(named);
    declared = List.copyOf(declared);
  }

  /**
   * The requests, in the order in which they are printed. Where statistics are named, those that do
   * not apply are there too, and get their reason.
   */
  public List<StatisticRequest> requests(RatingTable table) {
    return all(table).stream()
        .filter(
            request ->
                named.isEmpty() ? applies(request.stat(), table) : named.contains(request.stat()))
        .toList();
  }

  /** The identifiers of all statistics. */
  public List<String> identifiers(RatingTable table) {
    return all(table).stream().map(StatisticRequest::stat).distinct().toList();
  }

  private static boolean applies(String stat, RatingTable table) {
    boolean forTwo = stat.contains("cohen_kappa") || stat.startsWith("scott_pi");
    boolean forMore = stat.startsWith("light_kappa");
    int coders = table.coders().size();
    return forTwo ? coders == 2 : !forMore || coders > 2;
  }

  private List<StatisticRequest> all(RatingTable table) {
    boolean numeric = table.values().isPresent();
    List<StatisticRequest> all = new ArrayList<>();
    add(all, "percent_agreement", List.of(".pairwise", ".all_coders"), Map.of());
    for (Level one : levels(table)) {
      List<String> parts = one == Level.ORDINAL ? without(ALPHA, ".se_gwet") : ALPHA;
      add(all, "krippendorff_alpha", parts, Map.of("level", word(one)));
    }
    List<Weights> used = weights.map(List::of).orElse(weightsOf(numeric));
    used.forEach(one -> add(all, "cohen_kappa", NORMAL, Map.of("weights", word(one))));
    add(all, "scott_pi", T, Map.of());
    add(all, "fleiss_kappa", T, Map.of());
    add(all, "conger_kappa", T, Map.of());
    add(all, "light_kappa", List.of(""), Map.of());
    add(all, "gwet_ac1", T, categories(Map.of()));
    for (Weights one : used) {
      boolean weighted = one != Weights.UNWEIGHTED;
      Map<String, Object> own = weighted ? Map.of("weights", word(one)) : Map.of();
      if (weighted) {
        add(all, "gwet_ac2", T, categories(own));
      }
      add(all, "brennan_prediger", T, categories(own));
    }
    table.codes().forEach(code -> perCode(all, code));
    declared.stream().filter(c -> !table.codes().contains(c)).forEach(c -> perCode(all, c));
    return all;
  }

  private List<Level> levels(RatingTable table) {
    return level
        .map(List::of)
        .orElse(table.values().isPresent() ? List.of(Level.values()) : List.of(Level.NOMINAL));
  }

  private static List<Weights> weightsOf(boolean numeric) {
    return numeric ? List.of(Weights.values()) : List.of(Weights.UNWEIGHTED);
  }

  private static void perCode(List<StatisticRequest> all, String code) {
    Map<String, Object> own = Map.of("code", code);
    add(all, "per_code", List.of(".positive_agreement", ".negative_agreement"), own);
    Map<String, Object> alpha = new TreeMap<>(own);
    alpha.put("level", "nominal, code vs rest");
    add(all, "per_code.krippendorff_alpha", List.of(""), alpha);
    add(all, "per_code.cohen_kappa", List.of(""), own);
    add(all, "per_code.gwet_ac1", List.of(""), own);
  }

  private Map<String, Object> categories(Map<String, Object> others) {
    Map<String, Object> all = new LinkedHashMap<>(others);
    all.put(
        "categories", declared.isEmpty() ? "observed" : "declared: " + String.join(",", declared));
    return all;
  }

  private static void add(
      List<StatisticRequest> all, String stat, List<String> parts, Map<String, Object> own) {
    parts.forEach(part -> all.add(StatisticRequest.of(stat + part, own)));
  }

  private static List<String> without(List<String> parts, String one) {
    return parts.stream().filter(part -> !part.equals(one)).toList();
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
