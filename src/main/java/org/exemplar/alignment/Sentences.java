package org.exemplar.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.text.TextSpan;

/**
 * Where sentences end in talk as it is transcribed, in any language: at {@code . ! ? …} before a
 * space, short forms such as {@code Dr.} aside, and at their full-width forms.
 *
 * <p>Good enough to say whether words run beyond a sentence and where a passage may end; grammar is
 * for the annotators.
 */
public final class Sentences {

  private static final String ENDS = ".!?…";
  private static final String WIDE_ENDS = "。！？";
  private static final Set<String> SHORT_FORMS =
      Set.of("dr", "mr", "mrs", "ms", "prof", "st", "vs", "jr", "sr", "e.g", "i.e");

  private Sentences() {}

  /** Whether words run beyond a sentence's end. */
  public static boolean several(String words) {
    return of(words).size() > 1;
  }

  /** The sentences of a text that have words, in order, with their closing punctuation. */
  public static List<TextSpan> of(String text) {
    List<TextSpan> found = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ends(text, i)) {
        int end = afterClosing(text, i + 1);
        start = add(text, start, end, found) ? end : start;
        i = end - 1;
      }
    }
    add(text, start, text.length(), found);
    return List.copyOf(found);
  }

  private static boolean add(String text, int start, int end, List<TextSpan> found) {
    if (start >= end) {
      return false;
    }
    Optional<TextSpan> span = new TextSpan(start, end).trimmed(text);
    boolean spoken = span.isPresent() && !Words.of(span.get().of(text)).isEmpty();
    if (spoken) {
      found.add(span.get());
    }
    return spoken;
  }

  private static boolean ends(String text, int at) {
    char unit = text.charAt(at);
    if (WIDE_ENDS.indexOf(unit) >= 0) {
      return true;
    }
    if (ENDS.indexOf(unit) < 0) {
      return false;
    }
    int after = afterClosing(text, at + 1);
    boolean apart = after == text.length() || Typography.isSpace(text.charAt(after));
    return apart && !(unit == '.' && SHORT_FORMS.contains(wordBefore(text, at)));
  }

  private static int afterClosing(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Typography.isQuotationMark(text.charAt(at))
            || ")]".indexOf(text.charAt(at)) >= 0
            || ENDS.indexOf(text.charAt(at)) >= 0
            || WIDE_ENDS.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static String wordBefore(String text, int at) {
    int start = at;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return Words.folded(text.substring(start, at));
  }
}
