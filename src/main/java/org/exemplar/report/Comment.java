package org.exemplar.report;

import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.Theme;
import org.exemplar.participant.Participant;
import org.exemplar.transcript.TranscriptId;

/**
 * A quotation that stands for a theme, with what is known of where it comes from.
 *
 * @param theme what it stands for
 * @param text as printed, without outer quotation marks
 * @param participant who said it, where known
 * @param place where it stands, where known
 * @param verdict the check's verdict in a word or two; empty where it was not checked
 * @param remarks the check's details, a sentence each
 * @param proposal why it was proposed; empty for one that the researchers chose
 */
public record Comment(
    Theme theme,
    String text,
    Optional<Participant> participant,
    Optional<Place> place,
    String verdict,
    List<String> remarks,
    Optional<String> proposal) {

  /**
   * A place in a transcript.
   *
   * @param transcript which
   * @param turn number of the turn, from 1, where known
   */
  public record Place(TranscriptId transcript, Optional<Integer> turn) {

    /** As printed: {@code group-2, turn 14}. */
    @Override
    public String toString() {
      return transcript + turn.map(number -> ", turn " + number).orElse("");
    }
  }

  /** Keeps its own copy. */
  public Comment {
    remarks = List.copyOf(remarks);
  }

  /** In the quotation marks of print. */
  public String quoted() {
    return "“" + text + "”";
  }
}
