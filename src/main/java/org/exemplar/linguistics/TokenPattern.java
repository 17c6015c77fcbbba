package org.exemplar.linguistics;

import java.util.List;
import java.util.Optional;
import org.exemplar.text.TextSpan;

/** A pattern over the tokens of one sentence. */
public interface TokenPattern {

  /** Where the pattern is found: spans of the text from left to right, none overlapping. */
  List<TextSpan> find(TaggedSentence sentence);

  /**
   * A lemma, folded, that some token of a sentence must have for the pattern to be found in it; so
   * that other sentences need not be tagged. Nothing where the pattern does not tell.
   */
  Optional<String> requiredLemma();
}
