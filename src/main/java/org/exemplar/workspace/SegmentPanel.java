package org.exemplar.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.Code;
import org.exemplar.coding.Coding;
import org.exemplar.study.desk.OwnTranscript;
import org.exemplar.transcript.Turn;

/**
 * One coded segment, with all that can be done to it.
 *
 * @param mark the coding
 * @param path of its transcript
 * @param read the digest of the text in which it stands
 * @param coder whose
 * @param version of the codebook that it was made under, from 1
 * @param made when, as {@code 2024-02-03 04:05}, in universal time; empty where the log does not
 *     tell
 * @param turn where it begins: {@code turn 12, Anna, 0:04:10}
 * @param brief what the code means; empty where that is not written
 * @param finished whether it stays as it is
 * @param codes to choose from
 */
public record SegmentPanel(
    TranscriptScreen.Mark mark,
    String path,
    String read,
    String coder,
    int version,
    String made,
    String turn,
    String brief,
    boolean finished,
    List<TranscriptScreen.Choice> codes) {

  /** Keeps its own copy. */
  public SegmentPanel {
    codes = List.copyOf(codes);
  }

  static SegmentPanel of(OwnTranscript own, Coding coding, Optional<Instant> made) {
    TranscriptScreen screen = TranscriptScreen.of(own, false, turn -> false);
    return new SegmentPanel(
        TranscriptScreen.mark(own.codebook(), coding, CodeColours.of(own.codebook())),
        screen.path(),
        screen.read(),
        coding.coder().value(),
        coding.codebookVersion(),
        made.map(SegmentPanel::minute).orElse(""),
        own.transcript().turnsIn(coding.span()).stream()
            .findFirst()
            .map(SegmentPanel::place)
            .orElse(""),
        own.codebook().find(coding.code()).map(Code::definition).map(d -> d.brief()).orElse(""),
        own.finished(),
        screen.codes());
  }

  private static String minute(Instant at) {
    String written = at.toString();
    return written.substring(0, 10) + " " + written.substring(11, 16);
  }

  private static String place(Turn turn) {
    String time = TranscriptScreen.time(turn);
    return "turn "
        + turn.number()
        + ", "
        + turn.speaker().label()
        + (time.isEmpty() ? "" : ", " + time);
  }
}
