package org.exemplar.study.store;

import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.study.Event;
import org.exemplar.study.HistoryEntry;

/**
 * A change as it is made in the tables.
 *
 * @param what was done, in a few words
 * @param before the rows that go, as CSV; empty if none do
 * @param after the rows that come, as CSV; empty if none do
 * @param obstacle why it must not be made
 * @param write makes it
 */
record StoredChange(
    String what, String before, String after, Optional<Problem> obstacle, Runnable write) {

  /** Its line in the log, under the number of the change. */
  HistoryEntry entry(int number, Event event) {
    return new HistoryEntry(
        number, event.undoes(), event.at().toString(), event.who(), what, before, after);
  }
}
