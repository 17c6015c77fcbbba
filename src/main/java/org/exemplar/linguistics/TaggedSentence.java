package org.exemplar.linguistics;

import java.util.List;

/**
 * A sentence with what its words are.
 *
 * @param sentence the sentence
 * @param tags part of speech of each token; empty strings in languages without a tagger
 * @param lemmas of each token, in the tagger's spelling
 */
public record TaggedSentence(Sentence sentence, List<String> tags, List<String> lemmas) {

  /**
   * Refuses lists that do not go with the tokens.
   *
   * @throws IllegalArgumentException if one is longer or shorter
   */
  public TaggedSentence {
    tags = List.copyOf(tags);
    lemmas = List.copyOf(lemmas);
    int tokens = sentence.tokens().size();
    if (tags.size() != tokens || lemmas.size() != tokens) {
      throw new IllegalArgumentException("one tag and one lemma for each token");
    }
  }
}
