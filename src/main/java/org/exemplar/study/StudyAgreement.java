package org.exemplar.study;

import java.util.List;
import java.util.Optional;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.ComparedStudy;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.CoverRule;
import org.exemplar.comparison.UnitKind;
import org.exemplar.difference.Confusion;
import org.exemplar.difference.Differences;
import org.exemplar.difference.Reconciliation;
import org.exemplar.difference.Resolutions;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.report.AgreementMaterial;
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
    int round = study.settings().round();
    List<CoderId> compared = StudyComparison.comparablePersons(study, round);
    return StudyComparison.of(study, where, compared, study.transcripts(), List.of(), round)
        .then(
            some -> {
              AgreementMaterial material = material(study, some, voices, annotators, program);
              return Reading.of(Optional.of(material), lapsed(where, material.resolutions()));
            });
  }

  /** Decisions that no longer hold say that texts or codings changed after them. */
  private static List<Problem> lapsed(String where, Optional<Resolutions> resolutions) {
    int lapsed = resolutions.map(Resolutions::lapsed).orElse(0);
    return lapsed == 0
        ? List.of()
        : List.of(
            Problem.warning(
                SourceLocation.of(where),
                (lapsed == 1
                        ? "1 decision no longer holds, because what it is about is"
                        : lapsed + " decisions no longer hold, because what they are about is")
                    + " no longer there, so the reconciled coding may not be what these coders would"
                    + " decide now.",
                "decisions about the codings as they stand",
                "Export the differences again, decide those that are open, and reconcile."));
  }

  private static AgreementMaterial material(
      Study study, ComparedStudy compared, Voices voices, Annotators annotators, String program) {
    Comparison comparison =
        Comparison.of(
            compared,
            StudyComparison.unitization(study, UnitKind.TURNS, voices, annotators),
            CoverRule.ONE_WORD,
            Comparison.SEED);
    Differences differences = Differences.of(compared);
    return new AgreementMaterial(
        comparison,
        Confusion.all(compared),
        differences,
        resolutions(study, differences),
        study.codebook(),
        study.settings().design(),
        program);
  }

  private static Optional<Resolutions> resolutions(Study study, Differences differences) {
    Reconciliation reconciliation =
        Reconciliation.of(
            differences, study.transcripts(), study.decisions(), Coder.USUALLY_RECONCILED);
    return reconciliation.decided().isEmpty() && reconciliation.lapsed().isEmpty()
        ? Optional.empty()
        : Optional.of(Resolutions.of(differences, reconciliation));
  }
}
