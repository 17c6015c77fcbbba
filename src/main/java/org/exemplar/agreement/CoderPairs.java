package org.exemplar.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of pairs of coders, as the parameter {@code pair} has them: {@code A-B}, in either
 * order. Where coders' names have hyphens themselves, two pairs may have one name.
 */
public final class CoderPairs {

  private static final char HYPHEN = '-';

  private CoderPairs() {}

  /**
   * Two pairs of one name.
   *
   * @param name which
   * @param one two coders, in the order of the name
   * @param other two others, or one of these and another
   */
  public record Clash(String name, List<String> one, List<String> other) {}

  /** Two coders by name. */
  public static String name(String one, String other) {
    return one + HYPHEN + other;
  }

  /**
   * The positions of the two coders whose name this is, in the order of the name.
   *
   * @return empty if no two coders have it, or two pairs of them have
   */
  public static Optional<int[]> find(String name, List<String> coders) {
    Optional<int[]> found = Optional.empty();
    for (int at = name.indexOf(HYPHEN); at >= 0; at = name.indexOf(HYPHEN, at + 1)) {
      int first = coders.indexOf(name.substring(0, at));
      int second = coders.indexOf(name.substring(at + 1));
      if (first < 0 || second < 0 || first == second) {
        continue;
      }
      if (found.isPresent() && !samePair(found.get(), first, second)) {
        return Optional.empty();
      }
      found = Optional.of(new int[] {first, second});
    }
    return found;
  }

  private static boolean samePair(int[] pair, int first, int second) {
    return pair[0] == second && pair[1] == first;
  }

  /** The first two pairs of these coders that have one name; empty if all names are apart. */
  public static Optional<Clash> clash(List<String> coders) {
    Map<String, List<String>> pairs = new HashMap<>();
    for (String one : coders) {
      for (String other : coders) {
        List<String> pair = List.of(one, other);
        List<String> before = one.equals(other) ? null : pairs.put(name(one, other), pair);
        if (before != null && !Set.copyOf(before).equals(Set.copyOf(pair))) {
          return Optional.of(new Clash(name(one, other), before, pair));
        }
      }
    }
    return Optional.empty();
  }
}
