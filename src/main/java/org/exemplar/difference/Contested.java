package org.exemplar.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts together the stretches of a transcript that are one question to those who decide: where one
 * coder used one code and another coder another, on mostly the same text.
 */
final class Contested {

  private final List<Stretch> stretches;
  private final Extent extent;
  private final int[] leader;

  private Contested(List<Stretch> stretches, Extent extent) {
    this.stretches = stretches;
    this.extent = extent;
    this.leader = new int[stretches.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
    }
  }

  /**
   * The stretches by passage, in the order of place; each is in one passage.
   *
   * @param stretches in the order of place
   * @param extent of the text in which they stand
   */
  static List<List<Stretch>> passages(List<Stretch> stretches, Extent extent) {
    Contested contested = new Contested(stretches, extent);
    contested.sweep();
    Map<Integer, List<Stretch>> passages = new LinkedHashMap<>();
    for (int i = 0; i < stretches.size(); i++) {
      passages.computeIfAbsent(contested.leader(i), key -> new ArrayList<>()).add(stretches.get(i));
    }
    return List.copyOf(passages.values());
  }

  /** Stretches of one code never overlap, so at most as many are open as there are codes. */
  private void sweep() {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch next = stretches.get(i);
      open.removeIf(earlier -> stretches.get(earlier).span().end() <= next.span().start());
      for (int earlier : open) {
        if (isOneQuestion(stretches.get(earlier), next)) {
          leader[leader(i)] = leader(earlier);
        }
      }
      open.add(i);
    }
  }

  private boolean isOneQuestion(Stretch a, Stretch b) {
    return a.dividesCoders(b) && extent.atLeastHalf(a.span(), b.span());
  }

  private int leader(int of) {
    int at = of;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }
}
