package org.exemplar.comparison;

/**
 * How much of a unit a coder must have marked for the unit to carry the code. Words are whole words
 * inside one coder's spans of one code, white space at their ends aside; overlapping and adjacent
 * spans are taken together.
 */
public enum CoverRule {
  /** At least one word. */
  ONE_WORD("at least one word of it"),
  /** At least half of the unit's words. */
  HALF("at least half of its words"),
  /** Every word. */
  WHOLE("all of its words");

  private final String words;

  CoverRule(String words) {
    this.words = words;
  }

  /** What must be marked, as people read it: {@code at least one word of it}. */
  public String words() {
    return words;
  }

  /**
   * Whether a unit carries the code.
   *
   * @param covered words of the unit that are marked
   * @param of words of the unit, at least 1
   */
  boolean holds(int covered, int of) {
    return switch (this) {
      case ONE_WORD -> covered > 0;
      case HALF -> covered > 0 && 2L * covered >= of;
      case WHOLE -> covered == of;
    };
  }
}
