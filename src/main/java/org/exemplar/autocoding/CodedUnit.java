package org.exemplar.autocoding;

/** How much of the text one application of a code covers, and within which rules are looked for. */
public enum CodedUnit {
  /** A sentence of a turn. */
  SENTENCE("sentence"),
  /** All that one speaker says without interruption. */
  TURN("turn");

  private final String word;

  CodedUnit(String word) {
    this.word = word;
  }

  /** The word that stands in options and messages. */
  public String word() {
    return word;
  }
}
