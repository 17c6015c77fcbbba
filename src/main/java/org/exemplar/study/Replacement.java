package org.exemplar.study;

import java.util.List;

/**
 * What of a list goes and what comes in its place: all between what both lists have alike at their
 * beginning and at their end. Of a list to which one row was added, it is this row.
 *
 * @param gone in the order of the earlier list
 * @param come in the order of the later list
 */
public record Replacement<T>(List<T> gone, List<T> come) {

  /** Keeps its own copies. */
  public Replacement {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }

  /** What makes one list of another. */
  public static <T> Replacement<T> of(List<T> before, List<T> after) {
    int fewer = Math.min(before.size(), after.size());
    int head = 0;
    while (head < fewer && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < fewer - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    return new Replacement<>(
        before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
  }
}
