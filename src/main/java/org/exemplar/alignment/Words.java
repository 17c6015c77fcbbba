package org.exemplar.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exemplar.text.TextSpan;

/**
 * The words of a text: runs of letters, digits and marks, with the apostrophes inside them. In
 * scripts written without spaces (Han, Kana, Thai, Lao, Khmer, Burmese) each character is a word.
 */
public final class Words {

  /** Takes each word as it is found. */
  @FunctionalInterface
  interface Sink {
    void word(int start, int end);
  }

  private Words() {}

  /** The words of a text, in order. */
  public static List<TextSpan> of(String text) {
    List<TextSpan> found = new ArrayList<>();
    scan(text, 0, text.length(), (start, end) -> found.add(new TextSpan(start, end)));
    return List.copyOf(found);
  }

  /** A word as it is looked up: case and typography folded. */
  public static String folded(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return Typography.fold(word).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
      }
    }
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether the character at the start of a word is a word in itself. */
  static boolean standsAlone(int codePoint) {
    if (codePoint < 0xE00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  static void scan(String text, int from, int to, Sink sink) {
    int at = from;
    while (at < to) {
      int codePoint = text.codePointAt(at);
      if (isPart(codePoint)) {
        int end = wordEnd(text, at, to);
        sink.word(at, end);
        at = end;
      } else {
        at += Character.charCount(codePoint);
      }
    }
  }

  private static int wordEnd(String text, int start, int to) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    boolean alone = standsAlone(first);
    int at = end;
    while (at < to) {
      int codePoint = text.codePointAt(at);
      boolean continues = alone ? isMark(codePoint) : isPart(codePoint) && !standsAlone(codePoint);
      if (continues) {
        at += Character.charCount(codePoint);
        end = at;
      } else if (!alone && joins(text, at, to, codePoint)) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  /** An apostrophe between letters and a character of no width do not end a word. */
  private static boolean joins(String text, int at, int to, int codePoint) {
    if (Typography.isInvisible(codePoint)) {
      return true;
    }
    return Typography.isApostrophe(codePoint)
        && at + 1 < to
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.codePointAt(at + 1));
  }

  private static boolean isPart(int codePoint) {
    if (codePoint < 0x80) {
      return (codePoint >= 'a' && codePoint <= 'z')
          || (codePoint >= 'A' && codePoint <= 'Z')
          || (codePoint >= '0' && codePoint <= '9');
    }
    return (Character.isLetterOrDigit(codePoint) && codePoint != 0x02BC) || isMark(codePoint);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
