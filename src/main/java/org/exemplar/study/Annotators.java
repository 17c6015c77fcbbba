package org.exemplar.study;

import org.exemplar.linguistics.Annotator;

/** Finds what knows the sentences and lemmas of a language. */
@FunctionalInterface
public interface Annotators {

  /**
   * The annotator of a language; what it needs is loaded when it is first used.
   *
   * @param language a BCP 47 tag
   */
  Annotator of(String language);
}
