package org.exemplar.comparison;

/** What text is cut into before coders are compared. */
public enum UnitKind {
  /** What one speaker says without interruption; in a survey, an answer. */
  TURNS("turn", "turns"),
  /** Sentences of turns. */
  SENTENCES("sentence", "sentences"),
  /**
   * Paragraphs of turns: between empty lines in a transcript that has any within its turns, else
   * between line breaks.
   */
  PARAGRAPHS("paragraph", "paragraphs"),
  /** Whole transcripts: a code is present in it or not. */
  TRANSCRIPTS("transcript", "transcripts"),
  /** Stretches of text that the researchers listed. */
  LISTED("listed unit", "listed units");

  private final String one;
  private final String many;

  UnitKind(String one, String many) {
    this.one = one;
    this.many = many;
  }

  /** The noun for so many of them. */
  public String noun(long count) {
    return count == 1 ? one : many;
  }
}
