package org.exemplar.coding;

/**
 * One who codes.
 *
 * @param id the name
 * @param kind what sort of coder
 */
public record Coder(CoderId id, Kind kind) {

  /** Sorts of coder, which are never mixed in a comparison. */
  public enum Kind {
    /** A person who read the transcript. */
    PERSON("person"),
    /** What persons agreed on after comparing. */
    RECONCILED("reconciled"),
    /** The codebook's rules. */
    RULES("rules"),
    /** A statistical model. */
    MODEL("model");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word that stands in {@code coders.csv}. */
    public String word() {
      return word;
    }
  }
}
