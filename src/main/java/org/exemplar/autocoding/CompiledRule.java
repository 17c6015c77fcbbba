package org.exemplar.autocoding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.exemplar.codebook.CodeId;
import org.exemplar.linguistics.TokenPattern;

/** One alternative of a code's rules, ready to be looked for. */
sealed interface CompiledRule {

  /** The code that it applies. */
  CodeId code();

  /** The alternative as written. */
  String source();

  /** The words that make it hold in a passage, in order; nothing where it does not hold. */
  Optional<List<String>> find(Passage passage);

  /** The memo of a coding: the alternative, and the words that it found. */
  default Optional<String> memo(Passage passage) {
    return find(passage).map(words -> source() + ": " + String.join(", ", words));
  }

  /** Words and phrases. */
  record OfWords(CodeId code, String source, Condition condition) implements CompiledRule {

    private static final Comparator<Hit> ORDER =
        Comparator.comparingInt(Hit::sentence)
            .thenComparingInt(Hit::from)
            .thenComparingInt(Hit::to);

    @Override
    public Optional<List<String>> find(Passage passage) {
      return condition
          .find(passage.sentences(), Condition.Look.ROUGH)
          .flatMap(rough -> condition.find(passage.sentences(), Condition.Look.CLOSE))
          .map(hits -> hits.stream().sorted(ORDER).map(passage::words).distinct().toList());
    }
  }

  /**
   * A pattern over tokens.
   *
   * @param anchor the term of the lemma that it requires, if it is known to require one
   */
  record OfPattern(CodeId code, String source, TokenPattern pattern, Optional<Integer> anchor)
      implements CompiledRule {

    @Override
    public Optional<List<String>> find(Passage passage) {
      List<String> words =
          passage.sentences().stream()
              .filter(sentence -> anchor.map(sentence::mayHave).orElse(true))
              .flatMap(sentence -> pattern.find(sentence.tagged()).stream())
              .map(span -> span.of(passage.text()))
              .distinct()
              .toList();
      return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
  }
}
