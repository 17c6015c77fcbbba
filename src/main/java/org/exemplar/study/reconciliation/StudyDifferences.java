package org.exemplar.study.reconciliation;

import java.util.Collection;
import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.difference.Difference;
import org.exemplar.difference.Differences;
import org.exemplar.study.Study;
import org.exemplar.study.StudyComparison;
import org.exemplar.transcript.TranscriptId;

/**
 * The differences of some coders of a study.
 *
 * @param study as it stands
 * @param differences of the coders in one round
 */
record StudyDifferences(Study study, Differences differences) {

  static StudyDifferences of(Study study, List<CoderId> coders, int round) {
    return new StudyDifferences(study, Differences.of(StudyComparison.of(study, coders, round)));
  }

  /** The differences in some transcripts. */
  static StudyDifferences in(
      Study study, List<CoderId> coders, Collection<TranscriptId> transcripts, int round) {
    return new StudyDifferences(
        study,
        Differences.of(
            StudyComparison.of(
                study,
                coders,
                study.transcripts().stream().filter(t -> transcripts.contains(t.id())).toList(),
                round)));
  }

  /** A difference with the words in which it is told. */
  DifferenceWords words(Difference difference) {
    return new DifferenceWords(difference, study.transcript(difference.transcript()).orElseThrow());
  }
}
