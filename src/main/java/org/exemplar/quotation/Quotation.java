package org.exemplar.quotation;

import java.util.Optional;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.ParticipantId;
import org.exemplar.problem.SourceLocation;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/**
 * A passage chosen for the table, in its published form: a row of {@code quotations.csv}.
 *
 * @param theme title of the theme, or {@code group > title}
 * @param transcript where it stands, where that is known
 * @param participant who said it, where that is known
 * @param text as it will be printed, without outer quotation marks, in the quotation notation
 * @param span the passage it was chosen from, where that is known
 * @param where the row, for messages
 * @param proposal why Exemplar proposed it; empty for one that the researchers chose
 * @param chosenBy the coder who chose it; empty where it came with the study, or nobody knows
 */
public record Quotation(
    String theme,
    Optional<TranscriptId> transcript,
    Optional<ParticipantId> participant,
    String text,
    Optional<TextSpan> span,
    SourceLocation where,
    Optional<String> proposal,
    Optional<CoderId> chosenBy) {

  /** A quotation that the researchers chose, nobody knows which of them. */
  public Quotation(
      String theme,
      Optional<TranscriptId> transcript,
      Optional<ParticipantId> participant,
      String text,
      Optional<TextSpan> span,
      SourceLocation where) {
    this(theme, transcript, participant, text, span, where, Optional.empty(), Optional.empty());
  }

  /**
   * Refuses an empty quotation.
   *
   * @throws IllegalArgumentException if there are no words
   */
  public Quotation {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a quotation has words");
    }
  }

  /** The same under another theme: its title, or {@code group > title}. */
  public Quotation under(String another) {
    return new Quotation(another, transcript, participant, text, span, where, proposal, chosenBy);
  }

  /** The same in other words, or attributed to another. */
  public Quotation saying(Optional<ParticipantId> who, String words) {
    return new Quotation(theme, transcript, who, words, span, where, proposal, chosenBy);
  }

  /** The same from another passage of its transcript, or from one that nobody knows. */
  public Quotation from(Optional<TextSpan> passage) {
    return new Quotation(theme, transcript, participant, text, passage, where, proposal, chosenBy);
  }

  /** The same, chosen by somebody: from then on it is no proposal. */
  public Quotation by(CoderId coder) {
    return new Quotation(
        theme, transcript, participant, text, span, where, Optional.empty(), Optional.of(coder));
  }

  /** The same, read at another place. */
  public Quotation readAt(SourceLocation place) {
    return new Quotation(theme, transcript, participant, text, span, place, proposal, chosenBy);
  }
}
