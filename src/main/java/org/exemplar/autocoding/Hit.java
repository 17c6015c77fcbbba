package org.exemplar.autocoding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where words of a rule stand in a unit.
 *
 * @param sentence number of the sentence in the unit, from 0
 * @param from first word, counted in the sentence from 0
 * @param to after the last word
 * @param words the words that the rule asked for, between the two, in order
 */
record Hit(int sentence, int from, int to, List<Integer> words) {

  /** A phrase. */
  static Hit of(int sentence, int from, int to) {
    return new Hit(sentence, from, to, IntStream.range(from, to).boxed().toList());
  }

  /** How many words lie from one to the other, 1 for neighbours; 0 where they overlap. */
  int distance(Hit other) {
    if (to <= other.from) {
      return other.from - to + 1;
    }
    return other.to <= from ? from - other.to + 1 : 0;
  }

  /** Both, as one place. */
  Hit joined(Hit other) {
    List<Integer> both = new ArrayList<>(from < other.from ? words : other.words);
    both.addAll(from < other.from ? other.words : words);
    return new Hit(sentence, Math.min(from, other.from), Math.max(to, other.to), both);
  }
}
