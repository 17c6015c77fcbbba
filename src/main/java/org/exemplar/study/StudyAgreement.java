package org.exemplar.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.ComparedStudy;
import org.exemplar.comparison.Comparison;
import org.exemplar.comparison.CoverRule;
import org.exemplar.comparison.UnitKind;
import org.exemplar.difference.Confusion;
import org.exemplar.difference.Differences;
import org.exemplar.difference.Reconciliation;
import org.exemplar.difference.Resolutions;
import org.exemplar.problem.Reading;
import org.exemplar.record.Decision;
import org.exemplar.record.DifferenceId;
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
    List<CoderId> persons = StudyComparison.persons(study);
    if (persons.size() < 2) {
      return Reading.of(Optional.empty());
    }
    int round = study.settings().round();
    return StudyComparison.of(study, where, persons, study.transcripts(), List.of(), round)
        .map(compared -> Optional.of(material(study, compared, voices, annotators, program)));
  }

  private static AgreementMaterial material(
      Study study, ComparedStudy compared, Voices voices, Annotators annotators, String program) {
    Comparison comparison =
        Comparison.of(
            compared,
            StudyComparison.unitization(study, UnitKind.TURNS, voices, annotators),
            CoverRule.ONE_WORD,
            Comparison.SEED);
    Differences differences =
        Differences.of(
            study.transcripts(),
            study.codebook(),
            study.codings(),
            compared.seen(),
            compared.round());
    return new AgreementMaterial(
        comparison,
        Confusion.all(study.transcripts(), study.codebook(), study.codings(), compared.seen()),
        differences,
        resolutions(study, differences),
        study.codebook(),
        study.settings().design(),
        program);
  }

  private static Optional<Resolutions> resolutions(Study study, Differences differences) {
    Map<DifferenceId, Decision> decided =
        new LinkedHashMap<>(
            Reconciliation.of(
                    differences, study.transcripts(), study.decisions(), new CoderId("reconciled"))
                .decided());
    return decided.isEmpty() ? Optional.empty() : Optional.of(Resolutions.of(differences, decided));
  }
}
