package org.exemplar.agreement;

import java.util.List;
import java.util.function.Function;

/**
 * The delete-one-document jackknife: standard error and interval of a statistic over documents,
 * which are independent where the passages of one conversation are not (Efron &amp; Tibshirani
 * 1993, An Introduction to the Bootstrap, chapter 11, with documents as the units that are left
 * out).
 *
 * <p>With θ of all documents, θ_(g) of all but document g, and their mean θ̄: SE² = (G − 1) / G Σ
 * (θ_(g) − θ̄)²; the interval is θ ± t(0.975; G − 1) SE, its upper end cut at 1. The codes are
 * those of all documents throughout, so that coefficients which count codes compare like with like.
 *
 * <p>G is the number of documents in which some unit was seen by two coders. Other documents are
 * never left out, because there is no agreement in them to leave out; where a coefficient takes the
 * distribution of codes from single ratings too, theirs count in every θ.
 *
 * <p>Undefined where the statistic is, with fewer than two such documents, and where the statistic
 * is undefined without one of them: no such document is dropped. There is no interval where the
 * standard error is 0.
 *
 * @param value the statistic of all documents
 * @param standardError over documents
 * @param low lower end of the 95 % interval
 * @param high upper end of the 95 % interval, at most 1
 * @param documents G
 */
public record Jackknife(
    Result value, Result standardError, Result low, Result high, int documents) {

  /**
   * Of a statistic.
   *
   * @param documents the units of each, at least one document, all of the same coders
   * @param statistic of a table of all or some of the documents
   */
  public static Jackknife overDocuments(
      List<RatingTable> documents, Function<RatingTable, Result> statistic) {
    RatingTable whole = RatingTable.together(documents);
    return overDocuments(
        documents, statistic.apply(whole), part -> statistic.apply(whole.minus(part)));
  }

  /**
   * Of a statistic that knows itself without a document more cheaply than by computing it anew.
   *
   * @param documents the units of each, at least one document, all of the same coders
   * @param value the statistic of all documents
   * @param without the statistic of all but one of them
   */
  static Jackknife overDocuments(
      List<RatingTable> documents, Result value, Function<RatingTable, Result> without) {
    RatingTable whole = RatingTable.together(documents);
    List<RatingTable> parts =
        documents.stream()
            .filter(document -> document.sharedUnits() > 0)
            .map(document -> document.under(whole.codes()))
            .toList();
    Result error = value.then(number -> error(parts, without));
    Estimate estimate =
        value.fold(
            number -> Estimate.withT(number, () -> error, parts.size()), Estimate::undefined);
    return new Jackknife(value, error, estimate.low(), estimate.high(), parts.size());
  }

  private static Result error(List<RatingTable> parts, Function<RatingTable, Result> without) {
    int documents = parts.size();
    if (documents < 2) {
      return Result.undefined(Reason.TOO_FEW_DOCUMENTS);
    }
    double[] values = new double[documents];
    double sum = 0;
    for (int g = 0; g < documents; g++) {
      if (!(without.apply(parts.get(g)) instanceof Result.Value rest)) {
        return Result.undefined(Reason.UNDEFINED_WITHOUT_ONE_DOCUMENT);
      }
      values[g] = rest.number();
      sum += values[g];
    }
    double squares = 0;
    for (double rest : values) {
      squares += (rest - sum / documents) * (rest - sum / documents);
    }
    return Result.of(Math.sqrt(squares * (documents - 1) / documents));
  }
}
