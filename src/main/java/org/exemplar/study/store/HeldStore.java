package org.exemplar.study.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.exemplar.coding.Coder;
import org.exemplar.coding.Coding;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.Event;
import org.exemplar.study.HeldStudy;
import org.exemplar.study.Revision;
import org.jdbi.v3.core.Handle;

/**
 * A study file that this program alone may change, until it is closed. While it is open, others may
 * read it; SQLite keeps the latest changes in a file beside it. Once it is closed it is one file.
 */
public final class HeldStore implements HeldStudy {

  private final StoreFile file;
  private final Hold hold;
  private final Handle handle;

  private HeldStore(StoreFile file, Hold hold, Handle handle) {
    this.file = file;
    this.hold = hold;
    this.handle = handle;
  }

  /** Takes a file of the present form; a problem where another program has it. */
  static Reading<HeldStore> open(StoreFile file, Holder holder) {
    return Hold.take(file.path(), holder, file.problems()).then(hold -> opened(file, hold));
  }

  private static Reading<HeldStore> opened(StoreFile file, Hold hold) {
    Reading<HeldStore> opened =
        file.guarded(() -> Reading.of(new HeldStore(file, hold, file.openForChange())));
    if (opened.value().isEmpty()) {
      release(hold);
    }
    return opened;
  }

  /** Makes a change durable, with its event, in one transaction. */
  @Override
  public List<Problem> append(Event event) {
    return file.problemsOf(
        () ->
            handle.inTransaction(
                transaction -> {
                  List<StoredChange> changes =
                      event.change().fold(new StoredChanges(transaction, file.problems()));
                  List<Problem> obstacles =
                      changes.stream().flatMap(change -> change.obstacle().stream()).toList();
                  if (obstacles.isEmpty()) {
                    changes.forEach(change -> change.write().run());
                    int number = EventTable.next(transaction);
                    EventTable.insert(
                        transaction, changes.stream().map(c -> c.entry(number, event)).toList());
                  }
                  return obstacles;
                }));
  }

  @Override
  public Reading<List<Revision>> revisions(Coder coder) {
    return file.guarded(() -> Reading.of(EventTable.revisions(handle, coder)));
  }

  @Override
  public Reading<Optional<Instant>> made(Coding coding) {
    return file.guarded(() -> Reading.of(EventTable.made(handle, coding)));
  }

  /** Gives the file free, and leaves it as one file where nobody else is reading it. */
  @Override
  public void close() {
    try (handle) {
      StoreFile.rest(handle);
    } finally {
      release(hold);
    }
  }

  private static void release(Hold hold) {
    try {
      hold.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the lock of a study could not be given free", e);
    }
  }
}
