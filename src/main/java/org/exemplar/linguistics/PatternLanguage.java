package org.exemplar.linguistics;

import java.util.regex.PatternSyntaxException;

/** A language of patterns over the words, lemmas and parts of speech of a sentence. */
public interface PatternLanguage {

  /**
   * Reads a pattern.
   *
   * @param source as written
   * @throws PatternSyntaxException saying in a clause without a full stop what is wrong, with the
   *     place in UTF-16 units of {@code source}, or -1 where it is not known
   */
  TokenPattern compile(String source);
}
