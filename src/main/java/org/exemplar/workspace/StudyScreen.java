package org.exemplar.workspace;

import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.study.desk.TranscriptProgress;

/**
 * What there is of a study, and how far a coder is.
 *
 * @param round of coding, from 1
 * @param transcripts in the order of the study
 */
public record StudyScreen(int round, List<TranscriptProgress> transcripts) {

  /** Keeps its own copy. */
  public StudyScreen {
    transcripts = List.copyOf(transcripts);
  }

  /** The first transcript that the coder has not finished: the next thing to do. */
  public String next() {
    return transcripts.stream()
        .filter(transcript -> !transcript.finished())
        .findFirst()
        .map(transcript -> transcript.transcript().value())
        .orElse("");
  }

  /** Who else finished a transcript, in words. */
  public static String finishedBy(TranscriptProgress transcript) {
    return String.join(", ", transcript.finishedBy().stream().map(CoderId::value).toList());
  }

  /** How far the coder is in a transcript, in words. */
  public static String state(TranscriptProgress transcript) {
    if (transcript.finished()) {
      return "finished";
    }
    return transcript.codings() == 0 ? "not begun" : "begun";
  }
}
