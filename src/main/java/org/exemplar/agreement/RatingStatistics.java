package org.exemplar.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Every statistic of a table of ratings.
 *
 * <p>Parameters: {@code level} (nominal if absent), {@code weights} (unweighted), {@code code} of
 * the statistics that begin with {@code per_code.}, {@code resamples} and {@code seed} of those
 * that begin with {@code bootstrap.}, and {@code categories}, which is {@code observed} (if absent)
 * or {@code declared: a,b,c} or, for their mere number, {@code declared: 3}. A coefficient followed
 * by {@code .ci95_low} or {@code .ci95_high} is its {@link AgreementInterval}; followed by {@code
 * .jackknife_documents.se}, {@code ….ci95_low} or {@code ….ci95_high} is its {@link Jackknife}.
 */
public final class RatingStatistics implements StatisticSource {

  private static final String DECLARED = "declared:";
  private static final Set<String> PARAMETERS =
      Set.of(
          StatisticNames.LEVEL,
          StatisticNames.WEIGHTS,
          StatisticNames.CODE,
          StatisticNames.CATEGORIES,
          StatisticNames.RESAMPLES,
          StatisticNames.SEED);

  private final List<RatingTable> documents;
  private final RatingTable table;

  /** Resampling takes long, and its parts are asked for one by one. */
  private final Map<List<Object>, Bootstrap> bootstraps = new HashMap<>();

  private final Map<List<Object>, AgreementInterval> intervals = new HashMap<>();

  /** The code, where the tables are of one given or not. */
  private final Optional<String> ofCode;

  /**
   * The statistics of documents together.
   *
   * @param documents at least one, all of the same coders
   */
  public RatingStatistics(List<RatingTable> documents) {
    this(documents, Optional.empty());
  }

  /** The statistics of a table of one document, or of unknown ones. */
  public RatingStatistics(RatingTable table) {
    this(List.of(table));
  }

  /**
   * Of one code given or not.
   *
   * @param code what it is called in the tables
   */
  RatingStatistics(List<RatingTable> documents, String code) {
    this(documents, Optional.of(code));
  }

  private RatingStatistics(List<RatingTable> documents, Optional<String> ofCode) {
    this.documents = List.copyOf(documents);
    this.table = RatingTable.together(documents);
    this.ofCode = ofCode;
  }

  @Override
  public List<String> coders() {
    return table.coders();
  }

  @Override
  public List<StatisticRequest> requests(StatisticChoice choice) {
    return new RatingRequests(table, documents, choice).all();
  }

  @Override
  public boolean applies(StatisticRequest request) {
    String stat = request.stat();
    boolean forTwo =
        stat.contains("cohen_kappa") || stat.startsWith("scott_pi") || stat.equals("holsti");
    boolean forMore = stat.startsWith("light_kappa");
    int coders = table.coders().size();
    return (forTwo ? coders == 2 : !forMore || coders > 2)
        && !stat.startsWith(StatisticNames.BOOTSTRAP)
        && HouseInterval.isUnasked(stat, documents)
        && !resamplesAc1(stat);
  }

  /** AC1 of resampled units takes long where there are many codes. */
  private boolean resamplesAc1(String stat) {
    return stat.startsWith("gwet_ac1")
        && HouseInterval.isEnd(stat)
        && HouseInterval.shared(documents) < AgreementInterval.DOCUMENTS;
  }

  @Override
  public Optional<Result> compute(String stat, Map<String, String> parameters) {
    if (!StatisticNames.known(parameters.keySet(), PARAMETERS)) {
      return Optional.empty();
    }
    if (stat.startsWith(StatisticNames.PER_CODE)) {
      return Optional.ofNullable(parameters.get(StatisticNames.CODE))
          .flatMap(
              code -> perCode(stat.substring(StatisticNames.PER_CODE.length()), code, parameters));
    }
    if (stat.startsWith(StatisticNames.BOOTSTRAP)) {
      return bootstrap(stat.substring(StatisticNames.BOOTSTRAP.length()), parameters);
    }
    if (HouseInterval.isEnd(stat)) {
      return interval(HouseInterval.coefficient(stat), parameters)
          .map(interval -> HouseInterval.end(interval, stat));
    }
    int jackknife = stat.indexOf(StatisticNames.DOCUMENTS);
    return jackknife < 0
        ? coefficient(stat, parameters)
        : overDocuments(
            stat.substring(0, jackknife),
            stat.substring(jackknife + StatisticNames.DOCUMENTS.length()),
            parameters);
  }

  private Optional<Result> coefficient(String stat, Map<String, String> parameters) {
    String part = StatisticNames.part(stat);
    return switch (StatisticNames.coefficient(stat)) {
      case "percent_agreement" -> percent(part);
      case "holsti" -> StatisticParts.of(Holsti.of(table), part);
      case "light_kappa" -> StatisticParts.of(LightKappa.of(table), part);
      case "cohen_kappa" ->
          weights(parameters)
              .flatMap(weights -> StatisticParts.of(CohenKappa.of(table, weights), part));
      case StatisticNames.ALPHA ->
          level(parameters)
              .flatMap(level -> StatisticParts.of(KrippendorffAlpha.of(table, level), part));
      default ->
          weights(parameters)
              .flatMap(weights -> estimate(StatisticNames.coefficient(stat), weights, parameters))
              .flatMap(estimate -> StatisticParts.of(estimate, part));
    };
  }

