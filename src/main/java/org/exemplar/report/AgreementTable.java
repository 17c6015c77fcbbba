package org.exemplar.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.exemplar.agreement.Result;
import org.exemplar.comparison.CodeAgreement;
import org.exemplar.comparison.CodeUses;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.ComparisonBasis;
import org.exemplar.comparison.PairAgreement;
import org.exemplar.participant.Design;

/**
 * Agreement on each code, as people read it: units, uses, percent, alpha with its interval, kappa,
 * positive agreement, and a remark that says what the figures do not.
 */
final class AgreementTable {

  /** Sections in which a code is rolled up. */
  static final String ROLLED_UP = "Codes with all codes below them";

  /** Sections of codes as they were applied. */
  static final String AS_CODED = "Codes as they were applied";

  private static final String SEEN = "Seen by ";
  private static final String LABEL = "label";
  private static final String CAPTION = "Agreement on each code";

  private final Comparison comparison;
  private final ComparisonBasis basis;
  private final AgreementWording wording;
  private final boolean two;
  private final Optional<ConventionalLabels> labels;

  private AgreementTable(
      Comparison comparison, Design design, Optional<ConventionalLabels> labels) {
    this.labels = labels;
    this.comparison = comparison;
    this.basis = comparison.basis();
    this.wording = new AgreementWording(basis, design);
    this.two = basis.coders().size() == 2;
  }

  /** The table: codes as they were applied, then those that have others below them, rolled up. */
  static Table of(Comparison comparison, Design design) {
    return new AgreementTable(comparison, design, Optional.empty()).table();
  }

  private Table table() {
    List<Table.Section> sections = new ArrayList<>();
    sections.add(section(AS_CODED, used(comparison.asCoded())));
    List<CodeAgreement> rolledUp = used(comparison.rolledUp());
    if (!rolledUp.isEmpty()) {
      sections.add(section(ROLLED_UP, rolledUp));
    }
    return new Table(
        "agreement",
        CAPTION,
        columns(),
        sections.size() > 1 ? Table.Headings.ACROSS : Table.Headings.NONE,
        sections,
        notes());
  }

  /**
   * The same in as many columns as a screen has room for, where the method is told in paragraphs of
   * its own; what the remarks say is left to sentences.
   */
  static Table forScreen(
      Comparison comparison, Design design, Optional<ConventionalLabels> labels) {
    return new AgreementTable(comparison, design, labels).narrow();
  }

  /** The same for documents in which the method is told in paragraphs of its own. */
  static Table besideMethod(Comparison comparison, Design design) {
    AgreementTable table = new AgreementTable(comparison, design, Optional.empty());
    return withNotes(table.table(), table.notesBesideMethod(true));
  }

  private static Table withNotes(Table table, List<String> notes) {
    return new Table(
        table.id(), table.caption(), table.columns(), table.headings(), table.sections(), notes);
  }

  private Table narrow() {
    Table whole = table();
    List<String> kept = new ArrayList<>(List.of("code"));
    basis.coders().names().forEach(name -> kept.add("uses_" + name));
    kept.addAll(
        List.of("by_all", "percent_agreement", "alpha", LABEL, "kappa", "positive_agreement"));
    List<Column> columns =
        whole.columns().stream()
            .map(
                column ->
                    kept.contains(column.key()) || !column.isPrinted() ? column : column.dataOnly())
            .toList();
    return new Table(
        whole.id(),
        whole.caption(),
        columns,
        whole.headings(),
        whole.sections(),
        notesBesideMethod(false));
  }

  private static List<CodeAgreement> used(List<CodeAgreement> codes) {
    return codes.stream().filter(code -> code.uses().used() > 0).toList();
  }

