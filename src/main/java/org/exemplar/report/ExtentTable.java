package org.exemplar.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.extent.CuAlpha;
import org.exemplar.agreement.extent.KuAlpha;
import org.exemplar.comparison.CodeAgreement;
import org.exemplar.comparison.CodeExtent;
import org.exemplar.comparison.CodeExtent.Overlap;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.PairExtent;
import org.exemplar.comparison.TextExtent;

/**
 * How far coders marked the same text: a row for each code as it was applied, then for those that
 * have others below them. Figures of two coders stand there as they are; of more, from the lowest
 * pair to the highest, and those of each pair are data. Where no transcript was seen by all coders,
 * there is nothing but the figures of pairs.
 */
final class ExtentTable {

  private final Comparison comparison;
  private final TextExtent extent;

  /** The pairs who saw a transcript in common, by position. */
  private final List<Integer> sharing;

  /**
   * A figure of two coders.
   *
   * @param key in data files
   * @param title as printed
   * @param isShare whether it is printed as a percentage
   * @param of what it is of their marks
   */
  private record Measure(String key, String title, boolean isShare, Function<Overlap, Result> of) {}

  private static final String NOT_SEEN_BY_ALL =
      "No transcript was seen by all coders, so there is no unitizing alpha over all of them; figures"
          + " of pairs are over the transcripts that both saw, from the lowest to the highest. Name"
          + " two coders with --coder for the unitizing alpha of these two.";

  private static final List<Measure> MEASURES =
      List.of(
          new Measure("percent_agreement", "Agreed on", true, Overlap::percent),
          new Measure("kappa", "Kappa", false, Overlap::kappa),
          new Measure("character_f1", "F1 of characters", false, Overlap::characterF1),
          new Measure("character_jaccard", "Jaccard", false, Overlap::characterJaccard),
          new Measure("word_f1", "F1 of words", false, Overlap::wordF1),
          new Measure("word_jaccard", "Jaccard of words", false, Overlap::wordJaccard));

  ExtentTable(Comparison comparison) {
    this.comparison = comparison;
    this.extent = comparison.extent();
    this.sharing =
        IntStream.range(0, comparison.pairs().size())
            .filter(pair -> comparison.pairs().get(pair).sharesTranscripts())
            .boxed()
            .toList();
  }

  Table table() {
    List<Table.Section> sections = new ArrayList<>();
    sections.add(section(AgreementTable.AS_CODED, used(extent.byCode(), comparison.asCoded())));
    List<CodeExtent> rolledUp = used(extent.rolledUp(), comparison.rolledUp());
    if (!rolledUp.isEmpty()) {
      sections.add(section(AgreementTable.ROLLED_UP, rolledUp));
    }
    return new Table(
        "agreement-extent",
        "Agreement on extent of text",
        columns(),
        sections.size() > 1 ? Table.Headings.ACROSS : Table.Headings.NONE,
        sections,
        notes());
  }

  /** The codes that anybody used, by the account of units, which is of the same codes. */
  private static List<CodeExtent> used(List<CodeExtent> codes, List<CodeAgreement> units) {
    return codes.stream()
        .filter(
            code ->
                units.stream().anyMatch(c -> c.code().equals(code.code()) && c.uses().used() > 0))
        .toList();
  }

