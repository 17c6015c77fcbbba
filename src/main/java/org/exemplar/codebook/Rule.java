package org.exemplar.codebook;

import org.exemplar.problem.SourceLocation;

/**
 * When a code applies by itself, in the rule language that the formats page describes.
 *
 * @param text the rule as written, not blank
 * @param where the cell or line it was read from, for messages
 */
public record Rule(String text, SourceLocation where) {

  /**
   * Refuses an empty rule.
   *
   * @throws IllegalArgumentException if {@code text} is blank
   */
  public Rule {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a rule has words");
    }
  }
}
