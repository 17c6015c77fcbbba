package org.exemplar.study;

import java.util.List;
import java.util.OptionalInt;

/**
 * A change as the audit trail of a study tells it, or a part of one.
 *
 * @param change its number, from 1; the parts of one change have the same
 * @param undoes the number of the change that it takes back; empty if it takes back none
 * @param at when, such as {@code 2024-02-03T04:05:06Z}
 * @param who the person or command
 * @param what was changed, in a few words: {@code codings of anna}
 * @param before what stood
 * @param after what took its place
 */
public record HistoryEntry(
    int change,
    OptionalInt undoes,
    String at,
    String who,
    String what,
    String before,
    String after) {

  /**
   * Refuses numbers below 1.
   *
   * @throws IllegalArgumentException if {@code change} is below 1
   */
  public HistoryEntry {
    if (change < 1) {
      throw new IllegalArgumentException("changes are counted from 1, not " + change);
    }
  }

  /** The number of the change that comes next in a history. */
  public static int next(List<HistoryEntry> history) {
    return history.stream().mapToInt(HistoryEntry::change).max().orElse(0) + 1;
  }
}
