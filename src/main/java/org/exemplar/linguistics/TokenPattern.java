package org.exemplar.linguistics;

import java.util.List;
import org.exemplar.text.TextSpan;

/** A pattern over the tokens of one sentence. */
@FunctionalInterface
public interface TokenPattern {

  /** Where the pattern is found: spans of the text from left to right, none overlapping. */
  List<TextSpan> find(TaggedSentence sentence);
}
