package org.exemplar.workspace;

import java.util.List;

/**
 * Who may come in, by which link.
 *
 * @param links in the order in which they were given
 * @param here whether only this machine can reach the workspace
 */
public record LinksScreen(List<Link> links, boolean here) {

  /**
   * A coder's link.
   *
   * @param coder the coder's name
   * @param address whoever has it works under that name
   */
  public record Link(String coder, String address) {}

  /** Keeps its own copy. */
  public LinksScreen {
    links = List.copyOf(links);
  }
}
