package org.exemplar.study.desk;

import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.transcript.TranscriptId;

/**
 * How far a coder is in a transcript. Of others it tells only whether they have finished.
 *
 * @param transcript which
 * @param assigned whether the coder is to code it in the present round
 * @param turns how many it has that are heard: those of participants
 * @param coded how many of these the coder has coded in
 * @param codings how many codings the coder has
 * @param finished whether the coder declared it finished in the present round
 * @param finishedBy others who did, in the order of the study
 */
public record TranscriptProgress(
    TranscriptId transcript,
    boolean assigned,
    int turns,
    int coded,
    int codings,
    boolean finished,
    List<CoderId> finishedBy) {

  /** Keeps its own copy. */
  public TranscriptProgress {
    finishedBy = List.copyOf(finishedBy);
  }
}
