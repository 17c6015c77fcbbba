package org.exemplar.quotation.io;

import java.util.List;
import java.util.OptionalInt;
import org.exemplar.alignment.Words;

/**
 * Passages in single quotation marks. Their closing mark is an apostrophe, too: one between letters
 * closes nothing, and one after an s may be a plural's.
 */
final class SingleMarks {

  private static final String OPENING = "‘‚‹'";
  private static final List<String> CLOSING = List.of("’", "‘’", "›", "'");
  private static final String DOUBLE = "“”„«»\"";

  private SingleMarks() {}

  /** The place of the closing mark, if a passage opens at this place. */
  static OptionalInt end(String text, int start) {
    int kind = OPENING.indexOf(text.charAt(start));
    if (kind < 0 || !opens(text, start)) {
      return OptionalInt.empty();
    }
    OptionalInt end = closing(text, start, CLOSING.get(kind));
    return end.isPresent() && splitsAnother(text.substring(start + 1, end.getAsInt()))
        ? OptionalInt.empty()
        : end;
  }

  private static OptionalInt closing(String text, int start, String marks) {
    OptionalInt plural = OptionalInt.empty();
    for (int i = start + 2; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0 && closes(text, i)) {
        if (!mayBePlural(text, i)) {
          return OptionalInt.of(i);
        }
        boolean longEnough =
            Words.of(text.substring(start + 1, i)).size() >= QuotedPassages.FEWEST_WORDS;
        plural = plural.isEmpty() && longEnough ? OptionalInt.of(i) : plural;
      } else if (text.charAt(i) == text.charAt(start) && opens(text, i)) {
        return plural;
      }
    }
    return plural;
  }

  private static boolean opens(String text, int at) {
    boolean apart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean goesOn = at + 1 < text.length() && startsWords(text.charAt(at + 1));
    return apart && goesOn;
  }

  private static boolean startsWords(char unit) {
    return Character.isLetter(unit) || "[(….“".indexOf(unit) >= 0;
  }

  private static boolean closes(String text, int at) {
    boolean goesOn = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return !goesOn && !Character.isWhitespace(text.charAt(at - 1));
  }

  private static boolean mayBePlural(String text, int at) {
    return text.charAt(at - 1) == 's'
        && at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at + 2));
  }

  /** Whether a passage in double marks begins inside and ends outside, or the other way round. */
  private static boolean splitsAnother(String passage) {
    return passage.chars().filter(unit -> DOUBLE.indexOf(unit) >= 0).count() % 2 != 0;
  }
}
