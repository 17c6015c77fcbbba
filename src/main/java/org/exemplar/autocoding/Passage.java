package org.exemplar.autocoding;

import java.util.BitSet;
import java.util.List;
import org.exemplar.text.TextSpan;

/**
 * A unit of a text as rules read it.
 *
 * @param text the whole transcript's text
 * @param span the unit in it
 * @param sentences its sentences
 */
record Passage(String text, TextSpan span, List<SentenceWords> sentences) {

  /** Terms that some word of it could satisfy. */
  BitSet possibleTerms() {
    BitSet terms = new BitSet();
    sentences.forEach(sentence -> sentence.addPossible(terms));
    return terms;
  }

  /** The words of a hit as the text has them, with … where others stand between. */
  String words(Hit hit) {
    SentenceWords sentence = sentences.get(hit.sentence());
    StringBuilder words = new StringBuilder();
    int previous = hit.from() - 1;
    for (int word : hit.words()) {
      if (!words.isEmpty()) {
        words.append(word == previous + 1 ? " " : " \u2026 ");
      }
      words.append(sentence.token(word).span().of(text));
      previous = word;
    }
    return words.toString();
  }
}
