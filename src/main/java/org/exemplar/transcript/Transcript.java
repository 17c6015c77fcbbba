package org.exemplar.transcript;

import java.util.List;
import java.util.Optional;
import org.exemplar.text.TextDigest;
import org.exemplar.text.TextSpan;

/**
 * The normalised text of one interview or focus group, or of one respondent's answers, with its
 * turns. A correction makes a new version.
 *
 * @param id its name in the study
 * @param text line ends are {@code \n}, no byte order mark; otherwise as written
 * @param turns in order, not overlapping
 * @param digest of the text
 */
public record Transcript(TranscriptId id, String text, List<Turn> turns, TextDigest digest) {

  /**
   * Refuses turns that lie outside the text, overlap, cut a surrogate pair or are numbered wrongly.
   *
   * @throws IllegalArgumentException naming the turn
   */
  public Transcript {
    turns = List.copyOf(turns);
    int end = 0;
    for (int i = 0; i < turns.size(); i++) {
      TextSpan span = turns.get(i).span();
      boolean fits = TextSpan.in(text, span.start(), span.end()).isPresent();
      if (!fits || span.start() < end || turns.get(i).index() != i) {
        throw new IllegalArgumentException("turn " + i + " of " + id + " is misplaced: " + span);
      }
      end = span.end();
    }
  }

  /** A transcript with the digest of its text. */
  public static Transcript of(TranscriptId id, String text, List<Turn> turns) {
    return new Transcript(id, text, turns, TextDigest.of(text));
  }

  /** The words at a span of this text. */
  public String words(TextSpan span) {
    return span.of(text);
  }

  /** The turn that contains the UTF-16 unit at {@code offset}, if any. */
  public Optional<Turn> turnAt(int offset) {
    int candidate = firstEndingAfter(offset);
    return candidate < turns.size() && turns.get(candidate).span().contains(offset)
        ? Optional.of(turns.get(candidate))
        : Optional.empty();
  }

  /**
   * The turn that contains the UTF-16 unit at {@code offset}, or else the next one; the last where
   * none follows.
   *
   * @throws IndexOutOfBoundsException if there is no turn
   */
  public Turn turnAtOrAfter(int offset) {
    return turns.get(Math.min(firstEndingAfter(offset), turns.size() - 1));
  }

  /** The turns that share at least one unit with {@code span}, in order. */
  public List<Turn> turnsIn(TextSpan span) {
    int from = firstEndingAfter(span.start());
    int to = from;
    while (to < turns.size() && turns.get(to).span().start() < span.end()) {
      to++;
    }
    return turns.subList(from, to);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = turns.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (turns.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