  private Table.Section section(String heading, List<CodeAgreement> codes) {
    return new Table.Section(heading, codes.stream().map(this::row).toList());
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("code", "Code", 3.5));
    columns.add(Column.numbers("units", Wording.title(wording.units(2)), 1.2));
    basis
        .coders()
        .names()
        .forEach(name -> columns.add(Column.numbers("uses_" + name, "By " + name, 0.95)));
    basis
        .coders()
        .names()
        .forEach(name -> columns.add(Column.numbers("seen_" + name, SEEN + name, 1).dataOnly()));
    columns.add(
        Column.numbers("by_all", two ? "By both (sharing text)" : "By all (sharing text)", 1.5));
    columns.add(Column.numbers("sharing_text", "Sharing text", 1).dataOnly());
    if (two) {
      basis
          .coders()
          .names()
          .forEach(name -> columns.add(Column.numbers("only_" + name, "Only by " + name, 0.95)));
    } else {
      columns.add(Column.numbers("by_some", "By some", 1));
    }
    columns.add(Column.numbers("by_none", two ? "By neither" : "By none", 1.3));
    columns.add(Column.numbers("percent_agreement", "Agreed on", 1.2));
    columns.add(Column.numbers("alpha", "Alpha (95\u00A0% CI)", 1.8));
    columns.add(Column.numbers("alpha_low", "From", 1).dataOnly());
    columns.add(Column.numbers("alpha_high", "To", 1).dataOnly());
    columns.add(Column.words("alpha_interval", "Interval", 2).dataOnly());
    if (labels.isPresent()) {
      columns.add(Column.words(LABEL, "Label", 1.5));
    }
    columns.add(Column.numbers("alpha_at_half", "Alpha at half", 1.05));
    columns.add(Column.numbers("kappa", two ? "Kappa" : "Kappa of pairs", 1.1));
    columns.add(Column.numbers("positive_agreement", "Positive agreement", 1.75));
    columns.add(Column.words("remark", "Remark", 7));
    return columns;
  }

  private Table.Row row(CodeAgreement code) {
    CodeUses uses = code.uses();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.indented(code.code().name(), code.code().depth()));
    cells.add(Cell.of(uses.units()));
    IntStream.range(0, basis.coders().size()).forEach(coder -> cells.add(uses(uses, coder)));
    uses.seen().forEach(count -> cells.add(Cell.of(count)));
    String shared = uses.byAll() == 0 ? "" : " (" + CoefficientWords.count(uses.sharing()) + ")";
    cells.add(
        Cell.annotated(
            BigDecimal.valueOf(uses.byAll()), CoefficientWords.count(uses.byAll()) + shared));
    cells.add(Cell.of(uses.sharing()));
    if (two) {
      uses.onlyBy().forEach(count -> cells.add(Cell.of(count)));
    } else {
      cells.add(Cell.of(uses.bySome()));
    }
    cells.add(Cell.of(uses.byNone()));
    cells.add(CoefficientWords.share(code.percent()));
    cells.add(CoefficientWords.withInterval(code.alpha()));
    cells.add(CoefficientWords.data(code.alpha().low()));
    cells.add(CoefficientWords.data(code.alpha().high()));
    cells.add(IntervalWording.cell(code.alpha()));
    labels.ifPresent(of -> cells.add(of.cell(code.alpha().value())));
    cells.add(brief(code.alphaAtHalf()));
    cells.add(kappa(code));
    cells.add(brief(code.positive()));
    cells.add(Cell.of(wording.remark(code)));
    return new Table.Row(cells);
  }

  /** {@code 5}; of a coder who saw fewer than the row's units, {@code 5 of 23}. */
  private static Cell uses(CodeUses uses, int coder) {
    long count = uses.byCoder().get(coder);
    return uses.sawFewer(coder)
        ? Cell.annotated(
            BigDecimal.valueOf(count),
            CoefficientWords.count(count) + " of " + CoefficientWords.count(uses.seen().get(coder)))
        : Cell.of(count);
  }

  private Cell kappa(CodeAgreement code) {
    if (two) {
      return brief(code.kappa().value());
    }
    double[] defined =
        code.pairKappas().stream().flatMapToDouble(Result::stream).sorted().toArray();
    if (defined.length == 0) {
      return Cell.missing("undefined");
    }
    String low = CoefficientWords.coefficient(defined[0]);
    String high = CoefficientWords.coefficient(defined[defined.length - 1]);
    long pairs = comparison.pairs().stream().filter(PairAgreement::sharesTranscripts).count();
    String of = defined.length == pairs ? "" : " (" + defined.length + " of " + pairs + " pairs)";
    return Cell.of((low.equals(high) ? low : low + " to " + high) + of);
  }

  /** A coefficient whose reason, where there is none, the remark gives. */
  private static Cell brief(Result result) {
    return result.fold(value -> CoefficientWords.cell(result), reason -> Cell.missing("undefined"));
  }

  private List<String> notesBesideMethod(boolean withHalf) {
    List<String> notes = new ArrayList<>();
    notes.add(AgreementMethod.columns(two, withHalf));
    labels.map(ConventionalLabels::note).ifPresent(notes::add);
    notes.addAll(unused());
    return notes;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(wording.head());
    notes.add(AgreementMethod.ground(basis));
    notes.add(AgreementMethod.unit(comparison, wording));
    notes.add(AgreementMethod.columns(two, true));
    notes.add(new IntervalWording(wording).codes(comparison));
    notes.addAll(unused());
    notes.add(AgreementMethod.sensitivity(comparison, wording));
    notes.add(AgreementMethod.purpose());
    return notes;
  }

  private List<String> unused() {
    List<String> notes = new ArrayList<>();
    List<String> never = names(code -> code.uses().units() > 0 && code.uses().used() == 0);
    if (!never.isEmpty()) {
      notes.add(
          "Never used, and left out of the table and of all medians: " + Wording.list(never) + ".");
    }
    List<String> ofOne = names(code -> code.uses().units() == 0);
    if (!ofOne.isEmpty()) {
      notes.add(
          "Compared with nothing, because no two coders who saw the same transcript had it in their"
              + " codebook: "
              + Wording.list(ofOne)
              + ".");
    }
    return notes;
  }

  private List<String> names(Predicate<CodeAgreement> condition) {
    return comparison.asCoded().stream().filter(condition).map(code -> code.code().name()).toList();
  }
}
