package org.exemplar.linguistics.corenlp;

/** The English annotator that all tests share: its tagger takes a second to load. */
public final class English {

  /** The one instance. */
  public static final EnglishAnnotator ANNOTATOR = new EnglishAnnotator();

  private English() {}
}
