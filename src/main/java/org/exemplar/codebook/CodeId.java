package org.exemplar.codebook;

import java.util.Locale;

/**
 * Names a code for good: its printed name may change, its id does not.
 *
 * @param value not blank, without line breaks
 */
public record CodeId(String value) implements Comparable<CodeId> {

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
   * An id made from a name: its letters and digits, of any script, in lower case, with one hyphen
   * for whatever stands between them; {@code code} where the name has none.
   */
  public static CodeId of(String name) {
    String bare =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return new CodeId(bare.isEmpty() ? "code" : bare);
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