  private Optional<Result> perCode(String stat, String code, Map<String, String> parameters) {
    Map<String, String> others = new TreeMap<>(parameters);
    others.remove(StatisticNames.CODE);
    return switch (stat) {
      case "positive_agreement" -> Optional.of(SpecificAgreement.positive(table, code));
      case "negative_agreement" -> Optional.of(SpecificAgreement.negative(table, code));
      case "base_rate" -> Optional.of(BaseRate.of(table, code));
      default -> {
        List<RatingTable> collapsed = documents.stream().map(d -> d.codeVersusRest(code)).toList();
        Optional<Result> result =
            new RatingStatistics(collapsed, RatingTable.CODE).compute(stat, others);
        boolean unused = table.uses(code) == 0 && !stat.startsWith("percent_agreement");
        yield unused ? result.map(r -> Result.undefined(Reason.CODE_UNUSED)) : result;
      }
    };
  }

  /** By the house's rule; the same for both of its ends, which are asked for one by one. */
  private Optional<AgreementInterval> interval(String stat, Map<String, String> parameters) {
    return StatisticNames.resampling(parameters)
        .filter(resampling -> coefficient(stat, parameters).isPresent())
        .map(
            resampling ->
                intervals.computeIfAbsent(
                    List.of(stat, parameters),
                    key ->
                        interval(
                            some ->
                                new RatingStatistics(some)
                                    .coefficient(stat, parameters)
                                    .orElseThrow(),
                            resampling)));
  }

  /** By the units that carry the code, if it is about one; otherwise those that two coders saw. */
  private AgreementInterval interval(
      Function<RatingTable, Result> statistic, Basis.Units resampling) {
    return ofCode
        .map(code -> AgreementInterval.ofCode(documents, statistic, code, resampling))
        .orElseGet(
            () -> AgreementInterval.of(documents, statistic, table.sharedUnits(), resampling));
  }

  private Optional<Result> overDocuments(String stat, String part, Map<String, String> parameters) {
    if (coefficient(stat, parameters).isEmpty()) {
      return Optional.empty();
    }
    Function<RatingTable, Result> statistic =
        some -> new RatingStatistics(some).coefficient(stat, parameters).orElseThrow();
    return StatisticParts.of(Jackknife.overDocuments(documents, statistic), part);
  }

  private Optional<Result> bootstrap(String part, Map<String, String> parameters) {
    return StatisticNames.resampling(parameters)
        .flatMap(units -> level(parameters).map(level -> bootstrap(level, units)))
        .flatMap(bootstrap -> StatisticParts.of(bootstrap, part));
  }

  private Bootstrap bootstrap(Level level, Basis.Units resampling) {
    return bootstraps.computeIfAbsent(
        List.of(level, resampling),
        key ->
            Bootstrap.overUnits(
                table,
                some -> KrippendorffAlpha.of(some, level).value(),
                resampling.resamples(),
                resampling.seed()));
  }

  private Optional<Result> percent(String part) {
    return switch (part) {
      case "", ".pairwise" -> Optional.of(PercentAgreement.pairwise(table));
      case ".all_coders" -> Optional.of(PercentAgreement.allCoders(table));
      default -> Optional.empty();
    };
  }

  private Optional<Estimate> estimate(
      String coefficient, Weights weights, Map<String, String> parameters) {
    RatingTable declared = declared(parameters.getOrDefault(StatisticNames.CATEGORIES, "observed"));
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

  private static Optional<Weights> weights(Map<String, String> parameters) {
    return StatisticNames.named(
        Weights.values(), parameters.getOrDefault(StatisticNames.WEIGHTS, "unweighted"));
  }

  /** What follows a comma describes: {@code nominal, code vs rest}. */
  private static Optional<Level> level(Map<String, String> parameters) {
    String name = parameters.getOrDefault(StatisticNames.LEVEL, "nominal");
    return StatisticNames.named(Level.values(), name.replaceFirst(",.*", ""));
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

  @Override
  public List<String> remarks(StatisticChoice choice) {
    List<String> remarks = new ArrayList<>();
    List<String> codes = table.codes();
    remarks.add(
        UnitRemarks.units(table)
            + " Codes used: "
            + (codes.isEmpty() ? "none" : String.join(", ", codes))
            + ".");
    for (int coder = 0; coder < table.coders().size(); coder++) {
      List<String> never = table.neverUsedBy(coder);
      if (!never.isEmpty()) {
        remarks.add(UnitRemarks.neverUsed(table.coders().get(coder), never));
      }
    }
    UnitRemarks.onlyCode(table, choice.declared()).ifPresent(remarks::add);
    remarks.add(UnitRemarks.independence(documents, choice));
    return remarks;
  }
}
