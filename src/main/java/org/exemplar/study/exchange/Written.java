package org.exemplar.study.exchange;

import org.exemplar.problem.SourceLocation;
import org.exemplar.text.WhiteSpace;

/**
 * What a person wrote in a cell, with its place, so that a problem can name it.
 *
 * @param words without outer white space; may be empty
 * @param where the cell
 */
public record Written(String words, SourceLocation where) {

  /** A cell of every spreadsheet program holds so many UTF-16 units; more may be cut. */
  private static final int SURE_LENGTH = 32_000;

  /** Takes white space off the ends. */
  public Written {
    words = words.strip();
  }

  /**
   * Whether the cell still shows these words. White space may change on the way through a
   * spreadsheet program, and what is too long for a cell may be cut.
   */
  public boolean shows(String other) {
    String shown = WhiteSpace.folded(words);
    String expected = WhiteSpace.folded(other);
    return shown.equals(expected)
        || other.length() > SURE_LENGTH && expected.regionMatches(0, shown, 0, SURE_LENGTH / 2);
  }

  /** Whether nothing was written. */
  public boolean isBlank() {
    return words.isEmpty();
  }
}
