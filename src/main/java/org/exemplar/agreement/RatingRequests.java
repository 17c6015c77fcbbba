package org.exemplar.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statistics that there are of a table of ratings, in the order in which they are printed. */
final class RatingRequests {

  private static final List<String> T = List.of("", ".se", ".ci95_t_low", ".ci95_t_high");
  private static final List<String> NORMAL =
      List.of("", ".se", ".se_null", ".ci95_normal_low", ".ci95_normal_high");
  private static final List<String> ALPHA = List.of("", ".Do", ".De", ".se_gwet", ".jackknife_se");
  private static final List<String> ORDINAL = List.of("", ".Do", ".De", ".jackknife_se");
  private static final List<String> BOOTSTRAP =
      List.of("se", "percentile_low", "percentile_high", "bca_low", "bca_high");

  private final RatingTable table;
  private final int documents;
  private final HouseInterval interval;
  private final StatisticChoice choice;
  private final boolean numeric;
  private final List<StatisticRequest> all = new ArrayList<>();

  RatingRequests(RatingTable table, List<RatingTable> documents, StatisticChoice choice) {
    this.table = table;
    this.documents = documents.size();
    this.interval = new HouseInterval(documents, choice);
    this.choice = choice;
    this.numeric = table.numbers().values().isPresent();
  }

  List<StatisticRequest> all() {
    all.clear();
    add("percent_agreement", List.of(".pairwise", ".all_coders"), Map.of());
    add("holsti", List.of(""), Map.of());
    levels().forEach(this::alpha);
    bootstrap();
    weights().forEach(one -> kappa(weights(one)));
    add("scott_pi", T, Map.of());
    add("fleiss_kappa", T, Map.of());
    add("conger_kappa", T, Map.of());
    add("light_kappa", List.of(""), Map.of());
    add("gwet_ac1", T, categories(Map.of()));
    all.addAll(interval.of("gwet_ac1", categories(Map.of())));
    overDocuments("gwet_ac1", categories(Map.of()));
    weights().forEach(this::weighted);
    table.codes().forEach(this::perCode);
    choice.declared().stream().filter(c -> !table.codes().contains(c)).forEach(this::perCode);
    return List.copyOf(all);
  }

  private void alpha(Level level) {
    Map<String, Object> own = Map.of(StatisticNames.LEVEL, StatisticNames.word(level));
    add(StatisticNames.ALPHA, level == Level.ORDINAL ? ORDINAL : ALPHA, own);
    if (interval.isOverDocuments() || level == levels().get(0)) {
      all.addAll(interval.of(StatisticNames.ALPHA, own));
    }
    overDocuments(StatisticNames.ALPHA, own);
  }

  /** Of the first level that is asked for: resampling takes long. */
  private void bootstrap() {
    Map<String, Object> own = new LinkedHashMap<>();
    own.put(StatisticNames.LEVEL, StatisticNames.word(levels().get(0)));
    own.put(StatisticNames.RESAMPLES, choice.resamples());
    own.put(StatisticNames.SEED, choice.seed());
    add(StatisticNames.BOOTSTRAP, BOOTSTRAP, own);
  }

  private void kappa(Map<String, Object> own) {
    add("cohen_kappa", NORMAL, own);
    if (interval.isOverDocuments() || own.equals(weights(weights().get(0)))) {
      all.addAll(interval.of("cohen_kappa", own));
    }
    overDocuments("cohen_kappa", own);
  }

  private static Map<String, Object> weights(Weights one) {
    return Map.of(StatisticNames.WEIGHTS, StatisticNames.word(one));
  }

  private void weighted(Weights one) {
    boolean weighted = one != Weights.UNWEIGHTED;
    Map<String, Object> own =
        weighted ? Map.of(StatisticNames.WEIGHTS, StatisticNames.word(one)) : Map.of();
    if (weighted) {
      add("gwet_ac2", T, categories(own));
    }
    add("brennan_prediger", T, categories(own));
  }

  private void perCode(String code) {
    Map<String, Object> own = Map.of(StatisticNames.CODE, code);
    add(
        StatisticNames.PER_CODE,
        List.of("base_rate", "positive_agreement", "negative_agreement"),
        own);
    Map<String, Object> alpha = new LinkedHashMap<>(own);
    alpha.put(StatisticNames.LEVEL, "nominal, code vs rest");
    add(StatisticNames.PER_CODE + StatisticNames.ALPHA, List.of(""), alpha);
    all.addAll(interval.of(StatisticNames.PER_CODE + StatisticNames.ALPHA, alpha));
    overDocuments(StatisticNames.PER_CODE + StatisticNames.ALPHA, alpha);
    add(StatisticNames.PER_CODE + "cohen_kappa", List.of(""), own);
    add(StatisticNames.PER_CODE + "gwet_ac1", List.of(""), own);
  }

  private List<Level> levels() {
    return choice
        .level()
        .map(List::of)
        .orElse(numeric ? List.of(Level.values()) : List.of(Level.NOMINAL));
  }

  private List<Weights> weights() {
    return choice
        .weights()
        .map(List::of)
        .orElse(numeric ? List.of(Weights.values()) : List.of(Weights.UNWEIGHTED));
  }

  private Map<String, Object> categories(Map<String, Object> others) {
    List<String> declared = choice.declared();
    Map<String, Object> own = new LinkedHashMap<>(others);
    own.put(
        StatisticNames.CATEGORIES,
        declared.isEmpty() ? "observed" : "declared: " + String.join(",", declared));
    return own;
  }

  private void overDocuments(String stat, Map<String, Object> others) {
    Map<String, Object> own = new LinkedHashMap<>(others);
    own.put("documents", documents);
    add(stat + StatisticNames.DOCUMENTS, List.of("se", "ci95_low", "ci95_high"), own);
  }

  private void add(String stat, List<String> parts, Map<String, Object> own) {
    parts.forEach(part -> all.add(StatisticRequest.of(stat + part, own)));
  }
}
