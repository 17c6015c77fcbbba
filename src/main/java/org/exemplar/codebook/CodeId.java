package org.exemplar.codebook;

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

  @Override
  public int compareTo(CodeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
