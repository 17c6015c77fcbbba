package org.exemplar.codebook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names a code for good: its printed name may change, its id does not.
 *
 * @param value not blank, without line breaks
 */
public record CodeId(String value) implements Comparable<CodeId> {

  /** Latin letters that have no accent to take off. */
  private static final Map<String, String> LATIN =
      Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th");

  private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");

  /**
   * Refuses what cannot stand in a cell of a table.
   *
   * @throws IllegalArgumentException if {@code value} is blank or has a line break
   */
  public CodeId {
    if (value.isBlank() || value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("not a code id: '" + value + "'");
    }
  }

  /**
   * The id of a code that has only a name: lower case, words joined by hyphens, Latin letters
   * without their accents, other scripts as they are. {@code Quicker (than "calling")} gives {@code
   * quicker-than-calling}.
   *
   * @param name what the id is made of; a name without letters and digits gives {@code code}
   */
  public static CodeId of(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LATIN.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    String bare = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    String joined =
        Normalizer.normalize(bare, Normalizer.Form.NFC)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return new CodeId(joined.isEmpty() ? "code" : joined);
  }

  @Override
  public int compareTo(CodeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
