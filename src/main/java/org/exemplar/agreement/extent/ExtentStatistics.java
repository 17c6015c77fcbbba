package org.exemplar.agreement.extent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exemplar.agreement.CoderPairs;
import org.exemplar.agreement.MeanKappa;
import org.exemplar.agreement.PooledKappa;
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.StatisticRequest;
import org.exemplar.agreement.StatisticSource;

/**
 * Every statistic of a continuum by its identifier: {@code u_alpha}, {@code bar_u_alpha}, {@code
 * cu_alpha} and {@code cu_alpha.coverage} without parameters; {@code ku_alpha}, {@code
 * ku_alpha.coverage} and {@code per_code.bar_u_alpha} of a {@code code}; {@code
 * char.percent_agreement}, {@code char.cohen_kappa}, {@code char.f1} and {@code char.jaccard} of a
 * {@code pair} of coders, as {@link CoderPairs} names them, and a code; {@code char.pooled_kappa},
 * {@code char.mean_kappa}, {@code span.f1_exact}, {@code span.f1_iou50} and {@code span.f1_iou90}
 * of a pair.
 */
public final class ExtentStatistics implements StatisticSource {

  private static final String CODE = "code";
  private static final String PAIR = "pair";

  /** What may stand beside any request, and means nothing here. */
  private static final Set<String> OF_RESAMPLES = Set.of("resamples", "seed");

  private static final Map<String, Function<Coincidences, Result>> WHOLE =
      ordered(
          Map.entry("u_alpha", UAlpha::of),
          Map.entry("bar_u_alpha", BarUAlpha::of),
          Map.entry("cu_alpha", found -> CuAlpha.of(found).value()),
          Map.entry("cu_alpha.coverage", found -> CuAlpha.of(found).coverage()));

  private static final Map<String, Function<FourfoldTable, Result>> PAIR_AND_CODE =
      ordered(
          Map.entry("char.percent_agreement", FourfoldTable::percentAgreement),
          Map.entry("char.cohen_kappa", FourfoldTable::cohenKappa),
          Map.entry("char.f1", FourfoldTable::f1),
          Map.entry("char.jaccard", FourfoldTable::jaccard));

  private static final Map<String, Function<List<FourfoldTable>, Result>> PAIR_ALONE =
      ordered(
          Map.entry("char.pooled_kappa", tables -> PooledKappa.of(ratings(tables))),
          Map.entry("char.mean_kappa", tables -> MeanKappa.of(ratings(tables)).value()));

  private static final Map<String, Integer> SPANS =
      ordered(
          Map.entry("span.f1_exact", 100),
          Map.entry("span.f1_iou50", 50),
          Map.entry("span.f1_iou90", 90));

  private static final List<String> OF_CODE =
      List.of("ku_alpha", "ku_alpha.coverage", "per_code.bar_u_alpha");

  private final Continuum continuum;
  private final Coincidences coincidences;

  /** The statistics of a continuum. */
  public ExtentStatistics(Continuum continuum) {
    this.continuum = continuum;
    this.coincidences = Coincidences.of(continuum);
  }

  @SafeVarargs
  private static <V> Map<String, V> ordered(Map.Entry<String, V>... entries) {
    Map<String, V> map = new LinkedHashMap<>();
    for (Map.Entry<String, V> entry : entries) {
      map.put(entry.getKey(), entry.getValue());
    }
    return map;
  }

  @Override
  public List<String> coders() {
    return continuum.coders();
  }

  @Override
  public Optional<Result> compute(String stat, Map<String, String> parameters) {
    Set<String> names = new TreeSet<>(parameters.keySet());
    names.removeAll(OF_RESAMPLES);
    String code = parameters.getOrDefault(CODE, "");
    String pair = parameters.getOrDefault(PAIR, "");
    if (names.isEmpty()) {
      return Optional.ofNullable(WHOLE.get(stat)).map(one -> one.apply(coincidences));
    }
    if (names.equals(Set.of(CODE))) {
      return ofCode(stat, code);
    }
    if (names.equals(Set.of(PAIR))) {
      return pair(pair).flatMap(two -> ofPair(stat, two));
    }
    return names.equals(Set.of(PAIR, CODE))
        ? pair(pair).flatMap(two -> ofPairAndCode(stat, two, code))
        : Optional.empty();
  }

