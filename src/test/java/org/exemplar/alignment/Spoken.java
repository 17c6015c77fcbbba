package org.exemplar.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/** Transcripts written in a test: one line per turn, {@code Speaker: words}. */
public final class Spoken {

  private Spoken() {}

  /** A transcript of lines {@code Speaker: words}. */
  public static Transcript transcript(String id, String... lines) {
    List<Turn> turns = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      int colon = line.indexOf(": ");
      int start = text.length() + colon + 2;
      text.append(line).append('\n');
      turns.add(
          new Turn(
              turns.size(),
              SpeakerRoles.common().speaker(line.substring(0, colon)),
              new TextSpan(start, text.length() - 1),
              Optional.empty()));
    }
    return Transcript.of(new TranscriptId(id), text.toString(), turns);
  }

  /** An aligner for English over transcripts. */
  public static Aligner aligner(Transcript... transcripts) {
    return Aligner.of(List.of(transcripts), Convention.common("en"));
  }
}
