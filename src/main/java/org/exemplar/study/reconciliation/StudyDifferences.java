package org.exemplar.study.reconciliation;

import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.comparison.SeenTranscripts;
import org.exemplar.difference.Difference;
import org.exemplar.difference.Differences;
import org.exemplar.study.Study;

/**
 * The differences of some coders of a study.
 *
 * @param study as it stands
 * @param differences of the coders in one round
 */
record StudyDifferences(Study study, Differences differences) {

  static StudyDifferences of(Study study, List<CoderId> coders, int round) {
    SeenTranscripts seen =
        SeenTranscripts.of(coders, study.codings(), study.finished(), study.transcripts(), round);
    return new StudyDifferences(
        study, Differences.of(study.transcripts(), study.codebook(), study.codings(), seen, round));
  }

  /** A difference with the words in which it is told. */
  DifferenceWords words(Difference difference) {
    return new DifferenceWords(difference, study.transcript(difference.transcript()).orElseThrow());
  }
}
