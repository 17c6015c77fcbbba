package org.exemplar.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.CodeSets;
import org.exemplar.agreement.CohenKappa;
import org.exemplar.agreement.Estimate;
import org.exemplar.agreement.KrippendorffAlpha;
import org.exemplar.agreement.Level;
import org.exemplar.agreement.LightKappa;
import org.exemplar.agreement.PercentAgreement;
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.SpecificAgreement;
import org.exemplar.agreement.Weights;

/**
 * How far coders agree on one code: on each unit it was applied or not. Coefficients that correct
 * for chance are undefined where nobody applied the code, and where everybody applied it to
 * everything.
 *
 * @param code which
 * @param uses how often it was applied
 * @param percent mean share of agreeing pairs of coders
 * @param unanimous share of units on which all coders agree, of those that all of them saw
 * @param alpha Krippendorff's, nominal, with the interval of the house's rule
 * @param alphaAtHalf the same where at least half of a unit's words must be marked
 * @param alphaError its standard error by linearisation, units taken as independent
 * @param kappa Cohen's, with the same kind of interval; undefined for more than two coders
 * @param kappaError its standard error
 * @param pairKappas Cohen's kappa of each pair of coders, in their order
 * @param positive agreement on applying the code
 * @param negative agreement on not applying it
 * @param baseRate share of decisions in which it was applied, of units that two or more saw: unlike
 *     {@link org.exemplar.agreement.BaseRate}, as its uses are counted
 * @param light Light's kappa
 * @param others further coefficients with their standard errors
 * @param documents its ratings in each transcript
 * @param whole its ratings in all of them
 * @param differing the units on which coders who saw them differ
 */
public record CodeAgreement(
    ComparedCode code,
    CodeUses uses,
    Result percent,
    Result unanimous,
    AgreementInterval alpha,
    Result alphaAtHalf,
    Result alphaError,
    AgreementInterval kappa,
    Result kappaError,
    List<Result> pairKappas,
    Result positive,
    Result negative,
    Result baseRate,
    Result light,
    Map<Coefficient, Estimate> others,
    List<RatingTable> documents,
    RatingTable whole,
    List<UnitPlace> differing) {

  /** Keeps its own copies. */
  public CodeAgreement {
    pairKappas = List.copyOf(pairKappas);
    others = Map.copyOf(others);
    documents = List.copyOf(documents);
    differing = List.copyOf(differing);
  }

  /**
   * Of a table.
   *
   * @param table the units
   * @param half the same where half of a unit's words must be marked
   * @param code one of its codes
   * @param seed of the random numbers, where such are needed
   */
  static CodeAgreement of(UnitTable table, UnitTable half, ComparedCode code, long seed) {
    List<RatingTable> documents = table.ratings(code);
    RatingTable whole = whole(table, documents);
    CodeUses uses = table.uses(code);
    if (uses.units() == 0 && table.sharedUnits() > 0) {
      return undefined(code, uses, documents, whole);
    }
    return new CodeAgreement(
        code,
        uses,
        PercentAgreement.pairwise(whole),
        PercentAgreement.allCoders(whole),
        interval(documents, whole, CodeAgreement::alpha, seed),
        alpha(whole(half, half.ratings(code))),
        corrected(whole, t -> KrippendorffAlpha.of(t, Level.NOMINAL).linearizedStandardError()),
        interval(documents, whole, CodeAgreement::kappa, seed),
        corrected(whole, t -> CohenKappa.of(t, Weights.UNWEIGHTED).standardError()),
        pairKappas(whole),
        SpecificAgreement.positive(whole, CodeSets.APPLIED),
        SpecificAgreement.negative(whole, CodeSets.APPLIED),
        baseRate(uses),
        corrected(whole, LightKappa::of),
        others(whole),
        documents,
        whole,
        table.differing(code));
  }

  /** Of a code that fewer than two coders had in each transcript. */
  private static CodeAgreement undefined(
      ComparedCode code, CodeUses uses, List<RatingTable> documents, RatingTable whole) {
    Reason reason = Reason.CODE_OF_ONE;
    Result none = Result.undefined(reason);
    AgreementInterval noInterval = AgreementInterval.undefined(reason);
    Map<Coefficient, Estimate> others = new EnumMap<>(Coefficient.class);
    for (Coefficient one : Coefficient.values()) {
      others.put(one, Estimate.undefined(reason));
    }
    return new CodeAgreement(
        code,
        uses,
        none,
        none,
        noInterval,
        none,
        none,
        noInterval,
        none,
        pairKappas(whole).stream().map(pair -> none).toList(),
        none,
        none,
        none,
        none,
        others,
        documents,
        whole,
        List.of());
  }

  private static RatingTable whole(UnitTable table, List<RatingTable> documents) {
    return documents.isEmpty()
        ? RatingTable.ofCounts(table.coders().names(), UnitTable.RATINGS, List.of())
        : RatingTable.together(documents);
  }

  static Result alpha(RatingTable table) {
    return corrected(table, t -> KrippendorffAlpha.of(t, Level.NOMINAL).value());
  }

  static Result kappa(RatingTable table) {
    return corrected(table, t -> CohenKappa.of(t, Weights.UNWEIGHTED).value());
  }

  /** A coefficient that says nothing of a code that nobody used. */
  private static Result corrected(RatingTable table, Function<RatingTable, Result> coefficient) {
    return table.sharedUnits() > 0 && table.uses(CodeSets.APPLIED) == 0
        ? Result.undefined(Reason.CODE_UNUSED)
        : coefficient.apply(table);
  }

  private static AgreementInterval interval(
      List<RatingTable> documents,
      RatingTable whole,
      Function<RatingTable, Result> coefficient,
      long seed) {
    List<RatingTable> some = documents.isEmpty() ? List.of(whole) : documents;
    return AgreementInterval.ofCode(some, coefficient, CodeSets.APPLIED, seed);
  }

  private static List<Result> pairKappas(RatingTable whole) {
    List<Result> kappas = new ArrayList<>();
    for (int i = 0; i < whole.coders().size(); i++) {
      for (int j = i + 1; j < whole.coders().size(); j++) {
        kappas.add(kappa(whole.pair(i, j)));
      }
    }
    return kappas;
  }

  private static Result baseRate(CodeUses uses) {
    return uses.decisions() == 0
        ? Result.undefined(Reason.NO_SHARED_UNITS)
        : Result.of((double) uses.applications() / uses.decisions());
  }

  private static Map<Coefficient, Estimate> others(RatingTable whole) {
    boolean unused = whole.sharedUnits() > 0 && whole.uses(CodeSets.APPLIED) == 0;
    Map<Coefficient, Estimate> others = new EnumMap<>(Coefficient.class);
    for (Coefficient one : Coefficient.values()) {
      others.put(one, unused ? Estimate.undefined(Reason.CODE_UNUSED) : one.of(whole));
    }
    return others;
  }

  /** Whether it was used, and no two coders gave it to the same unit. */
  public boolean isNeverShared() {
    return positive.equals(Result.of(0));
  }

  /** Whether enough units carry the code for it to count in medians and means. */
  public boolean hasEnoughUses() {
    return uses.used() >= AgreementInterval.LEAST_USES;
  }

  /** The same of ratings of two of the coders. */
  static boolean hasEnoughUses(RatingTable ratings) {
    return ratings.sharedUnitsWith(CodeSets.APPLIED) >= AgreementInterval.LEAST_USES;
  }
}
