package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.Interval;
import org.exemplar.agreement.Result;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.CodeAgreement;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.PairAgreement;
import org.exemplar.comparison.TranscriptAgreement;
import org.exemplar.difference.Confusion;
import org.exemplar.participant.Design;

/** The figures of agreement. */
final class AgreementFigures {

  private static final String ALPHA = "Krippendorff's alpha";
  private static final double LOWEST_END = -0.4;
  private static final List<Scale.Reference> LINES =
      List.of(
          new Scale.Reference(CodeRemarks.TENTATIVE, "0.667"),
          new Scale.Reference(CodeRemarks.RELIABLE, "0.80"));

  private final Comparison comparison;
  private final AgreementWording wording;

  AgreementFigures(Comparison comparison, Design design) {
    this.comparison = comparison;
    this.wording = new AgreementWording(comparison.basis(), design);
  }

  /**
   * All figures that there is something to show in.
   *
   * @param confusions of each pair of coders
   */
  List<Figure> all(List<Confusion> confusions, Codebook codebook) {
    List<Figure> figures = new ArrayList<>();
    figures.add(forest());
    coders().ifPresent(figures::add);
    figures.addAll(confusions(confusions, codebook));
    transcripts().ifPresent(figures::add);
    return List.copyOf(figures);
  }

  private Figure forest() {
    List<Figure.Forest.Section> sections =
        Stream.of(
                section(AgreementTable.AS_CODED, comparison.asCoded()),
                section(AgreementTable.ROLLED_UP, comparison.rolledUp()))
            .filter(section -> !section.rows().isEmpty())
            .toList();
    List<Measurement> rows = sections.stream().flatMap(s -> s.rows().stream()).toList();
    return new Figure.Forest(
        "agreement-codes",
        "Alpha of each code with its 95\u00A0% interval, and the lines at 0.667 and 0.80. Units: "
            + CoefficientWords.count(comparison.basis().units())
            + " "
            + wording.units(comparison.basis().units())
            + ".",
        told(rows),
        scale(rows),
        sections);
  }

  private static Figure.Forest.Section section(String heading, List<CodeAgreement> codes) {
    return new Figure.Forest.Section(
        heading,
        codes.stream().filter(code -> code.uses().used() > 0).map(AgreementFigures::row).toList());
  }

  private static Measurement row(CodeAgreement code) {
    AgreementInterval alpha = code.alpha();
    return measurement(
        code.code().name(),
        alpha.value(),
        new Interval(alpha.low(), alpha.high()),
        CoefficientWords.ends(alpha));
  }

  /** Steps are narrow: they print the value alone. */
  private static Measurement step(TranscriptAgreement transcript) {
    return measurement(
        transcript.transcript().value(), transcript.sets(), transcript.interval(), "");
  }

  private static Measurement measurement(
      String label, Result result, Interval interval, String printedEnds) {
    return result.fold(
        value -> {
          String printed = CoefficientWords.coefficient(value) + printedEnds;
          Measurement point = Measurement.of(label, value, printed);
          return interval.low() instanceof Result.Value low
                  && interval.high() instanceof Result.Value high
              ? point.within(low.number(), high.number())
              : point;
        },
        reason -> Measurement.missing(label, "undefined: " + reason.words()));
  }

  /**
   * To 1; from 0, or from the lowest value or end of an interval. Of an interval that reaches far
   * down no more is shown than that it does, so that the values keep their room.
   */
  private static Scale scale(List<Measurement> rows) {
    double value = rows.stream().flatMapToDouble(row -> row.value().stream()).min().orElse(0);
    double end =
        rows.stream()
            .flatMapToDouble(row -> row.interval().stream().mapToDouble(Measurement.Interval::low))
            .min()
            .orElse(0);
    double lowest = Math.min(0, Math.min(value, Math.max(LOWEST_END, end)));
    return new Scale(ALPHA, Math.max(-1, Math.floor(lowest * 5) / 5), 1, LINES);
  }

  private static String told(List<Measurement> rows) {
    return rows.stream()
        .map(row -> row.label() + ": " + row.printed())
        .collect(Collectors.joining("; ", "", "."));
  }

  /** Coder by coder: with two coders it would be one number. */
  private Optional<Figure> coders() {
    List<String> names = comparison.basis().coders().names();
    if (names.size() < 3) {
      return Optional.empty();
    }
    List<List<Figure.MeasureMatrix.Cell>> cells = new ArrayList<>();
    for (CoderId row : comparison.basis().coders().ids()) {
      cells.add(
          comparison.basis().coders().ids().stream().map(column -> cell(row, column)).toList());
    }
    return Optional.of(
        new Figure.MeasureMatrix(
            "agreement-coders",
            "Agreement of each two coders: alpha over sets of codes (Jaccard's distance), and the "
                + wording.units(2)
                + " that both saw.",
            comparison.pairs().stream()
                .map(
                    pair ->
                        pair.first()
                            + " and "
                            + pair.second()
                            + ": "
                            + printed(pair.sets().value()))
                .collect(Collectors.joining("; ", "", ".")),
            ALPHA + " over sets of codes; below it, " + wording.units(2) + " that both saw",
            0,
            1,
            names,
            names,
            cells));
  }

