package org.exemplar.transcript.io;

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

  /** Whether a label that stands so often is one that others may be slips of. */
  static boolean isFrequent(String key, LabelForm form, int count) {
    boolean often =
        form == LabelForm.ROLE
            ? count >= FREQUENT_ROLE
            : count >= FREQUENT_NAME && key.length() >= SHORTEST_NAME;
    return often && !hasDigit(key);
  }

  /** Whether a label that stands so often may be a slip. */
  static boolean isRare(String key, LabelForm form, int count) {
    boolean named = form == LabelForm.NAME || form == LabelForm.WORDS;
    return count == 1 && named && key.length() >= SHORTEST && !hasDigit(key);
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
