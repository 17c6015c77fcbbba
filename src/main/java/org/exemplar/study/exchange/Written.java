package org.exemplar.study.exchange;

import org.exemplar.problem.SourceLocation;

/**
 * What a person wrote in a cell, with its place, so that a problem can name it.
 *
 * @param words without outer white space; may be empty
 * @param where the cell
 */
public record Written(String words, SourceLocation where) {

  /** Takes white space off the ends. */
  public Written {
    words = words.strip();
  }

  /** Whether nothing was written. */
  public boolean isBlank() {
    return words.isEmpty();
  }
}
