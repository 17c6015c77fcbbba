package org.exemplar.study.comparison;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.ComparisonStatistics;
import org.exemplar.comparison.OtherProgram;
import org.exemplar.problem.Reading;
import org.exemplar.report.ComparisonTables;
import org.exemplar.report.DriftTable;
import org.exemplar.report.Table;
import org.exemplar.study.AgreementOverTime;
import org.exemplar.study.Annotators;
import org.exemplar.study.Studies;
import org.exemplar.study.Study;

/** How far the coders of a study agree. */
public final class CompareCoders {

  private final Studies studies;
  private final Annotators annotators;
  private final UnitFiles unitFiles;
  private final RatingFiles statistics;
  private final String program;

  /**
   * The use case over its ports.
   *
   * @param studies finds the study
   * @param annotators know its language
   * @param unitFiles read lists of units
   * @param statistics write figures as JSON
   * @param program name and version, for the methods paragraph
   */
  public CompareCoders(
      Studies studies,
      Annotators annotators,
      UnitFiles unitFiles,
      RatingFiles statistics,
      String program) {
    this.studies = studies;
    this.annotators = annotators;
    this.unitFiles = unitFiles;
    this.statistics = statistics;
    this.program = program;
  }

  /**
   * What was found.
   *
   * @param tables what was asked for
   * @param method how it was computed and what came of it, a paragraph each; empty where there are
   *     several comparisons, or another program's figures
   * @param sentences about each code; empty where other tables were asked for
   */
  public record Compared(List<Table> tables, List<String> method, List<String> sentences) {
    /** Keeps its own copies. */
    public Compared {
      tables = List.copyOf(tables);
      method = List.copyOf(method);
      sentences = List.copyOf(sentences);
    }

    private static Compared only(Table table) {
      return new Compared(List.of(table), List.of(), List.of());
    }
  }

  /**
   * The tables of a comparison.
   *
   * @param layout what they have a row for, and which columns
   */
  public Reading<Compared> tables(AgreementRequest request, AgreementLayout layout) {
    return subject(request).then(subject -> tables(subject, layout));
  }

  /**
   * Several tables of one comparison of a study that was read, or of what a person may see of it.
   *
   * @param request whose study is where this one is kept
   * @param layouts none of them over time
   */
  public Reading<List<Compared>> tables(
      Study study, AgreementRequest request, List<AgreementLayout> layouts) {
    return subject(study, request)
        .then(
            subject ->
                compared(subject)
                    .map(
                        comparison ->
                            layouts.stream()
                                .map(layout -> tables(subject, comparison, layout))
                                .toList()));
  }

  private Reading<Compared> tables(ComparisonSubject subject, AgreementLayout layout) {
    return layout.isOverTime()
        ? overTime(subject, layout.by())
        : compared(subject).map(comparison -> tables(subject, comparison, layout));
  }

  /** Every figure, as JSON. */
  public Reading<byte[]> json(AgreementRequest request) {
    return subject(request)
        .then(CompareCoders::compared)
        .map(comparison -> statistics.json(ComparisonStatistics.of(comparison)));
  }

  /**
   * The tables that another program would print.
   *
   * @param like which program
   * @param overlap least overlap of segments for MAXQDA's way, in percent
   */
  public Reading<Compared> like(AgreementRequest request, OtherProgram like, int overlap) {
    return subject(request).then(new LikeOtherProgram(like, overlap)::table).map(Compared::only);
  }

  private Reading<ComparisonSubject> subject(AgreementRequest request) {
    return studies.whole(request.study()).then(study -> subject(study, request));
  }

  private Reading<ComparisonSubject> subject(Study study, AgreementRequest request) {
    return ComparisonSubject.of(request, study, annotators, unitFiles);
  }

  private static Reading<Comparison> compared(ComparisonSubject subject) {
    return subject
        .compared()
        .map(subject::comparison)
        .then(
            comparison ->
                ComparisonTables.nothing(comparison, subject.design())
                    .map(words -> Reading.<Comparison>failed(subject.nothing(words)))
                    .orElseGet(() -> Reading.of(comparison)));
  }

  private Compared tables(
      ComparisonSubject subject, Comparison comparison, AgreementLayout layout) {
    ComparisonTables tables =
        ComparisonTables.of(comparison, subject.design(), subject.study().record(), program);
    List<String> method = new ArrayList<>(layout.method(tables));
    subject.noPersons().ifPresent(method::add);
    return new Compared(List.of(layout.table(tables)), method, layout.sentences(tables));
  }

  private static Reading<Compared> overTime(ComparisonSubject subject, AgreementLayout.By by) {
    AgreementOverTime agreement = subject.overTime();
    Reading<List<DriftTable.Step>> steps =
        by == AgreementLayout.By.ROUND
            ? agreement.byRound(subject.round())
            : agreement.byVersion(subject.round());
    return steps.then(
        all ->
            all.isEmpty()
                ? Reading.failed(subject.nothing())
                : Reading.of(Compared.only(DriftTable.of(all))));
  }
}
