package org.exemplar.study.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;

/**
 * The words of one turn as they are to read, put into the form that its transcript has them in.
 *
 * @param transcript as it reads
 * @param turn whose words are corrected
 * @param words as they are to read, without white space at the ends
 */
public record CorrectedTurn(Transcript transcript, Turn turn, String words) {

  /** Line breaks stay only where the transcript's turn has some: else they are the form's. */
  public static CorrectedTurn of(Transcript transcript, Turn turn, String written) {
    boolean hasLines = transcript.words(turn.span()).indexOf('\n') >= 0;
    String words = written.replaceAll("\\R", hasLines ? "\n" : " ").strip();
    return new CorrectedTurn(transcript, turn, words);
  }

  /**
   * Why words cannot stand in a transcript.
   *
   * @param found what is wrong, as people read it
   * @param remedy what to do
   */
  public record Obstacle(String found, String remedy) {}

  /** Why these words cannot stand in the transcript. */
  public Optional<Obstacle> obstacle() {
    if (words.isEmpty()) {
      return Optional.of(new Obstacle("A turn has words.", "Write what was said."));
    }
    if (words.equals(transcript.words(turn.span()))) {
      return Optional.of(new Obstacle("The words are as they were.", "Correct them, or go back."));
    }
    boolean odd =
        words
            .codePoints()
            .anyMatch(
                point ->
                    Character.isISOControl(point) && point != '\n' && point != '\t'
                        || Character.getType(point) == Character.SURROGATE);
    return odd
        ? Optional.of(
            new Obstacle("The words have characters that no text has.", "Type them anew."))
        : Optional.empty();
  }

  /** The transcript with these words. */
  public Transcript corrected() {
    TextSpan span = turn.span();
    String text =
        transcript.text().substring(0, span.start())
            + words
            + transcript.text().substring(span.end());
    int shift = words.length() - span.length();
    List<Turn> turns = new ArrayList<>();
    for (Turn one : transcript.turns()) {
      turns.add(
          one.index() < turn.index()
              ? one
              : moved(one, one.index() == turn.index() ? 0 : shift, shift));
    }
    return Transcript.of(transcript.id(), text, turns);
  }

  private static Turn moved(Turn turn, int start, int end) {
    TextSpan span = new TextSpan(turn.span().start() + start, turn.span().end() + end);
    return new Turn(turn.index(), turn.speaker(), span, turn.start());
  }
}
