package org.exemplar.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.extent.Continuum;
import org.exemplar.agreement.extent.SpanF1;

/**
 * What MAXQDA's comparison of segments counts: each segment of two coders agrees if the other has
 * one with the same code that overlaps it enough. Here overlap is what two segments share, of what
 * they cover together; each segment is matched once; a coder's touching segments of one code are
 * one.
 *
 * <p>Kappa is Brennan and Prediger's: (Po − 1/q) / (1 − 1/q), with Po the share of agreeing
 * segments of all codes and q the number of codes that either coder used. Undefined for fewer than
 * two codes.
 *
 * @param pair of coders
 * @param codes for each code that either used
 * @param all segments of all codes
 * @param kappa Brennan and Prediger's
 */
public record SegmentsWithOverlap(PairOfCoders pair, List<Row> codes, Row all, Result kappa) {

  /**
   * Segments of one code, or of all.
   *
   * @param code which; empty for all
   * @param first segments of the first coder
   * @param second segments of the second
   * @param share of the segments of both that agree
   */
  public record Row(Optional<ComparedCode> code, int first, int second, Result share) {}

  /** Keeps its own copy. */
  public SegmentsWithOverlap {
    codes = List.copyOf(codes);
  }

  /**
   * For each pair of coders who saw a transcript in common.
   *
   * @param percent least overlap, 1 to 100
   */
  public static List<SegmentsWithOverlap> of(
      UnitTable wholeTexts, ComparedStudy study, int percent) {
    MarkedText text = new MarkedText(wholeTexts, study);
    return wholeTexts.pairs().stream()
        .map(pair -> of(pair, wholeTexts.codes(), text.characters(pair.bits()), percent))
        .toList();
  }

  private static SegmentsWithOverlap of(
      PairOfCoders pair, List<ComparedCode> codes, Continuum text, int percent) {
    List<Row> rows = new ArrayList<>();
    for (ComparedCode code : codes) {
      Row row = row(pair, Optional.of(code), text.onlyCode(code.id().value()), percent);
      if (row.first() + row.second() > 0) {
        rows.add(row);
      }
    }
    Row all = row(pair, Optional.empty(), text, percent);
    return new SegmentsWithOverlap(pair, rows, all, kappa(all.share(), rows.size()));
  }

  private static Row row(
      PairOfCoders pair, Optional<ComparedCode> code, Continuum text, int percent) {
    int first = pair.firstPosition();
    int second = pair.secondPosition();
    return new Row(
        code,
        text.stretches(first),
        text.stretches(second),
        SpanF1.of(text, first, second, percent));
  }

  private static Result kappa(Result share, int codes) {
    double chance = 1.0 / codes;
    return codes < 2
        ? Result.undefined(Reason.ONE_CODE)
        : share.map(observed -> (observed - chance) / (1 - chance));
  }
}
