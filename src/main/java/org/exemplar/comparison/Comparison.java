package org.exemplar.comparison;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.Estimate;
import org.exemplar.agreement.Interval;
import org.exemplar.agreement.MicroF1;
import org.exemplar.agreement.PooledKappa;
import org.exemplar.agreement.Quantile;
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.SetDistance;

/**
 * How far coders agree: by code, over all codes, by pair and by transcript, over units and over the
 * extent of text.
 *
 * @param basis on what it rests
 * @param asCoded each code at the level at which it was applied
 * @param rolledUp each code that has others below it, these taken for it
 * @param overall all codes
 * @param pairs of coders, in their order, those who saw no transcript in common included
 * @param transcripts that two or more coders saw, in order of collection
 * @param extent over stretches of text
 * @param accounts what became of each coder's units and codings
 * @param unplaced codings that are compared with nothing
 */
public record Comparison(
    ComparisonBasis basis,
    List<CodeAgreement> asCoded,
    List<CodeAgreement> rolledUp,
    OverallAgreement overall,
    List<PairAgreement> pairs,
    List<TranscriptAgreement> transcripts,
    TextExtent extent,
    List<CoderAccount> accounts,
    List<Unplaced> unplaced) {

  /** The seed of random numbers where nobody names another. */
  public static final long SEED = 1;

  private static final CoverRule HALF = CoverRule.HALF;

  /** Keeps its own copies. */
  public Comparison {
    asCoded = List.copyOf(asCoded);
    rolledUp = List.copyOf(rolledUp);
    pairs = List.copyOf(pairs);
    transcripts = List.copyOf(transcripts);
    accounts = List.copyOf(accounts);
    unplaced = List.copyOf(unplaced);
  }

  /**
   * Compares the coders of a study.
   *
   * @param study what is compared
   * @param unitization how its transcripts are cut
   * @param rule when a unit carries a code
   * @param seed of the random numbers, where intervals need some
   */
  public static Comparison of(
      ComparedStudy study, Unitization unitization, CoverRule rule, long seed) {
    List<UnitizedTranscript> cut = study.transcripts().stream().map(unitization::cut).toList();
    UnitTable table = table(study, study.codes(), cut, rule);
    List<CodeAgreement> asCoded = codes(table, table(study, study.codes(), cut, HALF), seed);
    List<ComparedCode> parents = parents(study);
    List<CodeAgreement> rolledUp =
        codes(table(study, parents, cut, rule), table(study, parents, cut, HALF), seed);
    SetRatings sets = SetRatings.of(table);
    return new Comparison(
        basis(study, unitization, table, seed),
        asCoded,
        rolledUp,
        overall(asCoded, sets, table, seed),
        pairs(table, asCoded, seed),
        transcripts(table, sets),
        TextExtent.of(table, study, parents),
        table.accounts(),
        table.unplaced());
  }

  private static UnitTable table(
      ComparedStudy study, List<ComparedCode> codes, List<UnitizedTranscript> cut, CoverRule rule) {
    return UnitTable.of(codes, cut, study.codings(), study.seen(), study.known(), rule);
  }

  /** The codes compared that have others below them. */
  private static List<ComparedCode> parents(ComparedStudy study) {
    List<ComparedCode> chosen = study.codes();
    return ComparedCode.rolledUp(study.codebook()).stream()
        .filter(parent -> chosen.stream().anyMatch(code -> code.id().equals(parent.id())))
        .toList();
  }

  private static List<CodeAgreement> codes(UnitTable table, UnitTable half, long seed) {
    return table.codes().stream().map(c -> CodeAgreement.of(table, half, c, seed)).toList();
  }

  private static ComparisonBasis basis(
      ComparedStudy study, Unitization unitization, UnitTable table, long seed) {
    List<UnitizedTranscript> shared =
        table.shared().stream().map(ComparedTranscript::transcript).toList();
    return new ComparisonBasis(
        table.coders(),
        table.coders().ids().stream()
            .collect(Collectors.toMap(Function.identity(), study.seen()::ground)),
        study.round(),
        unitization.kind(),
        unitization.voices(),
        table.rule(),
        table.sharedTranscripts(),
        study.ofTranscripts(),
        table.sharedUnits(),
        shared.stream().mapToInt(UnitizedTranscript::unheard).sum(),
        shared.stream().mapToInt(UnitizedTranscript::wordless).sum(),
        table.medianWords(),
        seed);
  }

  private static OverallAgreement overall(
      List<CodeAgreement> codes, SetRatings sets, UnitTable table, long seed) {
    List<RatingTable> counted = counted(codes.stream().map(CodeAgreement::whole));
    double[] alphas = alphas(counted);
    Reason none = none(counted);
    return new OverallAgreement(
        codes.size(),
        (int) codes.stream().filter(code -> code.uses().used() > 0).count(),
        alphas.length,
        at(alphas, 0.5, none),
        at(alphas, 0, none),
        at(alphas, 1, none),
        table.coders().size() == 2
            ? PooledKappa.of(codes.stream().map(CodeAgreement::whole).toList())
            : Result.undefined(Reason.NOT_TWO_CODERS),
        sets.interval(seed),
        sets.alpha(SetDistance.MASI),
        sets.alpha(SetDistance.SET_EQUALITY),
        sets.same());
  }

  /** The codes with enough uses to count in a median. */
  private static List<RatingTable> counted(Stream<RatingTable> codes) {
    return codes.filter(CodeAgreement::hasEnoughUses).toList();
  }

  /** Their alphas that are defined, ascending. */
  private static double[] alphas(List<RatingTable> counted) {
    return counted.stream()
        .map(CodeAgreement::alpha)
        .flatMapToDouble(Result::stream)
        .sorted()
        .toArray();
  }

  /** Why they have no median, if they have none. */
  private static Reason none(List<RatingTable> counted) {
    return counted.isEmpty() ? Reason.NO_CODE_USED_ENOUGH : Reason.NO_CODE_DEFINED;
  }

  private static Result at(double[] ascending, double p, Reason none) {
    return ascending.length == 0 ? Result.undefined(none) : Result.of(Quantile.of(ascending, p));
  }

  private static List<PairAgreement> pairs(UnitTable table, List<CodeAgreement> codes, long seed) {
    return PairOfCoders.of(table.coders()).stream()
        .map(pair -> pair(table, codes, pair, seed))
        .toList();
  }

  private static PairAgreement pair(
      UnitTable table, List<CodeAgreement> codes, PairOfCoders pair, long seed) {
    SetRatings sets = SetRatings.of(table, pair);
    int first = pair.firstPosition();
    int second = pair.secondPosition();
    List<ComparedTranscript> both = table.shared().stream().filter(pair::bothSaw).toList();
    List<RatingTable> ratings =
        codes.stream().map(code -> code.whole().pair(first, second)).toList();
    List<RatingTable> counted = counted(ratings.stream());
    double[] alphas = alphas(counted);
    return new PairAgreement(
        pair.first(),
        pair.second(),
        both.size(),
        both.stream().mapToLong(ComparedTranscript::units).sum(),
        at(alphas, 0.5, none(counted)),
        alphas.length,
        PooledKappa.of(ratings),
        sets.interval(seed),
        MicroF1.of(ratings),
        sets.same());
  }

  private static List<TranscriptAgreement> transcripts(UnitTable table, SetRatings sets) {
    List<ComparedTranscript> shared = table.shared();
    return IntStream.range(0, shared.size())
        .mapToObj(i -> transcript(table, shared.get(i), sets.estimate(i), sets.carrying(i)))
        .toList();
  }

  private static TranscriptAgreement transcript(
      UnitTable table, ComparedTranscript transcript, Estimate alpha, long carrying) {
    Result few = Result.undefined(Reason.TOO_FEW_USES);
    return new TranscriptAgreement(
        transcript.id(),
        table.coders().of(transcript.seenBy()),
        transcript.units(),
        transcript.unitsWithAnyCode(),
        transcript.differingUnits(table.codes().size()),
        alpha.value(),
        carrying < AgreementInterval.LEAST_USES
            ? new Interval(few, few)
            : new Interval(alpha.low(), alpha.high()));
  }
}