  private Table.Section section(String heading, List<CodeExtent> codes) {
    return new Table.Section(heading, codes.stream().map(this::row).toList());
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("code", "Code", 3));
    Column unitizing = Column.numbers("unitizing_alpha", "Unitizing alpha", 1);
    columns.add(seenByAll() ? unitizing : unitizing.dataOnly());
    Column coding = Column.numbers("coding_alpha", "Coding alpha (coverage)", 1.3);
    columns.add(codesOverlap() || !seenByAll() ? coding.dataOnly() : coding);
    columns.add(Column.numbers("coding_alpha_coverage", "Coverage", 1).dataOnly());
    for (Measure measure : MEASURES) {
      columns.add(
          two()
              ? Column.numbers(key(measure, extent.byPair().get(0)), measure.title(), 1)
              : Column.words(measure.key() + "_of_pairs", measure.title(), 1.4));
    }
    if (!two()) {
      for (int pair : sharing) {
        for (Measure measure : MEASURES) {
          String key = key(measure, extent.byPair().get(pair));
          columns.add(Column.numbers(key, measure.title(), 1).dataOnly());
        }
      }
    }
    return columns;
  }

  private boolean two() {
    return extent.byPair().size() == 1;
  }

  private static String key(Measure measure, PairExtent pair) {
    return measure.key() + "_" + pair.first() + "_" + pair.second();
  }

  private Table.Row row(CodeExtent code) {
    List<Cell> cells = new ArrayList<>();
    String indent = String.valueOf(Cell.EM_SPACE).repeat(code.code().depth());
    cells.add(Cell.annotated(code.code().name(), indent + code.code().name()));
    cells.add(CoefficientWords.cell(code.alpha()));
    cells.add(code.coding().map(ExtentTable::coding).orElse(Cell.missing("not computed")));
    cells.add(
        code.coding()
            .map(coding -> CoefficientWords.data(coding.coverage()))
            .orElse(Cell.missing("not computed")));
    for (Measure measure : MEASURES) {
      List<Result> pairs = code.pairs().stream().map(measure.of()).toList();
      cells.add(two() ? cell(measure, pairs.get(0)) : range(measure, pairs));
    }
    if (!two()) {
      for (int pair : sharing) {
        Overlap overlap = code.pairs().get(pair);
        MEASURES.forEach(measure -> cells.add(cell(measure, measure.of().apply(overlap))));
      }
    }
    return new Table.Row(cells);
  }

  private static Cell coding(KuAlpha coding) {
    return coding
        .value()
        .fold(
            value ->
                Cell.annotated(
                    new BigDecimal(CoefficientWords.number(value)),
                    CoefficientWords.coefficient(value)
                        + coding
                            .coverage()
                            .fold(
                                share -> " (" + CoefficientWords.percent(share) + ")",
                                reason -> "")),
            reason -> Cell.missing("undefined: " + reason.words()));
  }

  private static Cell cell(Measure measure, Result result) {
    return measure.isShare() ? CoefficientWords.share(result) : CoefficientWords.cell(result);
  }

  private static Cell range(Measure measure, List<Result> pairs) {
    List<String> defined =
        pairs.stream()
            .flatMapToDouble(Result::stream)
            .sorted()
            .mapToObj(
                v ->
                    measure.isShare()
                        ? CoefficientWords.percent(v)
                        : CoefficientWords.coefficient(v))
            .toList();
    if (defined.isEmpty()) {
      return Cell.missing("undefined");
    }
    String low = defined.get(0);
    String high = defined.get(defined.size() - 1);
    return Cell.of(low.equals(high) ? low : low + " to " + high);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        (seenByAll() ? alphas() : NOT_SEEN_BY_ALL)
            + " Agreed on and kappa: characters that both marked or both left, kappa being Cohen's;"
            + " what both left raises both. F1: twice the text that both marked, divided by what"
            + " the one marked plus what the other marked. Jaccard: the text that both marked, out"
            + " of what either did."
            + (two() || !seenByAll()
                ? ""
                : " Figures of pairs are over the transcripts that both saw, from the lowest to the"
                    + " highest."));
    sharing.forEach(pair -> notes.add(pair(extent.byPair().get(pair))));
    PairsApart.note(comparison).ifPresent(notes::add);
    if (seenByAll()) {
      notes.add(together());
    }
    return notes;
  }

  /** On what the unitizing family rests. */
  private String alphas() {
    return "Over "
        + CoefficientWords.count(extent.characters(), "character", "characters")
        + " of the turns that count, in transcripts that all coders saw, one after another."
        + " Unitizing alpha, the figure to begin with: the code against everything else (Krippendorff, Mathet, Bouvry and"
        + " Widlöcher 2016)."
        + (codesOverlap()
            ? ""
            : " Coding alpha: whether it was the same code, where marks of two coders overlap,"
                + " and the share of what was marked with the code that this rests on ((k)uα of"
                + " the same authors); of codes as they were applied.");
  }

  /** The family takes every coder to have seen the whole continuum. */
  private boolean seenByAll() {
    return !extent.alpha().equals(Result.undefined(Reason.NO_TRANSCRIPT_OF_ALL));
  }

  private static String pair(PairExtent pair) {
    return "Segments of "
        + pair.first()
        + " and "
        + pair.second()
        + " with the same code: F1 "
        + words(pair.exact())
        + " where start and end are the same, "
        + words(pair.half())
        + " where they overlap by half of their joint length, "
        + words(pair.nine())
        + " by nine tenths; pooled kappa over characters "
        + words(pair.pooledKappa())
        + ".";
  }

  /**
   * Alphas over all codes need one code of each coder at a place; what to do where there are two.
   */
  private String together() {
    String marked = "marked or not, whatever the code: " + words(extent.relevance()) + ".";
    if (codesOverlap()) {
      return "All codes together: "
          + marked
          + " Unitizing alpha over all codes, and coding alpha, are undefined, because a coder marked"
          + " a stretch with two codes. Name codes that do not overlap with --codes, or take each"
          + " code's own alpha, which is defined all the same.";
    }
    CuAlpha codes = extent.codes();
    return "All codes together: unitizing alpha "
        + words(extent.alpha())
        + "; coding alpha, where marks of two coders overlap, "
        + words(codes.value())
        + codes
            .coverage()
            .fold(share -> ", on " + CoefficientWords.percent(share) + " of the text", reason -> "")
        + "; "
        + marked;
  }

  private boolean codesOverlap() {
    return extent.alpha().equals(Result.undefined(Reason.OVERLAP_NOT_ALLOWED));
  }

  private static String words(Result result) {
    return result.fold(
        CoefficientWords::coefficient, reason -> "undefined (" + reason.words() + ")");
  }
}
