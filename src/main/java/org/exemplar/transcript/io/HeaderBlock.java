package org.exemplar.transcript.io;

import java.util.List;
import java.util.Optional;
import org.exemplar.transcript.io.LabelCandidate.Shape;

/**
 * The header of a transcript: a block of short lines at its beginning that names a date, a place or
 * the like. {@code Interviewer: Jane Doe} in it says who interviewed; she does not speak yet.
 */
final class HeaderBlock {

  private static final int MOST_LINES = 15;
  private static final int LONGEST_LINE = 100;

  private HeaderBlock() {}

  /**
   * Number of lines that are header: up to the last line that names a field, and on to the next
   * blank line if that follows soon; 0 where there is none. Talk ends it: a question, a long line,
   * or a line without a colon below the first that has one.
   */
  static int lines(String text, List<TextLine> lines, List<Optional<LabelCandidate>> candidates) {
    int last = -1;
    int blank = -1;
    boolean entries = false;
    int looked = Math.min(MOST_LINES, lines.size());
    for (int i = 0; i < looked; i++) {
      if (lines.get(i).isBlank(text)) {
        blank = last >= 0 && blank < 0 ? i : blank;
        continue;
      }
      boolean entry = isEntry(candidates.get(i));
      if (isTalk(text, lines.get(i)) || entries && !entry) {
        break;
      }
      entries |= entry;
      if (isField(candidates.get(i))) {
        last = i;
        blank = -1;
      }
    }
    return last < 0 ? 0 : Math.max(last + 1, blank);
  }

  private static boolean isTalk(String text, TextLine line) {
    return line.end() - line.start() > LONGEST_LINE
        || line.part() != TextLine.Part.FREE
        || line.words(text).strip().endsWith("?");
  }

  /** Whether a line has the shape {@code Field: value}. */
  private static boolean isEntry(Optional<LabelCandidate> candidate) {
    return candidate.filter(c -> c.shape() == Shape.COLON || c.shape() == Shape.MARKED).isPresent();
  }

  private static boolean isField(Optional<LabelCandidate> candidate) {
    return isEntry(candidate) && candidate.filter(c -> LabelWords.isField(c.key())).isPresent();
  }
}
