package org.exemplar.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The interval that stands beside a coefficient, by one rule for every table of results.
 *
 * <ul>
 *   <li>Four or more documents in which two coders saw a unit: the {@link Jackknife} over
 *       documents.
 *   <li>Fewer: the BCa interval of the {@link Bootstrap} over units.
 *   <li>None where fewer than 5 units carry the code, where no two coders gave it to the same unit,
 *       and where every two coders agreed on every unit that both saw: the value stands alone, with
 *       the reason.
 * </ul>
 *
 * <p>Where the method that applies gives no interval, its reason stands; the other method is not
 * tried in its place.
 *
 * @param value of all units
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval
 * @param basis how it was made; empty if nothing was tried
 * @param caution whether the interval rests on fewer than 10 units with the code
 */
public record AgreementInterval(
    Result value, Result low, Result high, Optional<Basis> basis, boolean caution) {

  /** From so many documents on, documents are what is sampled. */
  public static final int DOCUMENTS = 4;

  /** Fewer units with the code have no interval. */
  public static final int LEAST_USES = 5;

  /** Fewer units with the code make the interval doubtful. */
  public static final int ENOUGH_USES = 10;

  /** Resamples of the bootstrap. */
  public static final int RESAMPLES = 2000;

  /** No value, and why; so no interval. */
  public static AgreementInterval undefined(Reason reason) {
    return alone(Result.undefined(reason), reason);
  }

  /** A value or a reason without an interval. */
  private static AgreementInterval alone(Result value, Reason reason) {
    Result none = Result.undefined(reason);
    return new AgreementInterval(value, none, none, Optional.empty(), false);
  }

  /**
   * Of a statistic.
   *
   * @param documents the units of each, at least one document, all of the same coders
   * @param statistic of a table of all or some of the units
   * @param unitsCarryingTheCode number of units to which at least one coder gave the code; of a
   *     statistic over all codes, to which any was given
   * @param seed of the random numbers, where such are needed
   */
  public static AgreementInterval of(
      List<RatingTable> documents,
      Function<RatingTable, Result> statistic,
      long unitsCarryingTheCode,
      long seed) {
    return of(documents, statistic, unitsCarryingTheCode, new Basis.Units(RESAMPLES, seed));
  }

  /**
   * Of a statistic of one code, given or not; none where no two coders gave it to the same unit.
   *
   * @param documents the units of each, at least one document, all of the same coders
   * @param statistic of a table of all or some of the units
   * @param code what it is called in the tables
   * @param seed of the random numbers, where such are needed
   */
  public static AgreementInterval ofCode(
      List<RatingTable> documents,
      Function<RatingTable, Result> statistic,
      String code,
      long seed) {
    return ofCode(documents, statistic, code, new Basis.Units(RESAMPLES, seed));
  }

  /**
   * The same with another number of resamples.
   *
   * @param resampling how many, and the seed, where such are needed
   */
  static AgreementInterval ofCode(
      List<RatingTable> documents,
      Function<RatingTable, Result> statistic,
      String code,
      Basis.Units resampling) {
    RatingTable whole = RatingTable.together(documents);
    long uses = whole.sharedUnitsWith(code);
    boolean shared = !SpecificAgreement.positive(whole, code).equals(Result.of(0));
    return uses < LEAST_USES || shared
        ? of(documents, statistic, uses, resampling)
        : withoutSpread(statistic.apply(whole));
  }

  /** A value that rests on no use that two coders share; where there is none, its own reason. */
  private static AgreementInterval withoutSpread(Result value) {
    return alone(value, value.fold(number -> Reason.NEVER_SHARED, reason -> reason));
  }

  /**
   * Of a statistic, with another number of resamples.
   *
   * @param resampling how many, and the seed, where such are needed
   */
  static AgreementInterval of(
      List<RatingTable> documents,
      Function<RatingTable, Result> statistic,
      long unitsCarryingTheCode,
      Basis.Units resampling) {
    RatingTable whole = RatingTable.together(documents);
    return of(
        documents,
        whole,
        statistic,
        part -> statistic.apply(whole.minus(part)),
        unitsCarryingTheCode,
        resampling);
  }

  /**
   * Of Krippendorff's alpha with a distance of its own, such as sets of codes have.
   *
   * @param documents the units of each, at least one document, all of the same coders
   * @param distance of the codes of all of them together
   * @param unitsCarryingTheCode number of units to which at least one coder gave any code
   * @param seed of the random numbers, where such are needed
   */
  public static AgreementInterval ofAlpha(
      List<RatingTable> documents, Pairing distance, long unitsCarryingTheCode, long seed) {
    RatingTable whole = RatingTable.together(documents);
    KrippendorffAlpha alpha = KrippendorffAlpha.of(whole, distance);
    return of(
        documents,
        whole,
        table -> table == whole ? alpha.value() : KrippendorffAlpha.of(table, distance).value(),
        alpha::without,
        unitsCarryingTheCode,
        new Basis.Units(RESAMPLES, seed));
  }

  private static AgreementInterval of(
      List<RatingTable> documents,
      RatingTable whole,
      Function<RatingTable, Result> statistic,
      Function<RatingTable, Result> without,
      long unitsCarryingTheCode,
      Basis.Units resampling) {
    Result value = statistic.apply(whole);
    Optional<Reason> none = none(value, whole, unitsCarryingTheCode);
    if (none.isPresent()) {
      return alone(value, none.get());
    }
    boolean caution = unitsCarryingTheCode < ENOUGH_USES;
    if (documents.stream().filter(one -> one.sharedUnits() > 0).count() >= DOCUMENTS) {
      Jackknife over = Jackknife.overDocuments(documents, value, without);
      Basis basis = new Basis.Documents(over.documents());
      return new AgreementInterval(value, over.low(), over.high(), Optional.of(basis), caution);
    }
    Interval bca =
        Bootstrap.overUnits(whole, statistic, resampling.resamples(), resampling.seed()).bca();
    return new AgreementInterval(value, bca.low(), bca.high(), Optional.of(resampling), caution);
  }

  private static Optional<Reason> none(Result value, RatingTable whole, long uses) {
    return value.fold(
        number ->
            uses < LEAST_USES
                ? Optional.of(Reason.TOO_FEW_USES)
                : Optional.of(Reason.PERFECT_AGREEMENT).filter(reason -> whole.isUnanimous()),
        Optional::of);
  }
}
