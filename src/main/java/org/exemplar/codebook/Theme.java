package org.exemplar.codebook;

import java.util.List;

/**
 * What the paper reports: built from one or more codes, in a theme group.
 *
 * @param group title of the theme group; a title of its own where the study has no groups
 * @param title as printed, not blank
 * @param statement what the theme says, in a sentence; may be empty
 * @param codes the codes it is built from (their descendants belong too), at least one
 */
public record Theme(String group, String title, String statement, List<CodeId> codes) {

  /**
   * Refuses a theme without title or codes.
   *
   * @throws IllegalArgumentException if one is missing
   */
  public Theme {
    codes = List.copyOf(codes);
    if (title.isBlank() || codes.isEmpty()) {
      throw new IllegalArgumentException("theme '" + title + "' has no title or no codes");
    }
  }
}
