package org.exemplar.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.Basis;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.StatisticAnswer;
import org.exemplar.agreement.StatisticRequest;
import org.exemplar.coding.CoderId;

/**
 * Every figure of a comparison by its identifier, unrounded: a value or a reason. Parameters say of
 * which code, coder, pair (a list of two) or transcript it is; {@code level} is {@code as coded} or
 * {@code rolled up}.
 */
public final class ComparisonStatistics {

  private final List<StatisticAnswer> answers = new ArrayList<>();
  private final Comparison comparison;

  private ComparisonStatistics(Comparison comparison) {
    this.comparison = comparison;
  }

  /** All figures: overall, by code, by pair, by transcript, on the extent of text. */
  public static List<StatisticAnswer> of(Comparison comparison) {
    return new ComparisonStatistics(comparison).all();
  }

  private List<StatisticAnswer> all() {
    overall();
    comparison.asCoded().forEach(code -> code(code, "as coded"));
    comparison.rolledUp().forEach(code -> code(code, "rolled up"));
    comparison.pairs().forEach(this::pair);
    comparison.transcripts().forEach(this::transcript);
    extent();
    return List.copyOf(answers);
  }

  private void overall() {
    OverallAgreement overall = comparison.overall();
    Map<String, Object> none = Map.of();
    Map<String, Object> basis = basis(comparison.basis());
    count("units", basis, comparison.basis().units());
    count("transcripts", basis, comparison.basis().transcripts().size());
    add("krippendorff_alpha.median_of_codes", none, overall.median());
    add("krippendorff_alpha.lowest_of_codes", none, overall.lowest());
    add("krippendorff_alpha.highest_of_codes", none, overall.highest());
    add("pooled_kappa", none, overall.pooledKappa());
    interval("krippendorff_alpha", Map.of("distance", "jaccard"), overall.sets());
    add("krippendorff_alpha", Map.of("distance", "masi"), overall.masi());
    add("krippendorff_alpha", Map.of("distance", "set_equality"), overall.equality());
    add("exact_set_agreement.pairwise", none, overall.sameSets());
  }

