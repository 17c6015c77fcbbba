package org.exemplar.workspace;

import java.util.List;

/**
 * What every page has around its own content.
 *
 * @param title of the page
 * @param coder who looks
 * @param token of the coder's session, for forms
 * @param language of the study's talk, as a BCP 47 tag
 * @param notice what the page says first; may be empty
 * @param navigation the way to the other screens
 */
public record Frame(
    String title,
    String coder,
    String token,
    String language,
    String notice,
    List<Navigation> navigation) {

  /** Keeps its own copy. */
  public Frame {
    navigation = List.copyOf(navigation);
  }
}
