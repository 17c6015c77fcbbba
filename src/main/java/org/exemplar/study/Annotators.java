package org.exemplar.study;

import org.exemplar.linguistics.Annotator;
import org.exemplar.linguistics.WordFinder;

/** Finds what knows the sentences, words and lemmas of a language. */
public interface Annotators {

  /**
   * The annotator of a language; what it needs is loaded when it is first used.
   *
   * @param language a BCP 47 tag
   */
  Annotator of(String language);

  /**
   * What finds a language's words, and nothing else.
   *
   * @param language a BCP 47 tag
   */
  WordFinder words(String language);
}