  private Optional<Result> ofCode(String stat, String code) {
    return switch (stat) {
      case "ku_alpha" -> Optional.of(KuAlpha.of(coincidences, code).value());
      case "ku_alpha.coverage" -> Optional.of(KuAlpha.of(coincidences, code).coverage());
      case "per_code.bar_u_alpha" -> Optional.of(BarUAlpha.of(continuum, code));
      default -> Optional.empty();
    };
  }

  private Optional<Result> ofPairAndCode(String stat, int[] two, String code) {
    return Optional.ofNullable(PAIR_AND_CODE.get(stat))
        .map(one -> one.apply(FourfoldTable.of(continuum, two[0], two[1], code)));
  }

  private Optional<Result> ofPair(String stat, int[] two) {
    if (SPANS.containsKey(stat)) {
      return Optional.of(SpanF1.of(continuum, two[0], two[1], SPANS.get(stat)));
    }
    return Optional.ofNullable(PAIR_ALONE.get(stat)).map(one -> one.apply(tables(two)));
  }

  private List<FourfoldTable> tables(int[] two) {
    return continuum.codes().stream()
        .map(code -> FourfoldTable.of(continuum, two[0], two[1], code))
        .toList();
  }

  private Optional<int[]> pair(String name) {
    return CoderPairs.find(name, continuum.coders());
  }

  private String name(int[] two) {
    return CoderPairs.name(continuum.coders().get(two[0]), continuum.coders().get(two[1]));
  }

  @Override
  public List<StatisticRequest> requests(StatisticChoice choice) {
    List<StatisticRequest> all = new ArrayList<>();
    WHOLE.keySet().forEach(stat -> all.add(StatisticRequest.of(stat, Map.of())));
    for (String code : continuum.codes()) {
      OF_CODE.forEach(stat -> all.add(StatisticRequest.of(stat, Map.of(CODE, code))));
    }
    continuum.pairs().forEach(two -> addPair(all, name(two)));
    return all;
  }

  /**
   * Where a coder marked a stretch with two codes, the coefficients over all codes have that
   * reason, and so (k)uα is left out.
   */
  @Override
  public boolean applies(StatisticRequest request) {
    return !request.stat().startsWith("ku_alpha")
        || coincidences.obstacle().filter(Reason.OVERLAP_NOT_ALLOWED::equals).isEmpty();
  }

  private void addPair(List<StatisticRequest> all, String pair) {
    for (String code : continuum.codes()) {
      Map<String, Object> both =
          ordered(Map.<String, Object>entry(PAIR, pair), Map.<String, Object>entry(CODE, code));
      PAIR_AND_CODE.keySet().forEach(stat -> all.add(StatisticRequest.of(stat, both)));
    }
    PAIR_ALONE.keySet().forEach(stat -> all.add(StatisticRequest.of(stat, Map.of(PAIR, pair))));
    SPANS.keySet().forEach(stat -> all.add(StatisticRequest.of(stat, Map.of(PAIR, pair))));
  }

  @Override
  public List<String> remarks(StatisticChoice choice) {
    String stretches =
        IntStream.range(0, coders().size())
            .mapToObj(coder -> coders().get(coder) + " " + continuum.stretches(coder))
            .collect(Collectors.joining(", "));
    return List.of(
        "Positions: "
            + continuum.length()
            + ". Stretches marked, after merging those of one coder and code that overlap or touch: "
            + (stretches.isEmpty() ? "none" : stretches)
            + ".",
        "All coders are taken to have seen the whole text. Positions of a text are no independent"
            + " units, so there are no standard errors.");
  }

  private static List<RatingTable> ratings(List<FourfoldTable> tables) {
    return tables.stream().map(FourfoldTable::ratings).toList();
  }
}
