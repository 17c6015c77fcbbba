package org.exemplar.linguistics;

import java.text.Normalizer;
import java.util.Locale;
import org.exemplar.text.TextSpan;

/**
 * A word or a mark of punctuation.
 *
 * @param span where it stands, in UTF-16 units of the transcript's text
 * @param word as the annotator writes it, which may be plainer than the text: an {@code &} for its
 *     entity, an abbreviation with its point although the sentence ends there
 */
public record Token(TextSpan span, String word) {

  /** Whether this is a word and no punctuation: see {@link #isWord(String)}. */
  public boolean isWord() {
    return isWord(word);
  }

  /** Whether {@code text} has a letter, a digit or a symbol such as {@code $} or an emoji. */
  public static boolean isWord(String text) {
    return text.codePoints().anyMatch(Token::bearsMeaning);
  }

  /**
   * A word as it is compared: composed, case folded, apostrophes straight, without the point of an
   * abbreviation, so that {@code Can’t} equals {@code can't} and {@code Dr.} equals {@code dr}.
   */
  public static String fold(String word) {
    String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
    String folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    String plain = folded.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u02BC', '\'');
    int end = plain.length();
    while (end > 1 && plain.charAt(end - 1) == '.') {
      end--;
    }
    return plain.substring(0, end);
  }

  private static boolean bearsMeaning(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.OTHER_SYMBOL, Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL -> true;
      default -> Character.isLetterOrDigit(codePoint) || codePoint == '%' || codePoint == '&';
    };
  }
}
