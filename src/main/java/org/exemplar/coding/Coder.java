package org.exemplar.coding;

/**
 * One who codes.
 *
 * @param id the name
 * @param kind what sort of coder
 */
public record Coder(CoderId id, Kind kind) {

  /** The name that the reconciled coding of a study bears where nobody gave it another. */
  public static final CoderId USUALLY_RECONCILED = new CoderId(Kind.RECONCILED.word());

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
