package org.exemplar.linguistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.text.TextSpan;

/**
 * Finds the sentences, words and lemmas of one language.
 *
 * <p>{@link #sentences} and {@link #possibleLemmas} are cheap; {@link #tagged} is costly, and what
 * it would say is bounded by {@link #possibleLemmas}. Whoever looks for a lemma therefore rules out
 * most sentences before any is tagged. Not for use by several threads at once.
 */
public interface Annotator {

  /**
   * The sentences in a part of a text. A line break is a space, an empty line ends a sentence.
   *
   * @param text the whole text, to which the spans refer
   * @param within the part to read, such as a turn
   */
  List<Sentence> sentences(String text, TextSpan within);

  /**
   * Every lemma that {@link #tagged} could give a token with this word, in any sentence; folded as
   * {@link Token#fold} folds.
   */
  Set<String> possibleLemmas(String word);

  /** The sentence with the part of speech and the lemma that each token has in it. */
  TaggedSentence tagged(Sentence sentence);

  /**
   * What each token of a phrase stands for besides itself when the phrase is looked for: the lemma
   * of a plural or of a verb's form ({@code saves}: save), and otherwise the word. Pronouns and
   * comparatives stand for themselves: who looks for "him" does not mean "he". Folded.
   */
  List<String> baseForms(Sentence phrase);

  /** The patterns over tokens that this language offers, if any. */
  Optional<PatternLanguage> patterns();
}
