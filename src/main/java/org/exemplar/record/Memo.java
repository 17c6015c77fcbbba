package org.exemplar.record;

import java.time.Instant;
import org.exemplar.codebook.CodeId;
import org.exemplar.transcript.TranscriptId;

/**
 * A dated note on anything.
 *
 * @param about what it is on, such as {@code transcript:group-1} or {@code code:quicker}
 * @param author who wrote it; may be empty
 * @param at when
 * @param text the note
 */
public record Memo(String about, String author, Instant at, String text) {

  private static final String TRANSCRIPT = "transcript:";
  private static final String TURN = "turn:";
  private static final String CODE = "code:";
  private static final String THEME = "theme:";

  /** What the memos on the whole study are about. */
  public static final String STUDY = "study";

  /** What memos on a transcript are about. */
  public static String on(TranscriptId transcript) {
    return TRANSCRIPT + transcript;
  }

  /**
   * What memos on a turn are about.
   *
   * @param turn its number, from 1
   */
  public static String on(TranscriptId transcript, int turn) {
    return TURN + transcript + "#" + turn;
  }

  /** What memos on a code are about. */
  public static String on(CodeId code) {
    return CODE + code;
  }

  /**
   * What the note is about by which a coder refuses a suggestion: that words get a code.
   *
   * @param startCodePoint where the words begin in the transcript's text, in code points
   * @param endCodePoint where they end, exclusive
   */
  public static String refused(
      TranscriptId transcript, CodeId code, int startCodePoint, int endCodePoint) {
    return "refused:" + transcript + "#" + code + "@" + startCodePoint + "-" + endCodePoint;
  }

  /** Whether this is on a transcript or one of its turns. */
  public boolean isOn(TranscriptId transcript) {
    return about.equals(on(transcript)) || isTurn(about, transcript);
  }

  /** Whether what a memo is about is a turn of a transcript. */
  public static boolean isTurn(String about, TranscriptId transcript) {
    return about.startsWith(TURN + transcript + "#");
  }

  /** Whether this is on what coders share: the codebook, its themes, or the study as a whole. */
  public boolean isOnWhatIsShared() {
    return about.startsWith(CODE) || about.startsWith(THEME) || about.equals(STUDY);
  }
}
