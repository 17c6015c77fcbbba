package org.exemplar.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.CodersCompared;
import org.exemplar.comparison.ComparedStudy;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.CoverRule;
import org.exemplar.comparison.UnitKind;
import org.exemplar.comparison.Unitization;
import org.exemplar.difference.Confusion;
import org.exemplar.difference.Differences;
import org.exemplar.difference.Reconciliation;
import org.exemplar.difference.Resolutions;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.report.AgreementMaterial;
import org.exemplar.report.ComparisonTables;
import org.exemplar.report.DriftTable;
import org.exemplar.transcript.Voices;

/** The agreement of a study's persons, for its report. */
final class StudyAgreement {

  private StudyAgreement() {}

  /**
   * The material of the report; nothing where fewer than two persons code in the study.
   *
   * @param where the study is kept, for problems
   * @param program name and version
   */
  static Reading<Optional<AgreementMaterial>> of(
      Study study, String where, Voices voices, Annotators annotators, String program) {
    List<CoderId> persons = study.persons();
    if (persons.size() < 2) {
      return Reading.of(Optional.empty());
    }
    int round = told(study);
    List<CoderId> compared = StudyComparison.comparablePersons(study, round);
    if (compared.size() > CodersCompared.MOST) {
      return Reading.of(Optional.empty(), List.of(tooMany(where, compared.size())));
    }
    return StudyComparison.of(study, where, compared, study.transcripts(), List.of(), round)
        .then(
            some -> {
              AgreementMaterial material =
                  material(study, where, some, voices, annotators, program);
              List<Problem> problems = new ArrayList<>(notes(study, where, material));
              problems.addAll(crowded(study, where));
              problems.addAll(lapsed(where, material.resolutions(), round));
              return Reading.of(Optional.of(material), problems);
            });
  }

  private static Problem tooMany(String where, int coders) {
    return Problem.note(
        SourceLocation.of(where),
        "The report has no agreement: "
            + coders
            + " coders are too many to be compared at once. exemplar agree compares those whom"
            + " --coder names, at most "
            + CodersCompared.MOST
            + ".");
  }

  /** Rounds in which more persons shared transcripts than can be compared are no steps in time. */
  private static List<Problem> crowded(Study study, String where) {
    return StudyComparison.rounds(study).stream()
        .filter(round -> StudyComparison.isShared(study, round))
        .flatMap(
            round ->
                Stream.of(StudyComparison.comparablePersons(study, round).size())
                    .filter(coders -> coders > CodersCompared.MOST)
                    .map(coders -> crowded(where, round, coders)))
        .toList();
  }

  private static Problem crowded(String where, int round, int coders) {
    return Problem.note(
        SourceLocation.of(where),
        "The report leaves round "
            + round
            + " out of agreement over time: "
            + coders
            + " coders are too many to be compared at once. exemplar agree --round "
            + round
            + " compares those whom --coder names, at most "
            + CodersCompared.MOST
            + ".");
  }

  /**
   * The round that is told: the present one; while no two persons finished the same transcript in
   * it, the last before it in which two did.
   */
  private static int told(Study study) {
    int present = study.settings().round();
    return StudyComparison.rounds(study).stream()
        .filter(round -> round <= present)
        .filter(round -> StudyComparison.isShared(study, round))
        .reduce((earlier, later) -> later)
        .orElse(present);
  }

  /** What a reader who looks for the agreement of the present round should know. */
  private static List<Problem> notes(Study study, String where, AgreementMaterial material) {
    int present = study.settings().round();
    int told = material.comparison().basis().round();
    Optional<String> words =
        told == present
            ? ComparisonTables.nothing(material.comparison(), material.design())
            : Optional.of(
                "In round "
                    + present
                    + " no transcript was finished by two coders yet, so the report tells the"
                    + " agreement of round "
                    + told
                    + ".");
    return words.map(note -> Problem.note(SourceLocation.of(where), note)).stream().toList();
  }

  /** Decisions that no longer hold say that texts or codings changed after them. */
  private static List<Problem> lapsed(String where, List<Resolutions> resolutions, int round) {
    int lapsed =
        resolutions.stream().filter(of -> of.round() == round).mapToInt(Resolutions::lapsed).sum();
    return lapsed == 0
        ? List.of()
        : List.of(
            Problem.warning(
                SourceLocation.of(where),
                (lapsed == 1
                        ? "1 decision does not hold, because what it is about is"
                        : lapsed + " decisions do not hold, because what they are about is")
                    + " no difference of these coders: their texts or codings were others, or other"
                    + " coders were compared. The reconciled coding may not be what these would decide"
                    + " now.",
                "decisions about the codings of these coders as they stand",
                "Export the differences again, decide those that are open, and reconcile."));
  }

  private static AgreementMaterial material(
      Study study,
      String where,
      ComparedStudy compared,
      Voices voices,
      Annotators annotators,
      String program) {
    Unitization turns = StudyComparison.unitization(study, UnitKind.TURNS, voices, annotators);
    Comparison comparison = comparison(compared, turns);
    Differences differences = Differences.of(compared);
    return new AgreementMaterial(
        comparison,
        drift(study, where, compared, comparison, turns),
        Confusion.all(compared),
        differences,
        resolutions(study, differences),
        study.assignments(),
        study.codebook(),
        study.settings().design(),
        program);
  }

  private static Comparison comparison(ComparedStudy compared, Unitization turns) {
    return Comparison.of(compared, turns, CoverRule.ONE_WORD, Comparison.SEED);
  }

  /**
   * Rounds where there were several, then versions of the codebook where there were several. The
   * report says what is wrong in the round that it tells; exemplar agree says it of the others.
   */
  private static List<DriftTable.Step> drift(
      Study study, String where, ComparedStudy compared, Comparison present, Unitization turns) {
    AgreementOverTime agreement =
        new AgreementOverTime(
            study,
            where,
            List.of(),
            compared.transcripts(),
            List.of(),
            some -> isSame(some, compared) ? present : comparison(some, turns));
    return Stream.of(agreement.byRound(compared.round()), agreement.byVersion(compared.round()))
        .map(steps -> steps.value().orElse(List.of()))
        .filter(steps -> steps.size() > 1)
        .flatMap(List::stream)
        .toList();
  }

  /** In one round it is always the same coders who are compared, on all codes. */
  private static boolean isSame(ComparedStudy some, ComparedStudy other) {
    return some.round() == other.round() && some.transcripts().equals(other.transcripts());
  }

  /** Those of each round, in order. */
  private static List<Resolutions> resolutions(Study study, Differences present) {
    return StudyComparison.rounds(study).stream()
        .map(round -> round == present.round() ? present : ofRound(study, round))
        .flatMap(differences -> resolved(study, differences).stream())
        .toList();
  }

  private static Differences ofRound(Study study, int round) {
    List<CoderId> coders = StudyComparison.comparablePersons(study, round);
    return Differences.of(StudyComparison.of(study, coders, round));
  }

  private static Optional<Resolutions> resolved(Study study, Differences differences) {
    Reconciliation reconciliation =
        Reconciliation.of(
            differences, study.transcripts(), study.decisions(), Coder.USUALLY_RECONCILED);
    return reconciliation.decided().isEmpty() && reconciliation.lapsed().isEmpty()
        ? Optional.empty()
        : Optional.of(Resolutions.of(differences, reconciliation));
  }
}
