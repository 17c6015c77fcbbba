package org.exemplar.study.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exemplar.codebook.Code;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.ComparedStudy;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.Unitization;
import org.exemplar.participant.Design;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.study.AgreementOverTime;
import org.exemplar.study.Annotators;
import org.exemplar.study.NamedCoders;
import org.exemplar.study.Study;
import org.exemplar.study.StudyComparison;
import org.exemplar.study.exchange.CodeNames;
import org.exemplar.study.exchange.TranscriptChoice;
import org.exemplar.study.exchange.Written;
import org.exemplar.transcript.Transcript;

/**
 * A study with what was asked of it, resolved.
 *
 * @param request as a person made it
 * @param study of which it is asked
 * @param coders who is compared
 * @param codes those to be compared; empty for all
 * @param transcripts in which they are compared
 * @param unitization how these are cut
 */
record ComparisonSubject(
    AgreementRequest request,
    Study study,
    List<CoderId> coders,
    List<Code> codes,
    List<Transcript> transcripts,
    Unitization unitization) {

  private static final String NOTHING_IN_COMMON = "No two coders saw a transcript in common.";

  /**
   * Finds what a request names.
   *
   * @param annotators know the language of the study
   * @param unitFiles read lists of units
   */
  static Reading<ComparisonSubject> of(
      AgreementRequest request, Study study, Annotators annotators, UnitFiles unitFiles) {
    List<Problem> problems = new ArrayList<>();
    List<CoderId> coders = coders(request, study, problems);
    Reading<List<Transcript>> transcripts = TranscriptChoice.of(study, request.transcripts());
    Reading<List<Code>> codes = codes(request, study);
    Reading<Unitization> unitization = unitization(request, study, annotators, unitFiles);
    problems.addAll(transcripts.problems());
    problems.addAll(codes.problems());
    problems.addAll(unitization.problems());
    return problems.stream().anyMatch(Problem::isError)
        ? Reading.failed(problems)
        : Reading.of(
            new ComparisonSubject(
                request,
                study,
                coders,
                codes.value().orElseThrow(),
                transcripts.value().orElseThrow(),
                unitization.value().orElseThrow()),
            problems);
  }

  private static List<CoderId> coders(
      AgreementRequest request, Study study, List<Problem> problems) {
    Reading<List<CoderId>> named = NamedCoders.of(request.coders(), study);
    problems.addAll(named.problems());
    List<CoderId> chosen = named.value().orElse(List.of());
    mixed(chosen, study).ifPresent(problems::add);
    return chosen.isEmpty()
        ? StudyComparison.comparablePersons(study, round(request, study))
        : chosen;
  }

  /** People are compared with people; whoever names rules or the reconciled coding is told. */
  private static Optional<Problem> mixed(List<CoderId> chosen, Study study) {
    return noPersons(chosen, study).map(words -> Problem.note(SourceLocation.of("--coder"), words));
  }

  private static Optional<String> noPersons(List<CoderId> chosen, Study study) {
    List<Coder> others =
        study.coders().stream()
            .filter(c -> chosen.contains(c.id()) && c.kind() != Coder.Kind.PERSON)
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Not all of these coders are persons: "
                + others.stream()
                    .map(c -> c.id() + " (" + c.kind().word() + ")")
                    .collect(Collectors.joining(", "))
                + ". Their agreement is no reliability of the coding.");
  }

  private static Reading<List<Code>> codes(AgreementRequest request, Study study) {
    CodeNames names = new CodeNames(study.codebook());
    SourceLocation option = SourceLocation.of("--codes");
    return Reading.all(
        request.codes().stream().map(name -> names.code(new Written(name, option))).toList());
  }

  private static Reading<Unitization> unitization(
      AgreementRequest request, Study study, Annotators annotators, UnitFiles unitFiles) {
    Unitization cut =
        StudyComparison.unitization(study, request.unit(), request.voices(), annotators);
    return request
        .units()
        .map(file -> unitFiles.read(file, study.transcripts()).map(cut::over))
        .orElseGet(() -> Reading.of(cut));
  }

  private static int round(AgreementRequest request, Study study) {
    return request.round().orElse(study.settings().round());
  }

  Design design() {
    return study.settings().design();
  }

  int round() {
    return round(request, study);
  }

  /** A sentence that not all who are compared are persons, where that is so. */
  Optional<String> noPersons() {
    return noPersons(coders, study);
  }

  /** What is compared in the round. */
  Reading<ComparedStudy> compared() {
    return StudyComparison.of(study, where(), coders, transcripts, codes, round());
  }

  /** How it is compared. */
  Comparison comparison(ComparedStudy compared) {
    return Comparison.of(compared, unitization, request.cover(), request.seed());
  }

  /** The same from round to round, and from one version of the codebook to the next. */
  AgreementOverTime overTime() {
    return new AgreementOverTime(
        study,
        where(),
        request.coders().isEmpty() ? List.of() : coders,
        transcripts,
        codes,
        this::comparison);
  }

  /** That there is nothing to compare. */
  Problem nothing() {
    return nothing(NOTHING_IN_COMMON);
  }

  /** The same in other words. */
  Problem nothing(String words) {
    return Problem.error(
        SourceLocation.of(where()),
        words,
        "two coders who saw the same transcript",
        "Let a second person code a transcript and declare it finished, or name other coders with"
            + " --coder.");
  }

  private String where() {
    return request.study().toString();
  }
}
