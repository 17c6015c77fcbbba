package org.exemplar.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every statistic of a table of sets of codes.
 *
 * <p>Parameters: {@code distance} of alpha (jaccard, masi or set_equality; jaccard if absent),
 * {@code code} of the statistics that begin with {@code per_code.}, which are those of {@link
 * RatingStatistics} for applied or not, and {@code pair}, two coders as {@link CoderPairs} names
 * them, without which all coders are taken. A coefficient followed by {@code
 * .jackknife_documents.…} is its {@link Jackknife}.
 */
public final class CodeSetStatistics implements StatisticSource {

  private static final Set<String> PARAMETERS =
      Set.of(
          StatisticNames.DISTANCE,
          StatisticNames.LEVEL,
          StatisticNames.CODE,
          StatisticNames.PAIR,
          StatisticNames.RESAMPLES,
          StatisticNames.SEED);

  private final List<CodeSets> documents;
  private final CodeSets sets;

  /** Resampling takes long. */
  private final Map<List<Object>, AgreementInterval> intervals = new HashMap<>();

  /**
   * The statistics of documents together.
   *
   * @param documents at least one, all of the same coders and codes
   */
  public CodeSetStatistics(List<CodeSets> documents) {
    this.documents = List.copyOf(documents);
    this.sets = CodeSets.together(documents);
  }

  @Override
  public List<String> coders() {
    return sets.table().coders();
  }

  @Override
  public List<StatisticRequest> requests(StatisticChoice choice) {
    return new CodeSetRequests(sets, tables(), choice).all();
  }

  @Override
  public boolean applies(StatisticRequest request) {
    return HouseInterval.isUnasked(request.stat(), tables());
  }

  @Override
  public Optional<Result> compute(String stat, Map<String, String> parameters) {
    if (!StatisticNames.known(parameters.keySet(), PARAMETERS)) {
      return Optional.empty();
    }
    String pair = parameters.get(StatisticNames.PAIR);
    if (pair != null) {
      Map<String, String> others = new TreeMap<>(parameters);
      others.remove(StatisticNames.PAIR);
      return pair(pair).flatMap(two -> two.compute(stat, others));
    }
    if (stat.startsWith(StatisticNames.PER_CODE)) {
      return Optional.ofNullable(parameters.get(StatisticNames.CODE))
          .filter(sets.codes()::contains)
          .flatMap(
              code -> perCode(stat.substring(StatisticNames.PER_CODE.length()), code, parameters));
    }
    if (HouseInterval.isEnd(stat)) {
      return interval(HouseInterval.coefficient(stat), parameters)
          .map(interval -> HouseInterval.end(interval, stat));
    }
    int jackknife = stat.indexOf(StatisticNames.DOCUMENTS);
    return jackknife < 0
        ? coefficient(sets, stat, parameters)
        : overDocuments(
            stat.substring(0, jackknife),
            stat.substring(jackknife + StatisticNames.DOCUMENTS.length()),
            parameters);
  }

  private Optional<CodeSetStatistics> pair(String name) {
    return CoderPairs.find(name, coders())
        .map(two -> documents.stream().map(document -> document.pair(two[0], two[1])).toList())
        .map(CodeSetStatistics::new);
  }

  private static Optional<Result> coefficient(
      CodeSets some, String stat, Map<String, String> parameters) {
    return switch (stat) {
      case "exact_set_agreement", "exact_set_agreement.pairwise" ->
          Optional.of(PercentAgreement.pairwise(some.table()));
      case "pooled_kappa" -> Optional.of(PooledKappa.of(some.byCode()));
      case "mean_kappa" -> Optional.of(MeanKappa.of(some.byCode()).value());
      case "micro_f1" -> Optional.of(MicroF1.of(some.byCode()));
      case "mean_jaccard.empty_empty_is_1" -> Optional.of(MeanJaccard.emptyIsOne(some));
      case "mean_jaccard.excluding_both_empty" -> Optional.of(MeanJaccard.withoutBothEmpty(some));
      default ->
          StatisticNames.coefficient(stat).equals(StatisticNames.ALPHA)
              ? alpha(some, StatisticNames.part(stat), parameters)
              : Optional.empty();
    };
  }

