package org.exemplar.transcript;

/**
 * Names a transcript within its study, in files and on screens.
 *
 * @param value not blank, without line breaks
 */
public record TranscriptId(String value) implements Comparable<TranscriptId> {

  /**
   * Refuses what cannot stand in a cell of a table.
   *
   * @throws IllegalArgumentException if {@code value} is blank or has a line break
   */
  public TranscriptId {
    if (value.isBlank() || value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("not a transcript id: '" + value + "'");
    }
  }

  @Override
  public int compareTo(TranscriptId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
