package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.Estimate;
import org.exemplar.agreement.Result;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.CodeAgreement;
import org.exemplar.comparison.CoderAccount;
import org.exemplar.comparison.Coefficient;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.ComparisonBasis;
import org.exemplar.comparison.PairAgreement;
import org.exemplar.comparison.TranscriptAgreement;
import org.exemplar.comparison.Unplaced;
import org.exemplar.participant.Design;

/** Agreement by pair, by transcript, on the extent of text; every figure; and what was compared. */
final class AgreementSheets {

  private final Comparison comparison;
  private final ComparisonBasis basis;
  private final AgreementWording wording;

  AgreementSheets(Comparison comparison, Design design) {
    this.comparison = comparison;
    this.basis = comparison.basis();
    this.wording = new AgreementWording(basis, design);
  }

  private String units() {
    return Wording.title(wording.units(2));
  }

  /** Agreement of each pair of coders. */
  Table pairs() {
    return Table.of(
        "agreement-pairs",
        "Agreement of each pair",
        List.of(
            Column.words("first", "Coder", 1),
            Column.words("second", "Other coder", 1),
            Column.numbers("transcripts", "Transcripts", 1),
            Column.numbers("units", units(), 1),
            Column.numbers("median_alpha", "Median alpha of codes", 1),
            Column.numbers("codes", "Codes in the median", 1),
            Column.numbers("pooled_kappa", "Pooled kappa", 1),
            Column.numbers("set_alpha", "Alpha over sets (95\u00A0% CI)", 2),
            Column.numbers("set_alpha_low", "From", 1).dataOnly(),
            Column.numbers("set_alpha_high", "To", 1).dataOnly(),
            Column.words("set_alpha_interval", "Interval", 2).dataOnly(),
            Column.numbers("micro_f1", "F1 over all codes", 1),
            Column.numbers("same_sets", "Exactly the same codes", 1)),
        sharing().map(AgreementSheets::row).toList(),
        with(
            PairsApart.note(comparison),
            "Over the units that both saw. Median of the alphas of codes that the two used in at"
                + " least "
                + AgreementInterval.LEAST_USES
                + " units. Pooled kappa: mean observed and mean expected agreement over all"
                + " codes (De Vries et al. 2008). Alpha over sets: Jaccard's distance. F1: twice the"
                + " uses that both share, of the uses of both. Exactly the same codes: share of"
                + " units, those without any code included.",
            new IntervalWording(wording).pairs(comparison.pairs())));
  }

  private static List<String> with(Optional<String> last, String... notes) {
    return Stream.concat(Stream.of(notes), last.stream()).toList();
  }

  /** The pairs who have something to be compared in. */
  private Stream<PairAgreement> sharing() {
    return comparison.pairs().stream().filter(PairAgreement::sharesTranscripts);
  }

  private static Table.Row row(PairAgreement pair) {
    return Table.Row.of(
        Cell.of(pair.first().value()),
        Cell.of(pair.second().value()),
        Cell.of(pair.transcripts()),
        Cell.of(pair.units()),
        CoefficientWords.median(pair.median(), pair.counted()),
        Cell.of(pair.counted()),
        CoefficientWords.cell(pair.pooledKappa()),
        CoefficientWords.withReason(pair.sets()),
        CoefficientWords.data(pair.sets().low()),
        CoefficientWords.data(pair.sets().high()),
        IntervalWording.cell(pair.sets()),
        CoefficientWords.cell(pair.microF1()),
        CoefficientWords.share(pair.sameSets()));
  }

  /** Agreement in each transcript. */
  Table transcripts() {
    return Table.of(
        "agreement-transcripts",
        "Agreement in each transcript",
        List.of(
            Column.words("transcript", "Transcript", 2),
            Column.words("coders", "Coders", 2),
            Column.numbers("units", units(), 1),
            Column.numbers("coded", "With a code", 1),
            Column.numbers("differing", "With a difference", 1),
            Column.numbers("set_alpha", "Alpha over sets (95\u00A0% CI)", 2),
            Column.numbers("alpha_low", "From", 1).dataOnly(),
            Column.numbers("alpha_high", "To", 1).dataOnly()),
        comparison.transcripts().stream().map(AgreementSheets::row).toList(),
        List.of(
            "In the order of the study. With a code: units to which at least one coder applied one."
                + " With a difference: units on which coders differ about some code. Alpha over the"
                + " sets of codes on a unit, with Jaccard's distance; its interval is by the"
                + " linearised standard error with Student's t, which takes the transcript's units"
                + " as independent."));
  }

