package org.exemplar.app;

import org.exemplar.linguistics.Annotator;
import org.exemplar.linguistics.WordFinder;
import org.exemplar.linguistics.corenlp.EnglishAnnotator;
import org.exemplar.linguistics.icu.IcuAnnotator;
import org.exemplar.linguistics.icu.IcuWords;
import org.exemplar.study.Annotators;

/** English by CoreNLP, other languages by ICU; words of all of them by ICU. */
public final class Languages implements Annotators {

  @Override
  public Annotator of(String language) {
    return EnglishAnnotator.reads(language) ? new EnglishAnnotator() : new IcuAnnotator(language);
  }

  @Override
  public WordFinder words(String language) {
    return new IcuWords(language);
  }
}