  /** On what all figures rest. */
  private static Map<String, Object> basis(ComparisonBasis basis) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("coders", String.join(", ", basis.coders().names()));
    all.put(
        "assumed_to_have_seen",
        String.join(
            ", ", basis.known(SeenTranscripts.Ground.CODED).stream().map(CoderId::value).toList()));
    all.put("unit", basis.kind().noun(2));
    all.put("cover", basis.rule().words());
    all.put("round", basis.round());
    all.put("seed", basis.seed());
    return all;
  }

  private void code(CodeAgreement code, String level) {
    Map<String, Object> own = parameters("code", code.code().id().value(), "level", level);
    count("per_code.units", own, code.uses().units());
    for (int i = 0; i < comparison.basis().coders().size(); i++) {
      String coder = comparison.basis().coders().names().get(i);
      count("per_code.uses", with(own, "coder", coder), code.uses().byCoder().get(i));
    }
    count("per_code.by_all", own, code.uses().byAll());
    count("per_code.by_all.sharing_text", own, code.uses().sharing());
    count("per_code.by_some", own, code.uses().bySome());
    count("per_code.by_none", own, code.uses().byNone());
    add("per_code.base_rate", own, code.baseRate());
    add("per_code.percent_agreement", own, code.percent());
    add("per_code.percent_agreement.all_coders", own, code.unanimous());
    interval("per_code.krippendorff_alpha", own, code.alpha());
    add("per_code.krippendorff_alpha.se_gwet", own, code.alphaError());
    add("per_code.krippendorff_alpha", with(own, "cover", "half of the words"), code.alphaAtHalf());
    if (comparison.basis().coders().size() == 2) {
      interval("per_code.cohen_kappa", own, code.kappa());
      add("per_code.cohen_kappa.se", own, code.kappaError());
    }
    List<PairOfCoders> pairs = PairOfCoders.of(comparison.basis().coders());
    for (int i = 0; i < pairs.size(); i++) {
      Map<String, Object> pair =
          with(own, "pair", names(pairs.get(i).first(), pairs.get(i).second()));
      add("per_code.cohen_kappa", pair, code.pairKappas().get(i));
    }
    add("per_code.positive_agreement", own, code.positive());
    add("per_code.negative_agreement", own, code.negative());
    add("per_code.light_kappa", own, code.light());
    for (Coefficient coefficient : Coefficient.values()) {
      String stat = "per_code." + coefficient.identifier();
      add(stat, own, code.others().get(coefficient).value());
      add(stat + ".se", own, code.others().get(coefficient).standardError());
    }
  }

  private void pair(PairAgreement pair) {
    Map<String, Object> own = Map.of("pair", names(pair.first(), pair.second()));
    count("units", own, pair.units());
    add("krippendorff_alpha.median_of_codes", own, pair.median());
    add("pooled_kappa", own, pair.pooledKappa());
    interval("krippendorff_alpha", with(own, "distance", "jaccard"), pair.sets());
    add("micro_f1", own, pair.microF1());
    add("exact_set_agreement", own, pair.sameSets());
  }

  private void transcript(TranscriptAgreement transcript) {
    Map<String, Object> own = Map.of("transcript", transcript.transcript().value());
    count("units", own, transcript.units());
    count("units.coded", own, transcript.coded());
    count("units.differing", own, transcript.differing());
    Map<String, Object> sets = with(own, "distance", "jaccard");
    add("krippendorff_alpha", sets, transcript.sets());
    Map<String, Object> units = with(sets, "interval", "linearized_units_t");
    add("krippendorff_alpha.ci95_t_low", units, transcript.interval().low());
    add("krippendorff_alpha.ci95_t_high", units, transcript.interval().high());
  }

  private void extent() {
    TextExtent extent = comparison.extent();
    add("u_alpha", Map.of(), extent.alpha());
    add("bar_u_alpha", Map.of(), extent.relevance());
    add("cu_alpha", Map.of(), extent.codes().value());
    add("cu_alpha.coverage", Map.of(), extent.codes().coverage());
    extent.byCode().forEach(code -> extent(code, "as coded"));
    extent.rolledUp().forEach(code -> extent(code, "rolled up"));
    for (PairExtent pair : extent.byPair()) {
      Map<String, Object> own = Map.of("pair", names(pair.first(), pair.second()));
      add("char.pooled_kappa", own, pair.pooledKappa());
      add("span.f1_exact", own, pair.exact());
      add("span.f1_iou50", own, pair.half());
      add("span.f1_iou90", own, pair.nine());
    }
  }

  private void extent(CodeExtent code, String level) {
    Map<String, Object> own = parameters("code", code.code().id().value(), "level", level);
    add("per_code.bar_u_alpha", own, code.alpha());
    code.coding()
        .ifPresent(
            coding -> {
              add("ku_alpha", own, coding.value());
              add("ku_alpha.coverage", own, coding.coverage());
            });
    for (int i = 0; i < code.pairs().size(); i++) {
      PairExtent coders = comparison.extent().byPair().get(i);
      overlap(with(own, "pair", names(coders.first(), coders.second())), code.pairs().get(i));
    }
  }

  private void overlap(Map<String, Object> own, CodeExtent.Overlap overlap) {
    add("char.percent_agreement", own, overlap.percent());
    add("char.cohen_kappa", own, overlap.kappa());
    add("char.f1", own, overlap.characterF1());
    add("char.jaccard", own, overlap.characterJaccard());
    add("word.f1", own, overlap.wordF1());
    add("word.jaccard", own, overlap.wordJaccard());
  }

  /** Two names and not one made of both: coders' names may have hyphens themselves. */
  private static List<String> names(CoderId first, CoderId second) {
    return List.of(first.value(), second.value());
  }

  private void interval(String stat, Map<String, Object> own, AgreementInterval interval) {
    add(stat, own, interval.value());
    Map<String, Object> made = new LinkedHashMap<>(own);
    interval.basis().ifPresent(basis -> made.putAll(made(basis)));
    if (interval.caution()) {
      made.put("caution", "fewer than " + AgreementInterval.ENOUGH_USES + " units carry the code");
    }
    add(stat + ".ci95_low", made, interval.low());
    add(stat + ".ci95_high", made, interval.high());
  }

  /** From what an interval was made; the same code may have another basis than the next. */
  private static Map<String, Object> made(Basis basis) {
    return basis.fold(
        documents -> {
          Map<String, Object> all = with(Map.of(), "interval", "jackknife_documents");
          all.put("documents", documents.documents());
          return all;
        },
        units -> {
          Map<String, Object> all = with(Map.of(), "interval", "bootstrap_units_bca");
          all.put("resamples", units.resamples());
          all.put("seed", units.seed());
          return all;
        });
  }

  private void count(String stat, Map<String, Object> own, long number) {
    answers.add(StatisticAnswer.count(StatisticRequest.of(stat, own), number));
  }

  private void add(String stat, Map<String, Object> own, Result result) {
    answers.add(StatisticAnswer.of(StatisticRequest.of(stat, own), result));
  }

  private static Map<String, Object> with(Map<String, Object> own, String name, Object value) {
    Map<String, Object> all = new LinkedHashMap<>(own);
    all.put(name, value);
    return all;
  }

  private static Map<String, Object> parameters(String a, String one, String b, String other) {
    return with(with(Map.of(), a, one), b, other);
  }
}