  private static Table.Row row(TranscriptAgreement transcript) {
    return Table.Row.of(
        Cell.of(transcript.transcript().value()),
        Cell.of(Wording.list(transcript.coders().stream().map(CoderId::value).toList())),
        Cell.of(transcript.units()),
        Cell.of(transcript.coded()),
        Cell.of(transcript.differing()),
        CoefficientWords.withInterval(transcript.sets(), transcript.interval()),
        CoefficientWords.data(transcript.interval().low()),
        CoefficientWords.data(transcript.interval().high()));
  }

  /** What became of each coder's units and codings. */
  Table accounts() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("coder", "Coder", 1));
    columns.add(Column.numbers("transcripts", "Transcripts compared", 1));
    columns.add(Column.numbers("compared", units() + " compared", 1));
    columns.add(Column.numbers("seen_alone", "Seen by no other", 1));
    columns.add(Column.numbers("not_seen", "Not seen", 1));
    columns.add(Column.numbers("codings", "Codings compared", 1));
    for (Unplaced.Why why : Unplaced.Why.values()) {
      String key = "codings_" + why.name().toLowerCase(Locale.ROOT);
      columns.add(Column.numbers(key, Wording.title(brief(why)), 1));
    }
    List<Table.Row> rows = comparison.accounts().stream().map(AgreementSheets::row).toList();
    return Table.of(
        "agreement-units",
        "What was compared",
        IntStream.range(0, columns.size())
            .mapToObj(i -> isNothing(rows, i) ? columns.get(i).dataOnly() : columns.get(i))
            .toList(),
        rows,
        with(
            aside(),
            "Units compared, seen by no other and not seen add up to all units of all transcripts;"
                + " codings compared and those that are not, to all codings of the coder. What is 0"
                + " for every coder has no column."));
  }

  /** Whether a column says 0 of everybody. */
  private static boolean isNothing(List<Table.Row> rows, int column) {
    return rows.stream().allMatch(row -> row.cells().get(column).equals(Cell.of(0)));
  }

  /** Why codings of any coder are not compared, if there are such. */
  private Optional<String> aside() {
    List<String> reasons =
        Stream.of(Unplaced.Why.values())
            .filter(why -> comparison.accounts().stream().anyMatch(a -> a.unplaced().get(why) > 0))
            .map(why -> brief(why) + ", those that " + why.words())
            .toList();
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.of("Codings that are not compared: " + String.join("; ", reasons) + ".");
  }

  /** As the head of a column: {@code not finished}. */
  private static String brief(Unplaced.Why why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Table.Row row(CoderAccount account) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(account.coder().value()));
    cells.add(Cell.of(account.transcripts()));
    cells.add(Cell.of(account.compared()));
    cells.add(Cell.of(account.seenAlone()));
    cells.add(Cell.of(account.notSeen()));
    cells.add(Cell.of(account.codings()));
    account.unplaced().values().forEach(count -> cells.add(Cell.of(count)));
    return new Table.Row(cells);
  }

  /** How far coders marked the same text. */
  Table extent() {
    return new ExtentTable(comparison).table();
  }

  /** Every figure of every code. */
  Table figures() {
    return Table.of(
        "agreement-figures",
        "Every figure of each code",
        figureColumns(),
        Stream.concat(comparison.asCoded().stream(), comparison.rolledUp().stream())
            .map(this::figures)
            .toList(),
        List.of(
            "Where a figure is undefined, its cell says why. Standard errors take units as an"
                + " independent sample. AC1 is not to be read alone: it is high for a rare code that"
                + " the coders never shared. AC1 and Brennan-Prediger count two codes, applied and"
                + " not applied, so that they are 1 for a code that everybody applied to everything."));
  }

  /** The same with a row for each figure, a section for each code: as narrow as a screen. */
  Table figuresOnScreen() {
    Table whole = figures();
    return new Table(
        whole.id(),
        whole.caption(),
        List.of(Column.words("figure", "Figure", 2), Column.words("value", "Value", 3)),
        Table.Headings.ACROSS,
        whole.rows().stream().map(row -> section(whole.columns(), row.cells())).toList(),
        whole.notes());
  }

  /** Of the columns, the first two say which code it is, and the others what there is of it. */
  private static Table.Section section(List<Column> columns, List<Cell> cells) {
    return new Table.Section(
        cells.get(0).printed() + ", " + cells.get(1).printed(),
        IntStream.range(2, columns.size())
            .mapToObj(i -> Table.Row.of(Cell.of(columns.get(i).title()), cells.get(i)))
            .toList());
  }

  private List<Column> figureColumns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("code", "Code", 3));
    columns.add(Column.words("level", "Level", 1.5));
    columns.add(Column.numbers("units", units(), 1));
    basis.coders().names().forEach(n -> columns.add(Column.numbers("uses_" + n, "By " + n, 1)));
    for (String key :
        List.of(
            "by_all",
            "sharing_text",
            "by_some",
            "by_none",
            "base_rate",
            "percent_agreement",
            "unanimous",
            "alpha",
            "alpha_low",
            "alpha_high",
            "alpha_se_units",
            "alpha_at_half")) {
      columns.add(Column.numbers(key, Wording.title(key), 1));
    }
    columns.addAll(kappas());
    for (String key : List.of("positive_agreement", "negative_agreement", "light_kappa")) {
      columns.add(Column.numbers(key, Wording.title(key), 1));
    }
    for (Coefficient coefficient : Coefficient.values()) {
      String key = coefficient.identifier();
      columns.add(Column.numbers(key, coefficient.title(), 1));
      columns.add(Column.numbers(key + "_se_units", coefficient.title() + ", SE", 1));
    }
    columns.add(Column.words("remark", "Remark", 4));
    return columns;
  }

  /** Cohen's kappa compares two: of more coders each pair has one. */
  private List<Column> kappas() {
    return two()
        ? Stream.of("kappa", "kappa_low", "kappa_high", "kappa_se_units")
            .map(key -> Column.numbers(key, Wording.title(key), 1))
            .toList()
        : sharing()
            .map(
                pair ->
                    Column.numbers(
                        "kappa_" + pair.first() + "_" + pair.second(),
                        "Kappa of " + pair.first() + " and " + pair.second(),
                        1))
            .toList();
  }

  private boolean two() {
    return basis.coders().size() == 2;
  }

  private List<Result> kappas(CodeAgreement code) {
    return two()
        ? List.of(code.kappa().value(), code.kappa().low(), code.kappa().high(), code.kappaError())
        : IntStream.range(0, comparison.pairs().size())
            .filter(pair -> comparison.pairs().get(pair).sharesTranscripts())
            .mapToObj(code.pairKappas()::get)
            .toList();
  }

  private Table.Row figures(CodeAgreement code) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(code.code().name()));
    cells.add(Cell.of(code.code().isRolledUp() ? "with codes below" : "as coded"));
    cells.add(Cell.of(code.uses().units()));
    code.uses().byCoder().forEach(count -> cells.add(Cell.of(count)));
    cells.add(Cell.of(code.uses().byAll()));
    cells.add(Cell.of(code.uses().sharing()));
    cells.add(Cell.of(code.uses().bySome()));
    cells.add(Cell.of(code.uses().byNone()));
    Stream.of(
            code.baseRate(),
            code.percent(),
            code.unanimous(),
            code.alpha().value(),
            code.alpha().low(),
            code.alpha().high(),
            code.alphaError(),
            code.alphaAtHalf())
        .map(CoefficientWords::data)
        .forEach(cells::add);
    kappas(code).stream().map(CoefficientWords::data).forEach(cells::add);
    Stream.of(code.positive(), code.negative(), code.light())
        .map(CoefficientWords::data)
        .forEach(cells::add);
    for (Coefficient coefficient : Coefficient.values()) {
      Estimate estimate = code.others().get(coefficient);
      cells.add(CoefficientWords.data(estimate.value()));
      cells.add(CoefficientWords.data(estimate.standardError()));
    }
    cells.add(Cell.of(wording.remark(code)));
    return new Table.Row(cells);
  }
}
