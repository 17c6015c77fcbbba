package org.exemplar.study.desk;

import java.util.Collection;
import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.CodingSet;
import org.exemplar.comparison.SeenTranscripts;
import org.exemplar.record.Finished;
import org.exemplar.study.Study;
import org.exemplar.transcript.TranscriptId;

/**
 * What persons have finished in a round of coding. In the present round a declaration of a text
 * that was corrected since waits until it is made anew. In an earlier one nobody can make it anew:
 * it counts for the text as it is now, as what was kept of the round does.
 */
final class FinishedRound {

  private final SeenTranscripts seen;

  private FinishedRound(SeenTranscripts seen) {
    this.seen = seen;
  }

  /**
   * Who has finished what.
   *
   * @param study of which declarations are read, and of which of them the codings were kept
   * @param persons who are asked about; without a declaration they have finished nothing
   * @param round from 1
   */
  static FinishedRound of(Study study, Collection<CoderId> persons, int round) {
    boolean present = round == study.settings().round();
    return new FinishedRound(
        SeenTranscripts.of(
            persons,
            CodingSet.none(),
            present ? study.finished() : study.finishedNow(),
            study.frozen(),
            study.transcripts(),
            round));
  }

  /** Whether a person has finished a transcript, and there is what was coded in it then. */
  boolean has(CoderId coder, TranscriptId transcript) {
    return seen.saw(coder, transcript);
  }

  /** Whether a person has finished a text of it that is not the present one. */
  boolean isOfOtherText(CoderId coder, TranscriptId transcript) {
    return isAmong(seen.otherText(), coder, transcript);
  }

  /** Whether a person has finished it, and coded in it since so that what stood then is gone. */
  boolean isLost(CoderId coder, TranscriptId transcript) {
    return isAmong(seen.codedAgain(), coder, transcript);
  }

  private static boolean isAmong(List<Finished> some, CoderId coder, TranscriptId transcript) {
    return some.stream()
        .anyMatch(one -> one.coder().equals(coder) && one.transcript().equals(transcript));
  }
}
