package org.exemplar.linguistics.icu;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.exemplar.linguistics.WordFinder;
import org.exemplar.text.TextSpan;

/**
 * The words of any language by the Unicode rules (UAX 29, as CLDR tailors them), with ICU's
 * dictionaries where words are written without spaces.
 */
public final class IcuWords implements WordFinder {

  private final BreakIterator breaks;

  /**
   * For one language.
   *
   * @param languageTag BCP 47; a language unknown to ICU is read by the general rules
   */
  public IcuWords(String languageTag) {
    this.breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(languageTag));
  }

  @Override
  public List<TextSpan> words(String text, TextSpan within) {
    breaks.setText(within.of(text));
    List<TextSpan> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      TextSpan piece = new TextSpan(within.start() + start, within.start() + end);
      if (isWord(text, piece)) {
        words.add(piece);
      }
      start = end;
    }
    return words;
  }

  private static boolean isWord(String text, TextSpan piece) {
    int at = piece.start();
    while (at < piece.end()) {
      int codePoint = text.codePointAt(at);
      if (Character.isLetterOrDigit(codePoint)) {
        return true;
      }
      at += Character.charCount(codePoint);
    }
    return false;
  }
}
