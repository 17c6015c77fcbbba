package org.exemplar.linguistics;

import java.util.List;
import org.exemplar.text.TextSpan;

/**
 * Finds the words of one language, and nothing else of it: what units of text are measured in. Not
 * for use by several threads at once.
 */
@FunctionalInterface
public interface WordFinder {

  /**
   * The words in a part of a text, in order. A word has a letter or a digit; white space,
   * punctuation and symbols are none.
   *
   * @param text the whole text, to which the spans refer
   * @param within the part to read, such as a turn
   */
  List<TextSpan> words(String text, TextSpan within);
}
