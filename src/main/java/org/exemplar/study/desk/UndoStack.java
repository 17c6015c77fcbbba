package org.exemplar.study.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.exemplar.study.Change;
import org.exemplar.study.Revision;

/**
 * What a coder can take back and do again, told from the log alone: the changes that stand, the
 * latest last, and those that were taken back since, the latest last. A change that others made, or
 * that was made with others, ends what can be taken back; a new change ends what can be done again.
 * A change that cannot be taken back now is passed over. Only changes that are asked for are read.
 */
final class UndoStack {

  private final Deque<Revision> standing = new ArrayDeque<>();
  private final Deque<Revision> undone = new ArrayDeque<>();

  private final Predicate<Change.CodingsRevised> open;

  private UndoStack(Predicate<Change.CodingsRevised> open) {
    this.open = open;
  }

  /**
   * The stack after these changes.
   *
   * @param log of the coder's codings, in order
   * @param open which of them can be taken back now
   */
  static UndoStack of(List<Revision> log, Predicate<Change.CodingsRevised> open) {
    UndoStack stack = new UndoStack(open);
    log.forEach(stack::add);
    return stack;
  }

  private void add(Revision revision) {
    if (!revision.own()) {
      standing.clear();
      undone.clear();
    } else if (takesBack(revision, standing)) {
      undone.addLast(revision);
    } else if (takesBack(revision, undone)) {
      standing.addLast(revision);
    } else {
      standing.addLast(revision);
      undone.clear();
    }
  }

  /** Whether a change takes back one of these, which are then the fewer by it. */
  private static boolean takesBack(Revision revision, Deque<Revision> stack) {
    return revision.undoes().isPresent()
        && stack.removeIf(one -> one.number() == revision.undoes().getAsInt());
  }

  /**
   * A change that takes back another.
   *
   * @param change what it does
   * @param undoes the number of the change that it takes back
   */
  record Step(Change.CodingsRevised change, OptionalInt undoes) {
    private static Step back(Revision revision) {
      return new Step(revision.change().reversed(), OptionalInt.of(revision.number()));
    }
  }

  /** What takes back the latest change that stands. */
  Optional<Step> undo() {
    return latest(standing);
  }

  /** What does again the latest change that was taken back. */
  Optional<Step> redo() {
    return latest(undone);
  }

  private Optional<Step> latest(Deque<Revision> stack) {
    Iterable<Revision> fromTheLatest = stack::descendingIterator;
    return StreamSupport.stream(fromTheLatest.spliterator(), false)
        .filter(revision -> open.test(revision.change()))
        .findFirst()
        .map(Step::back);
  }
}
