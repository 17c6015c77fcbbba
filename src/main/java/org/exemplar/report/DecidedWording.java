package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.difference.Resolutions;

/** How the differences of a round were settled, for a methods section. */
public final class DecidedWording {

  private DecidedWording() {}

  /**
   * {@code Of the 48 differences of round 1, 26 were decided as mira had it, 12 as both had it and
   * 2 otherwise; 8 are open.}
   */
  public static String sentence(Resolutions resolutions) {
    Resolutions.Count total = resolutions.total();
    boolean two = resolutions.coders().size() == 2;
    List<String> ways = new ArrayList<>();
    total.toCoder().forEach((coder, count) -> add(ways, count, "as " + coder + " had it"));
    add(ways, total.toBoth(), two ? "as both had it" : "as all had it");
    add(ways, total.edited(), "otherwise than anybody had it");
    add(ways, total.toNeither(), "as not coded");
    String open =
        total.open() == 0
            ? ""
            : "; "
                + CoefficientWords.count(total.open())
                + (total.open() == 1 ? " is" : " are")
                + " open";
    return (total.all() == 1
            ? "Of the one difference"
            : "Of the " + CoefficientWords.count(total.all()) + " differences")
        + " of round "
        + resolutions.round()
        + ", "
        + (ways.isEmpty() ? "none was decided" : Wording.list(ways))
        + open
        + ". No coefficient is computed from decided codings.";
  }

  private static void add(List<String> ways, int count, String how) {
    if (count > 0) {
      String verb = ways.isEmpty() ? (count == 1 ? " was decided " : " were decided ") : " ";
      ways.add(CoefficientWords.count(count) + verb + how);
    }
  }
}
