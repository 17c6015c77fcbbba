package org.exemplar.participant;

/**
 * Names a participant in files, tables and attributions: a pseudonym.
 *
 * @param value not blank, without line breaks
 */
public record ParticipantId(String value) implements Comparable<ParticipantId> {

  /**
   * Refuses what cannot stand in a cell of a table.
   *
   * @throws IllegalArgumentException if {@code value} is blank or has a line break
   */
  public ParticipantId {
    if (value.isBlank() || value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("not a participant id: '" + value + "'");
    }
  }

  @Override
  public int compareTo(ParticipantId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