  private Figure.MeasureMatrix.Cell cell(CoderId row, CoderId column) {
    return comparison.pairs().stream()
        .filter(pair -> isOf(pair, row, column) || isOf(pair, column, row))
        .findFirst()
        .map(AgreementFigures::cell)
        .orElse(Figure.MeasureMatrix.Cell.EMPTY);
  }

  private static boolean isOf(PairAgreement pair, CoderId first, CoderId second) {
    return pair.first().equals(first) && pair.second().equals(second);
  }

  private static Figure.MeasureMatrix.Cell cell(PairAgreement pair) {
    String units = CoefficientWords.count(pair.units());
    return pair.sets()
        .value()
        .fold(
            value ->
                Figure.MeasureMatrix.Cell.of(value, CoefficientWords.coefficient(value), units),
            reason -> Figure.MeasureMatrix.Cell.missing("–", units));
  }

  private static String printed(Result result) {
    return result.fold(CoefficientWords::coefficient, reason -> "undefined: " + reason.words());
  }

  private List<Figure> confusions(List<Confusion> confusions, Codebook codebook) {
    List<Figure> figures = new ArrayList<>();
    for (Confusion confusion : confusions) {
      if (!confusion.codes().isEmpty()) {
        String id =
            confusions.size() == 1
                ? "agreement-confusion"
                : "agreement-confusion-" + (figures.size() + 1);
        figures.add(confusion(id, confusion, codebook));
      }
    }
    return figures;
  }

  private static Figure confusion(String id, Confusion confusion, Codebook codebook) {
    List<Optional<CodeId>> places =
        Stream.concat(
                confusion.codes().stream().map(Optional::of), Stream.of(Optional.<CodeId>empty()))
            .toList();
    List<List<Integer>> counts =
        places.stream()
            .map(row -> places.stream().map(column -> confusion.count(row, column)).toList())
            .toList();
    return new Figure.Confusion(
        id,
        "Which code "
            + confusion.row()
            + " gave where "
            + confusion.column()
            + " gave which: segments that overlap by half of their joint length or more. A segment without"
            + " such a partner stands against no code, also where the other marked some of its"
            + " words.",
        told(confusion, codebook),
        "Segments",
        "Codes of " + confusion.row(),
        "Codes of " + confusion.column(),
        confusion.codes().stream().map(code -> codebook.required(code).name()).toList(),
        "no code",
        counts);
  }

  private static String told(Confusion confusion, Codebook codebook) {
    return confusion.cells().entrySet().stream()
        .map(
            cell ->
                name(cell.getKey().row(), codebook)
                    + " by "
                    + confusion.row()
                    + " and "
                    + name(cell.getKey().column(), codebook)
                    + " by "
                    + confusion.column()
                    + ": "
                    + cell.getValue())
        .collect(Collectors.joining("; ", "", "."));
  }

  private static String name(Optional<CodeId> code, Codebook codebook) {
    return code.map(id -> codebook.required(id).name()).orElse("no code");
  }

  /** Over the transcripts, if there is more than one. */
  private Optional<Figure> transcripts() {
    List<TranscriptAgreement> transcripts = comparison.transcripts();
    if (transcripts.size() < 2) {
      return Optional.empty();
    }
    List<Measurement> steps = transcripts.stream().map(AgreementFigures::step).toList();
    return Optional.of(
        new Figure.Drift(
            "agreement-transcripts",
            "Agreement in each transcript, in the order of the study: alpha over sets of codes"
                + " (Jaccard's distance) with its 95\u00A0% interval over the transcript's "
                + wording.units(2)
                + ".",
            transcripts.stream()
                .map(t -> t.transcript() + ": " + told(t))
                .collect(Collectors.joining("; ", "", ".")),
            "transcript, in the order of the study",
            new Scale(ALPHA + " over sets", scale(steps).from(), 1, LINES),
            steps));
  }

  private static String told(TranscriptAgreement transcript) {
    return transcript
        .sets()
        .fold(
            value ->
                CoefficientWords.coefficient(value)
                    + CoefficientWords.ends(
                        transcript.interval().low(), transcript.interval().high()),
            reason -> "undefined: " + reason.words());
  }
}
