package org.exemplar.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.exemplar.agreement.CohenKappa;
import org.exemplar.agreement.PercentAgreement;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.Weights;
import org.exemplar.agreement.extent.FourfoldTable;
import org.exemplar.comparison.CharactersByTranscript;
import org.exemplar.comparison.ExcerptsOfOne;
import org.exemplar.comparison.PairOfCoders;
import org.exemplar.comparison.SegmentsWithOverlap;

/** Agreement as other programs count it, each with its formula. */
public final class OtherProgramTables {

  private static final Column FIRST = Column.words("first", "Coder", 1);
  private static final Column SECOND = Column.words("second", "Other coder", 1);
  private static final Column CODE = Column.words("code", "Code", 3);

  private OtherProgramTables() {}

  /**
   * As NVivo: Cohen's kappa over characters, for each code and transcript; then its means over
   * transcripts.
   *
   * @param apart pairs who saw no transcript in common
   */
  public static Table nvivo(List<CharactersByTranscript.Row> rows, List<PairOfCoders> apart) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Agreed on: (by both + by neither) / characters of the whole text. Kappa is Cohen's,"
            + " (observed − expected) / (1 − expected), over characters. Codes that neither"
            + " coder used in a transcript are left out; NVivo prints 1 for them.");
    notes.add(nvivoMeans(rows));
    PairsApart.note(apart).ifPresent(notes::add);
    return new Table(
        "agreement-like-nvivo",
        "Agreement over characters, in the manner of NVivo",
        List.of(
            Column.words("row", "Row", 1).dataOnly(),
            FIRST,
            SECOND,
            CODE,
            Column.words("transcript", "Transcript", 2),
            Column.numbers("characters", "Characters", 1),
            Column.numbers("both", "By both", 1),
            Column.numbers("only_first", "Only by the first", 1),
            Column.numbers("only_second", "Only by the second", 1),
            Column.numbers("neither", "By neither", 1),
            Column.numbers("percent_agreement", "Agreed on", 1),
            Column.numbers("kappa", "Kappa", 1)),
        Table.Headings.ACROSS,
        List.of(
            new Table.Section(
                "Each transcript", rows.stream().map(OtherProgramTables::nvivo).toList()),
            new Table.Section(
                "Means of each code over transcripts",
                means("code", rows, row -> List.of(row.pair(), row.code()))),
            new Table.Section(
                "Means of each pair over codes and transcripts",
                means("pair", rows, CharactersByTranscript.Row::pair))),
        notes);
  }

  /** Unweighted means of those rows that are alike in something, in their order. */
  private static List<Table.Row> means(
      String of,
      List<CharactersByTranscript.Row> rows,
      Function<CharactersByTranscript.Row, Object> like) {
    Map<Object, List<CharactersByTranscript.Row>> alike = new LinkedHashMap<>();
    rows.forEach(row -> alike.computeIfAbsent(like.apply(row), k -> new ArrayList<>()).add(row));
    return alike.values().stream().map(some -> mean(of, some)).toList();
  }

  private static Table.Row mean(String of, List<CharactersByTranscript.Row> rows) {
    CharactersByTranscript.Row first = rows.get(0);
    Cell none = Cell.of("");
    return Table.Row.of(
        Cell.of("mean of the " + of),
        Cell.of(first.pair().first().value()),
        Cell.of(first.pair().second().value()),
        Cell.of(of.equals("code") ? first.code().name() : "All codes"),
        Cell.of("mean of " + rows.size()),
        none,
        none,
        none,
        none,
        none,
        CoefficientWords.share(mean(rows, FourfoldTable::percentAgreement)),
        CoefficientWords.cell(mean(rows, FourfoldTable::cohenKappa)));
  }

  private static Result mean(
      List<CharactersByTranscript.Row> rows, Function<FourfoldTable, Result> figure) {
    return mean(rows.stream().map(row -> figure.apply(row.table())).toList());
  }

  private static Table.Row nvivo(CharactersByTranscript.Row row) {
    FourfoldTable table = row.table();
    return Table.Row.of(
        Cell.of("transcript"),
        Cell.of(row.pair().first().value()),
        Cell.of(row.pair().second().value()),
        Cell.of(row.code().name()),
        Cell.of(row.transcript().value()),
        Cell.of(table.total()),
        Cell.of(table.both()),
        Cell.of(table.onlyFirst()),
        Cell.of(table.onlySecond()),
        Cell.of(table.neither()),
        CoefficientWords.share(table.percentAgreement()),
        CoefficientWords.cell(table.cohenKappa()));
  }

  private static String nvivoMeans(List<CharactersByTranscript.Row> rows) {
    return mean(rows, FourfoldTable::cohenKappa)
        .fold(
            value ->
                "Means are unweighted, as is the practice with NVivo: the figures of single transcripts"
                    + " that are defined, added up and divided by their number, so that a transcript"
                    + " of 100 characters counts as much as one of 100,000. Over all codes, pairs and"
                    + " transcripts the mean kappa is "
                    + CoefficientWords.coefficient(value)
                    + ".",
            reason -> "No kappa is defined.");
  }

  private static Result mean(List<Result> results) {
    double[] values = results.stream().flatMapToDouble(Result::stream).toArray();
    return values.length == 0
        ? results.stream().findFirst().orElse(Result.undefined(Reason.NOTHING_CODED))
        : Result.of(DoubleStream.of(values).sum() / values.length);
  }

  /**
   * As MAXQDA: segments that overlap enough.
   *
   * @param pairs of coders
   * @param percent least overlap
   * @param apart pairs who saw no transcript in common
   */
  public static Table maxqda(
      List<SegmentsWithOverlap> pairs, int percent, List<PairOfCoders> apart) {
    List<Table.Row> rows = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    notes.add(
        "Segments agree if the other coder has one with the same code and the two share at least "
            + percent
            + "\u00A0% of the text that they cover together; agreed on is twice the pairs of such"
            + " segments, out of all segments of both.");
    for (SegmentsWithOverlap pair : pairs) {
      pair.codes().forEach(row -> rows.add(maxqda(pair.pair(), row)));
      rows.add(maxqda(pair.pair(), pair.all()));
      notes.add(maxqdaKappa(pair));
    }
    PairsApart.note(apart).ifPresent(notes::add);
    return Table.of(
        "agreement-like-maxqda",
        "Agreement of segments, in the manner of MAXQDA",
        List.of(
            FIRST,
            SECOND,
            CODE,
            Column.numbers("segments_first", "Segments of the first", 1),
            Column.numbers("segments_second", "Segments of the second", 1),
            Column.numbers("agreed", "Agreed on", 1)),
        rows,
        notes);
  }

  private static Table.Row maxqda(PairOfCoders pair, SegmentsWithOverlap.Row row) {
    return Table.Row.of(
        Cell.of(pair.first().value()),
        Cell.of(pair.second().value()),
        Cell.of(row.code().map(code -> code.name()).orElse("All codes")),
        Cell.of(row.first()),
        Cell.of(row.second()),
        CoefficientWords.share(row.share()));
  }

  private static String maxqdaKappa(SegmentsWithOverlap pair) {
    String who = pair.pair().first() + " and " + pair.pair().second();
    return pair.kappa()
        .fold(
            kappa ->
                "Brennan and Prediger's kappa of "
                    + who
                    + " is "
                    + CoefficientWords.coefficient(kappa)
                    + ": (P − 1/q) / (1 − 1/q), P the share agreed on of all codes, q = "
                    + pair.codes().size()
                    + " codes used by either.",
            reason ->
                "Brennan and Prediger's kappa of "
                    + who
                    + " is undefined, because "
                    + reason.words()
                    + ".");
  }

  /**
   * As Dedoose: excerpts of the first coder, coded by the second.
   *
   * @param apart pairs who saw no transcript in common
   */
  public static Table dedoose(List<ExcerptsOfOne> pairs, List<PairOfCoders> apart) {
    List<Table.Row> rows = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    notes.add(
        "Excerpts are the segments of the first coder, whatever their codes; a coder applied a code"
            + " to an excerpt who marked at least one word of it. What the second coder coded"
            + " elsewhere does not count, so that the order of coders (--coder) matters. Kappa is Cohen's, for each code"
            + " over excerpts.");
    for (ExcerptsOfOne pair : pairs) {
      pair.codes().forEach(row -> rows.add(dedoose(pair, row)));
      if (pair.codes().stream().anyMatch(row -> row.ratings().units() < pair.excerpts())) {
        notes.add(fewerExcerpts(pair));
      }
      notes.add(
          "Pooled kappa of "
              + pair.pair().first()
              + " and "
              + pair.pair().second()
              + ": "
              + pair.pooledKappa()
                  .fold(
                      CoefficientWords::coefficient,
                      reason -> "undefined, because " + reason.words())
              + ". It is (mean observed − mean expected) / (1 − mean expected), means over all"
              + " codes (De Vries et al. 2008).");
    }
    PairsApart.note(apart).ifPresent(notes::add);
    return Table.of(
        "agreement-like-dedoose",
        "Agreement on excerpts, in the manner of Dedoose",
        List.of(
            FIRST,
            SECOND,
            CODE,
            Column.numbers("excerpts", "Excerpts", 1),
            Column.numbers("percent_agreement", "Agreed on", 1),
            Column.numbers("kappa", "Kappa", 1)),
        rows,
        notes);
  }

  private static String fewerExcerpts(ExcerptsOfOne pair) {
    return "Rows of "
        + pair.pair().first()
        + " and "
        + pair.pair().second()
        + " with fewer than "
        + pair.excerpts()
        + " excerpts leave out transcripts in which one of the two did not have the code.";
  }

  private static Table.Row dedoose(ExcerptsOfOne pair, ExcerptsOfOne.Row row) {
    return Table.Row.of(
        Cell.of(pair.pair().first().value()),
        Cell.of(pair.pair().second().value()),
        Cell.of(row.code().name()),
        Cell.of(row.ratings().units()),
        CoefficientWords.share(PercentAgreement.pairwise(row.ratings())),
        CoefficientWords.cell(CohenKappa.of(row.ratings(), Weights.UNWEIGHTED).value()));
  }
}
