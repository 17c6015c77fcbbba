package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.alignment.Notation;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.Participant;
import org.exemplar.participant.Participants;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;

/**
 * Words that were coded for a theme and may be quoted: one span, whoever gave it whichever of the
 * theme's codes.
 *
 * @param transcript where
 * @param group of the session
 * @param span the coded words
 * @param said what each speaker says of them, turn by turn, at least one
 * @param codes of the theme that the span has, in the order of their names
 * @param around all codes of which a coding shares a character with the span
 * @param coders who coded it for the theme
 */
public record QuotationPassage(
    Transcript transcript,
    String group,
    TextSpan span,
    List<Said> said,
    List<CodeId> codes,
    Set<CodeId> around,
    List<CoderId> coders) {

  /**
   * What one speaker says of a passage in one turn.
   *
   * @param turn the turn
   * @param span the words, without white space at the ends
   * @param participant who says it, if that is a participant
   */
  public record Said(Turn turn, TextSpan span, Optional<Participant> participant) {

    /** Whether these are an interviewer's words. */
    public boolean isInterviewer() {
      return participant.isEmpty() && turn.speaker().role() == Speaker.Role.INTERVIEWER;
    }
  }

  /** Keeps its own copies. */
  public QuotationPassage {
    said = List.copyOf(said);
    codes = List.copyOf(codes);
    around = Set.copyOf(around);
    coders = List.copyOf(coders);
  }

  /** What is said of a span, turn by turn; nothing where it lies outside all turns. */
  static List<Said> said(Transcript transcript, TextSpan span, Participants participants) {
    List<Said> said = new ArrayList<>();
    for (Turn turn : transcript.turnsIn(span)) {
      turn.span()
          .intersection(span)
          .flatMap(part -> part.trimmed(transcript.text()))
          .map(part -> new Said(turn, part, participants.speaking(transcript.id(), turn.speaker())))
          .ifPresent(said::add);
    }
    return said;
  }

  /** The participants whose words these are, in order. */
  public List<Participant> participants() {
    return said.stream().flatMap(one -> one.participant().stream()).distinct().toList();
  }

  /** Whose words they are, where they are one participant's alone. */
  static Optional<Participant> speaker(List<Said> said) {
    List<Optional<Participant>> speaking = said.stream().map(Said::participant).distinct().toList();
    return speaking.size() == 1 ? speaking.get(0) : Optional.empty();
  }

  /**
   * Words as they would be printed before anybody edits them: one speaker's as they are, those of
   * several as an exchange. Where all of it is somebody's quoted speech, its own quotation marks
   * go: those of print take their place.
   */
  static String text(Transcript transcript, List<Said> said) {
    if (said.stream().map(one -> one.turn().speaker().folded()).distinct().count() == 1) {
      return Notation.unquoted(
          said.stream().map(one -> transcript.words(one.span())).collect(Collectors.joining(" ")));
    }
    return said.stream()
        .map(one -> one.turn().speaker().label() + ": " + transcript.words(one.span()))
        .collect(Collectors.joining("\n"));
  }
}
