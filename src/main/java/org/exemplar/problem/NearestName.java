package org.exemplar.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a person probably meant. */
public final class NearestName {

  /** Differences that a slip may make: one in each three characters, rounded up. */
  private static final int CHARACTERS_PER_SLIP = 3;

  private NearestName() {}

  /**
   * The known name that is nearest to a written one, if it is near enough to be meant. Case does
   * not count; of equally near names the first in alphabetical order is taken.
   */
  public static Optional<String> of(String written, Collection<String> known) {
    String folded = written.toLowerCase(Locale.ROOT);
    int slips = (written.length() + CHARACTERS_PER_SLIP - 1) / CHARACTERS_PER_SLIP;
    int limit = Math.min(slips, written.length() - 1); // something must have been right
    return known.stream()
        .filter(name -> distance(folded, name.toLowerCase(Locale.ROOT)) <= limit)
        .min(
            Comparator.comparingInt(
                    (String name) -> distance(folded, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * Levenshtein's distance: insertions, deletions and replacements that turn one into the other.
   */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] now = new int[b.length() + 1];
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(replaced, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[b.length()];
  }
}
