package org.exemplar.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.exemplar.agreement.CodeSets;
import org.exemplar.agreement.PooledKappa;
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.Result;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.text.TextSpan;

/**
 * What Dedoose's training center counts: excerpts are the segments of one coder, whatever their
 * codes; to each, the other coder applied a code or did not. A coder who works freely applied it if
 * a coding with the code covers at least one whole word of the excerpt.
 *
 * @param pair of coders; the first one's segments are the excerpts
 * @param excerpts how many there are; a code that a coder lacked in a transcript has fewer
 * @param codes for each code that either applied to one of them
 * @param pooledKappa over all codes compared (De Vries et al. 2008)
 */
public record ExcerptsOfOne(PairOfCoders pair, int excerpts, List<Row> codes, Result pooledKappa) {

  /**
   * One code.
   *
   * @param code which
   * @param ratings of the excerpts by the two coders
   */
  public record Row(ComparedCode code, RatingTable ratings) {}

  /** Keeps its own copy. */
  public ExcerptsOfOne {
    codes = List.copyOf(codes);
  }

  /** For each pair of coders who saw a transcript in common, over those that both saw. */
  public static List<ExcerptsOfOne> of(UnitTable wholeTexts, ComparedStudy study) {
    return wholeTexts.pairs().stream().map(pair -> of(pair, wholeTexts, study)).toList();
  }

  /** An excerpt of one transcript, with the codings of both coders there. */
  private record Excerpt(ComparedTranscript in, TextSpan span, List<Coding> codings) {

    boolean bears(ComparedCode code, CoderId coder) {
      return codings.stream()
          .filter(c -> c.coder().equals(coder) && code.codes().contains(c.code()))
          .flatMap(c -> c.span().intersection(span).stream())
          .anyMatch(shared -> in.transcript().wordsIn(shared) > 0);
    }
  }

  private static ExcerptsOfOne of(PairOfCoders pair, UnitTable table, ComparedStudy study) {
    List<Excerpt> excerpts = new ArrayList<>();
    for (ComparedTranscript transcript : table.shared()) {
      if (pair.bothSaw(transcript)) {
        excerpts.addAll(excerpts(pair, transcript, study));
      }
    }
    List<Row> rows =
        IntStream.range(0, table.codes().size())
            .mapToObj(code -> row(table.codes().get(code), code, pair, excerpts))
            .toList();
    return new ExcerptsOfOne(
        pair,
        excerpts.size(),
        rows.stream().filter(row -> row.ratings().uses(CodeSets.APPLIED) > 0).toList(),
        PooledKappa.of(rows.stream().map(Row::ratings).toList()));
  }

  private static List<Excerpt> excerpts(
      PairOfCoders pair, ComparedTranscript transcript, ComparedStudy study) {
    List<Coding> codings =
        study.codings().in(transcript.id()).stream()
            .filter(c -> c.coder().equals(pair.first()) || c.coder().equals(pair.second()))
            .toList();
    String text = transcript.transcript().transcript().text();
    Set<TextSpan> spans = new TreeSet<>();
    codings.stream()
        .filter(c -> c.coder().equals(pair.first()))
        .flatMap(c -> c.span().trimmed(text).stream())
        .filter(span -> transcript.transcript().wordsIn(span) > 0)
        .forEach(spans::add);
    return spans.stream()
        .map(
            span ->
                new Excerpt(
                    transcript,
                    span,
                    codings.stream().filter(c -> c.span().overlaps(span)).toList()))
        .toList();
  }

  private static Row row(
      ComparedCode code, int position, PairOfCoders pair, List<Excerpt> excerpts) {
    List<RatingTable.Row> rows =
        excerpts.stream()
            .filter(excerpt -> excerpt.in().couldAll(pair.bits(), position))
            .map(
                excerpt ->
                    RatingTable.Row.of(
                        1,
                        excerpt.bears(code, pair.first()) ? 1 : 0,
                        excerpt.bears(code, pair.second()) ? 1 : 0))
            .toList();
    List<String> coders = List.of(pair.first().value(), pair.second().value());
    return new Row(code, RatingTable.ofCounts(coders, UnitTable.RATINGS, rows));
  }
}
