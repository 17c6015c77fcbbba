package org.exemplar.quotation;

import java.util.List;
import org.exemplar.alignment.Alignment;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/**
 * Where a quotation stands.
 *
 * @param transcript which transcript
 * @param turns the turns that its words come from, in order
 * @param speakers who said them: participants' ids, or labels of speakers who are no participants
 * @param spans the words, one span for each unbroken stretch
 * @param words the place in words: {@code group-1, turn 4}
 */
public record Place(
    TranscriptId transcript,
    List<Turn> turns,
    List<String> speakers,
    List<TextSpan> spans,
    String words) {

  /** Keeps its own copies. */
  public Place {
    turns = List.copyOf(turns);
    speakers = List.copyOf(speakers);
    spans = List.copyOf(spans);
  }

  /** From the first word to the last, with whatever was left out between them. */
  public TextSpan hull() {
    return spans.stream().reduce(TextSpan::hull).orElseThrow();
  }

  static Place of(Alignment alignment, SpeakerNames voices) {
    List<String> speakers =
        alignment.turns().stream()
            .map(turn -> voices.name(alignment.transcript().id(), turn))
            .distinct()
            .toList();
    return new Place(
        alignment.transcript().id(),
        alignment.turns(),
        speakers,
        alignment.spans(),
        alignment.place());
  }
}
