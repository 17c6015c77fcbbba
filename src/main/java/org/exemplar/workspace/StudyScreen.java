package org.exemplar.workspace;

import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.study.desk.TranscriptProgress;
import org.exemplar.transcript.TranscriptId;

/**
 * What there is of a study, and how far a coder is.
 *
 * @param round of coding, from 1
 * @param transcripts in the order of the study
 * @param unplaced how many of the coder's codings lost their place
 */
public record StudyScreen(int round, List<TranscriptProgress> transcripts, int unplaced) {

  /** Keeps its own copy. */
  public StudyScreen {
    transcripts = List.copyOf(transcripts);
  }

  /** The address of a transcript. */
  public static String path(TranscriptProgress transcript) {
    return TranscriptRoutes.page(transcript.transcript());
  }

  /** How many of the transcripts that the coder is to code are finished, in words. */
  public String done() {
    List<TranscriptProgress> own =
        transcripts.stream().filter(TranscriptProgress::assigned).toList();
    return own.stream().filter(TranscriptProgress::finished).count()
        + " of "
        + own.size()
        + (own.size() == 1 ? " transcript" : " transcripts")
        + " finished, "
        + own.stream().mapToInt(TranscriptProgress::coded).sum()
        + " of "
        + own.stream().mapToInt(TranscriptProgress::turns).sum()
        + " turns coded.";
  }

  /** Whether somebody has finished something, before which there is no sense in another round. */
  public boolean isUnderWay() {
    return transcripts.stream()
        .anyMatch(transcript -> transcript.finished() || !transcript.finishedBy().isEmpty());
  }

  /** The first transcript that the coder has to finish: the next thing to do. */
  public String next() {
    return transcripts.stream()
        .filter(transcript -> transcript.assigned() && !transcript.finished())
        .findFirst()
        .map(transcript -> transcript.transcript().value())
        .orElse("");
  }

  /** The address of the next thing to do. */
  public String nextPath() {
    return TranscriptRoutes.page(new TranscriptId(next()));
  }

  /** How much a problem matters, in a word before it. */
  public static String severity(Problem problem) {
    return switch (problem.severity()) {
      case ERROR -> "Error:";
      case WARNING -> "Warning:";
      case NOTE -> "Note:";
    };
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
    if (!transcript.assigned()) {
      return "not yours in this round";
    }
    return transcript.codings() == 0 ? "not begun" : "begun";
  }
}
