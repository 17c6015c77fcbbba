package org.exemplar.autocoding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.exemplar.linguistics.Annotator;
import org.exemplar.linguistics.Sentence;
import org.exemplar.linguistics.TaggedSentence;
import org.exemplar.linguistics.Token;

/** The words of a sentence as rules see them: without punctuation, lemmas only when asked for. */
final class SentenceWords {

  private final Sentence sentence;
  private final Vocabulary vocabulary;
  private final Annotator annotator;
  private final List<Bearing> bearings;
  private final int[] tokens;
  private Optional<TaggedSentence> tagged = Optional.empty();

  private SentenceWords(
      Sentence sentence,
      Vocabulary vocabulary,
      Annotator annotator,
      List<Bearing> bearings,
      int[] tokens) {
    this.sentence = sentence;
    this.vocabulary = vocabulary;
    this.annotator = annotator;
    this.bearings = bearings;
    this.tokens = tokens;
  }

  static SentenceWords of(Sentence sentence, Vocabulary vocabulary, Annotator annotator) {
    int size = sentence.tokens().size();
    List<Bearing> bearings = new ArrayList<>(size);
    int[] tokens = new int[size];
    for (int i = 0; i < size; i++) {
      Token token = sentence.tokens().get(i);
      if (token.isWord()) {
        tokens[bearings.size()] = i;
        bearings.add(vocabulary.bearing(token.word()));
      }
    }
    return new SentenceWords(sentence, vocabulary, annotator, bearings, tokens);
  }

  /** Number of words. */
  int size() {
    return bearings.size();
  }

  /** Adds the terms that some word of the sentence could satisfy. */
  void addPossible(BitSet terms) {
    for (Bearing bearing : bearings) {
      if (!bearing.equals(Bearing.NONE)) {
        terms.or(bearing.sure());
        terms.or(bearing.open());
      }
    }
  }

  /** Whether some word could satisfy a term. */
  boolean mayHave(int term) {
    return bearings.stream().anyMatch(bearing -> bearing.may(term));
  }

  /** Whether a word could satisfy a term, whatever its lemma turns out to be. */
  boolean may(int word, int term) {
    return term == Vocabulary.ANY_WORD || bearings.get(word).may(term);
  }

  /** Whether a word satisfies a term; tags the sentence if its lemma must be known. */
  boolean is(int word, int term) {
    if (term == Vocabulary.ANY_WORD || bearings.get(word).sure().get(term)) {
      return true;
    }
    return bearings.get(word).open().get(term) && vocabulary.isLemma(term, lemma(word));
  }

  /** The token of a word. */
  Token token(int word) {
    return sentence.tokens().get(tokens[word]);
  }

  /** The sentence with its tags and lemmas. */
  TaggedSentence tagged() {
    if (tagged.isEmpty()) {
      tagged = Optional.of(annotator.tagged(sentence));
    }
    return tagged.get();
  }

  private String lemma(int word) {
    return Token.fold(tagged().lemmas().get(tokens[word]));
  }
}
