package org.exemplar.transcript.io;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Labels that are a slip of the keys: {@code Docotr:} among many {@code Doctor:}.
 *
 * <p>A label that stands once, has at least five letters and no digit, and names no role, is taken
 * for a label that stands at least three times and names a role, or at least ten times and has six
 * letters or more, if one letter more, less or other, or two neighbours exchanged, make it that.
 */
final class LabelTypos {

  private static final int SHORTEST = 5;
  private static final int SHORTEST_NAME = 6;
  private static final int FREQUENT_ROLE = 3;
  private static final int FREQUENT_NAME = 10;

  private LabelTypos() {}

  /**
   * The slips among labels, and the key that each stands for.
   *
   * @param counts how often each key stands in the file
   * @param labels keys that are labels by themselves
   * @param forms of the keys that stand before a colon or the like
   */
  static Map<String, String> of(
      Map<String, Integer> counts, Set<String> labels, Map<String, LabelForm> forms) {
    Map<String, String> slips = new TreeMap<>();
    forms.forEach(
        (key, form) -> {
          boolean rare = counts.get(key) == 1 && key.length() >= SHORTEST;
          if (rare && (form == LabelForm.NAME || form == LabelForm.WORDS) && !hasDigit(key)) {
            meant(key, counts, labels, forms).ifPresent(other -> slips.put(key, other));
          }
        });
    return slips;
  }

  private static Optional<String> meant(
      String key, Map<String, Integer> counts, Set<String> labels, Map<String, LabelForm> forms) {
    return labels.stream()
        .filter(label -> isFrequent(label, counts.get(label), forms.get(label)))
        .filter(label -> !hasDigit(label) && isOneSlip(key, label))
        .findFirst();
  }

  private static boolean isFrequent(String label, int count, LabelForm form) {
    return form == LabelForm.ROLE
        ? count >= FREQUENT_ROLE
        : count >= FREQUENT_NAME && label.length() >= SHORTEST_NAME;
  }

  /** Whether one letter added, dropped or replaced, or two neighbours exchanged, is all. */
  static boolean isOneSlip(String a, String b) {
    if (a.length() > b.length()) {
      return isOneSlip(b, a);
    }
    int from = 0;
    while (from < a.length() && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    String restA = a.substring(from);
    String restB = b.substring(from);
    if (a.length() < b.length()) {
      return restA.equals(restB.substring(1));
    }
    boolean replaced = !restA.isEmpty() && restA.substring(1).equals(restB.substring(1));
    boolean exchanged =
        restA.length() > 1
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0)
            && restA.substring(2).equals(restB.substring(2));
    return replaced || exchanged;
  }

  private static boolean hasDigit(String key) {
    return key.chars().anyMatch(Character::isDigit);
  }
}
