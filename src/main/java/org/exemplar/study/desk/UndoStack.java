package org.exemplar.study.desk;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.exemplar.coding.Coding;
import org.exemplar.study.Change;
import org.exemplar.study.Revision;
import org.exemplar.transcript.TranscriptId;

/**
 * What a coder can take back and do again, told from the log alone: the changes that stand, the
 * latest last, and those that were taken back since, the latest last. A change that others made, or
 * that was made with others, ends what can be taken back; a new change ends what can be done again.
 */
final class UndoStack {

  private final Deque<Revision> standing = new ArrayDeque<>();
  private final Deque<Revision> undone = new ArrayDeque<>();

  private UndoStack() {}

  /**
   * The stack after these changes.
   *
   * @param log of the coder's codings, in order
   * @param finished transcripts whose codings stay as they are: what was done there is passed over
   */
  static UndoStack of(List<Revision> log, Set<TranscriptId> finished) {
    UndoStack stack = new UndoStack();
    log.stream()
        .filter(revision -> !revision.own() || !touches(revision, finished))
        .forEach(stack::add);
    return stack;
  }

  private static boolean touches(Revision revision, Set<TranscriptId> transcripts) {
    return Stream.of(revision.change().removed(), revision.change().added())
        .flatMap(Collection::stream)
        .map(Coding::transcript)
        .anyMatch(transcripts::contains);
  }

  private void add(Revision revision) {
    if (!revision.own()) {
      standing.clear();
      undone.clear();
    } else if (takesBack(revision, standing)) {
      standing.removeLast();
      undone.addLast(revision);
    } else if (takesBack(revision, undone)) {
      undone.removeLast();
      standing.addLast(revision);
    } else {
      standing.addLast(revision);
      undone.clear();
    }
  }

  private static boolean takesBack(Revision revision, Deque<Revision> stack) {
    return revision.undoes().isPresent()
        && !stack.isEmpty()
        && stack.getLast().number() == revision.undoes().getAsInt();
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
    return Optional.ofNullable(standing.peekLast()).map(Step::back);
  }

  /** What does again the latest change that was taken back. */
  Optional<Step> redo() {
    return Optional.ofNullable(undone.peekLast()).map(Step::back);
  }
}
