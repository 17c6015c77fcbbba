package org.exemplar.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statistics that there are of sets of codes, in the order in which they are printed. */
final class CodeSetRequests {

  private static final List<String> OF_A_PAIR =
      List.of(
          "pooled_kappa",
          "mean_kappa",
          "micro_f1",
          "mean_jaccard.empty_empty_is_1",
          "mean_jaccard.excluding_both_empty",
          "exact_set_agreement");
  private static final List<String> OF_A_CODE =
      List.of(
          "base_rate",
          "percent_agreement",
          "positive_agreement",
          "negative_agreement",
          "gwet_ac1",
          "brennan_prediger");

  private final CodeSets sets;
  private final int documents;
  private final HouseInterval interval;
  private final List<StatisticRequest> all = new ArrayList<>();

  CodeSetRequests(CodeSets sets, List<RatingTable> documents, StatisticChoice choice) {
    this.sets = sets;
    this.documents = documents.size();
    this.interval = new HouseInterval(documents, choice);
  }

  List<StatisticRequest> all() {
    all.clear();
    all.add(StatisticRequest.of("exact_set_agreement.pairwise", Map.of()));
    for (SetDistance distance : SetDistance.values()) {
      Map<String, Object> own = Map.of(StatisticNames.DISTANCE, StatisticNames.word(distance));
      List.of("", ".Do", ".De", ".jackknife_se")
          .forEach(part -> all.add(StatisticRequest.of(StatisticNames.ALPHA + part, own)));
      if (interval.isOverDocuments() || distance == SetDistance.JACCARD) {
        all.addAll(interval.of(StatisticNames.ALPHA, own));
      }
      overDocuments(StatisticNames.ALPHA, own);
    }
    for (String pair : pairs()) {
      Map<String, Object> own = Map.of(StatisticNames.PAIR, pair);
      OF_A_PAIR.forEach(stat -> all.add(StatisticRequest.of(stat, own)));
      overDocuments("pooled_kappa", own);
    }
    sets.codes().forEach(this::perCode);
    return List.copyOf(all);
  }

  private void perCode(String code) {
    Map<String, Object> own = Map.of(StatisticNames.CODE, code);
    OF_A_CODE.forEach(stat -> all.add(StatisticRequest.of(StatisticNames.PER_CODE + stat, own)));
    String alpha = StatisticNames.PER_CODE + StatisticNames.ALPHA;
    all.add(StatisticRequest.of(alpha, own));
    all.addAll(interval.of(alpha, own));
    overDocuments(alpha, own);
    for (String pair : pairs()) {
      Map<String, Object> two = new LinkedHashMap<>(own);
      two.put(StatisticNames.PAIR, pair);
      all.add(StatisticRequest.of(StatisticNames.PER_CODE + "cohen_kappa", two));
      all.add(StatisticRequest.of(StatisticNames.PER_CODE + "cohen_kappa.se", two));
    }
  }

  private List<String> pairs() {
    List<String> coders = sets.table().coders();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < coders.size(); i++) {
      for (int j = i + 1; j < coders.size(); j++) {
        pairs.add(CoderPairs.name(coders.get(i), coders.get(j)));
      }
    }
    return pairs;
  }

  private void overDocuments(String stat, Map<String, Object> others) {
    Map<String, Object> own = new LinkedHashMap<>(others);
    own.put("documents", documents);
    List.of("se", "ci95_low", "ci95_high")
        .forEach(part -> all.add(StatisticRequest.of(stat + StatisticNames.DOCUMENTS + part, own)));
  }
}
