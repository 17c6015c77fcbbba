package org.exemplar.workspace;

import java.util.List;
import java.util.Map;

/**
 * A link to one of the screens.
 *
 * @param name of the screen
 * @param path its address
 * @param isHere whether the page belongs to it
 */
public record Navigation(String name, String path, boolean isHere) {

  private static final List<Map.Entry<String, String>> SCREENS =
      List.of(
          Map.entry("Study", "/"),
          Map.entry("Codebook", CodebookRoutes.CODEBOOK),
          Map.entry("Quotations", QuotationLinks.HOME),
          Map.entry("Compare", "/compare"),
          Map.entry("Tally", "/tally"));

  /** The links of a page at an address. */
  static List<Navigation> of(String path) {
    return SCREENS.stream()
        .map(
            screen ->
                new Navigation(screen.getKey(), screen.getValue(), isHere(screen.getValue(), path)))
        .toList();
  }

  private static boolean isHere(String screen, String path) {
    return path.equals(screen) || (screen.length() > 1 && path.startsWith(screen + "/"));
  }
}
