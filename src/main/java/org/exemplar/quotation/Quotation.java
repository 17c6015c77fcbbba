package org.exemplar.quotation;

import java.util.Optional;
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
 */
public record Quotation(
    String theme,
    Optional<TranscriptId> transcript,
    Optional<ParticipantId> participant,
    String text,
    Optional<TextSpan> span,
    SourceLocation where,
    Optional<String> proposal) {

  /** A quotation that the researchers chose. */
  public Quotation(
      String theme,
      Optional<TranscriptId> transcript,
      Optional<ParticipantId> participant,
      String text,
      Optional<TextSpan> span,
      SourceLocation where) {
    this(theme, transcript, participant, text, span, where, Optional.empty());
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
    return new Quotation(another, transcript, participant, text, span, where, proposal);
  }
}
