package org.exemplar.coding;

/**
 * Names a coder; also the name of the coder's file, so it is a plain word.
 *
 * @param value letters, digits, spaces, {@code . _ -} only; begins with a letter or digit
 */
public record CoderId(String value) implements Comparable<CoderId> {

  /**
   * Refuses what cannot be a file name everywhere.
   *
   * @throws IllegalArgumentException if {@code value} is not a plain word
   */
  public CoderId {
    if (!isPlain(value)) {
      throw new IllegalArgumentException("not a coder's name: '" + value + "'");
    }
  }

  /** Whether a name may be a coder's. */
  public static boolean isPlain(String value) {
    return value.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,79}")
        && value.equals(value.strip());
  }

  @Override
  public int compareTo(CoderId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
