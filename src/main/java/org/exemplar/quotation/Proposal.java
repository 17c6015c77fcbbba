package org.exemplar.quotation;

import java.util.Optional;
import org.exemplar.alignment.Notation;
import org.exemplar.codebook.Theme;
import org.exemplar.participant.ParticipantId;
import org.exemplar.problem.SourceLocation;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/**
 * A passage that may stand for a theme for which none was chosen: a participant's words as they
 * are.
 *
 * @param theme what it may stand for
 * @param transcript where it stands
 * @param participant who said it
 * @param span its words, in one turn
 * @param text those words
 * @param contrasting whether it stands for what is unlike the rest of the theme
 * @param reason why it is proposed: sentences
 */
public record Proposal(
    Theme theme,
    TranscriptId transcript,
    ParticipantId participant,
    TextSpan span,
    String text,
    boolean contrasting,
    String reason) {

  /**
   * The proposal as a quotation of a study. Where the whole passage is somebody's quoted speech,
   * its own quotation marks go: those of print take their place.
   */
  public Quotation quotation(SourceLocation where) {
    return new Quotation(
        theme.title(),
        Optional.of(transcript),
        Optional.of(participant),
        Notation.unquoted(text),
        Optional.of(span),
        where);
  }
}