  private static Optional<Result> alpha(
      CodeSets some, String part, Map<String, String> parameters) {
    String name = parameters.getOrDefault(StatisticNames.DISTANCE, "jaccard");
    return StatisticNames.named(SetDistance.values(), name)
        .filter(distance -> !parameters.containsKey(StatisticNames.LEVEL))
        .map(distance -> KrippendorffAlpha.of(some.table(), distance.of(some)))
        .flatMap(alpha -> StatisticParts.of(alpha, part));
  }

  private List<RatingTable> tables() {
    return documents.stream().map(CodeSets::table).toList();
  }

  /** By the house's rule; the same for both of its ends, which are asked for one by one. */
  private Optional<AgreementInterval> interval(String stat, Map<String, String> parameters) {
    return StatisticNames.resampling(parameters)
        .filter(resampling -> coefficient(sets, stat, parameters).isPresent())
        .map(
            resampling ->
                intervals.computeIfAbsent(
                    List.of(stat, parameters),
                    key ->
                        AgreementInterval.of(
                            tables(),
                            some -> coefficient(sets.over(some), stat, parameters).orElseThrow(),
                            sets.sharedUnitsWithAnyCode(),
                            resampling)));
  }

  private Optional<Result> overDocuments(String stat, String part, Map<String, String> parameters) {
    if (coefficient(sets, stat, parameters).isEmpty()) {
      return Optional.empty();
    }
    Jackknife jackknife =
        Jackknife.overDocuments(
            tables(), some -> coefficient(sets.over(some), stat, parameters).orElseThrow());
    return StatisticParts.of(jackknife, part);
  }

  /** Of one code, applied or not: both are codes of the table, whether they occur or not. */
  private Optional<Result> perCode(String stat, String code, Map<String, String> parameters) {
    RatingStatistics one =
        new RatingStatistics(
            documents.stream().map(document -> document.code(code)).toList(), CodeSets.APPLIED);
    Map<String, String> others = new TreeMap<>(parameters);
    others.remove(StatisticNames.CODE);
    if (Set.of("positive_agreement", "negative_agreement", "base_rate").contains(stat)) {
      others.put(StatisticNames.CODE, CodeSets.APPLIED);
      return one.compute(StatisticNames.PER_CODE + stat, others);
    }
    boolean unused =
        sets.code(code).uses(CodeSets.APPLIED) == 0 && !stat.startsWith("percent_agreement");
    Optional<Result> result = one.compute(stat, others);
    return unused ? result.map(r -> Result.undefined(Reason.CODE_UNUSED)) : result;
  }

  @Override
  public List<String> remarks(StatisticChoice choice) {
    List<String> remarks = new ArrayList<>();
    remarks.add(
        UnitRemarks.units(sets.table())
            + " Cells hold sets of codes, {} where a coder saw the unit and applied none. Codes: "
            + String.join(", ", sets.codes())
            + ".");
    Map<String, List<String>> never = new LinkedHashMap<>();
    for (String code : sets.codes()) {
      RatingTable table = sets.code(code);
      for (int coder = 0; coder < coders().size(); coder++) {
        if (table.neverUsedBy(coder).contains(CodeSets.APPLIED)) {
          never.computeIfAbsent(coders().get(coder), c -> new ArrayList<>()).add(code);
        }
      }
    }
    never.forEach((coder, codes) -> remarks.add(UnitRemarks.neverUsed(coder, codes)));
    List<String> everywhere =
        sets.codes().stream().filter(code -> sets.code(code).isOnly(CodeSets.APPLIED)).toList();
    if (!everywhere.isEmpty()) {
      remarks.add(UnitRemarks.appliedToEverything(everywhere));
    }
    remarks.add(UnitRemarks.independence(tables(), choice));
    return remarks;
  }
}
