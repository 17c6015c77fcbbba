package org.exemplar.study.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;

/**
 * Brings an older file to the present form. The file as it was is first copied beside it, whole,
 * under a name that says its form.
 *
 * @param clock tells since when the file is held
 */
record Upgrade(InstantSource clock) {

  private static final String ENDING = ".study";

  /** The form that the file then has; a note says where the copy stands. */
  Reading<Integer> of(StoreFile file, int form) {
    return Hold.take(file.path(), Holder.here(clock.instant()), file.problems())
        .then(hold -> upgraded(file, form, hold));
  }

  private static Reading<Integer> upgraded(StoreFile file, int form, Hold hold) {
    try (hold) {
      // Another program may have upgraded the file while this one asked for it.
      Reading<Integer> now = file.form();
      return now.value().equals(Optional.of(form))
          ? file.guarded(() -> copiedAndBrought(file, form))
          : now;
    } catch (IOException e) {
      return Reading.failed(file.problems().unwritable(e.getMessage()));
    }
  }

  private static Reading<Integer> copiedAndBrought(StoreFile file, int form) {
    Path copy = free(file.path(), form);
    file.copyTo(copy);
    file.bring();
    String shown = copy.toString().replace('\\', '/');
    int present = file.schema().form();
    Problem note = file.problems().upgraded(shown, form, present);
    return Reading.of(present, List.of(note));
  }

  private static Path free(Path file, int form) {
    String name = file.getFileName().toString();
    String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    Path copy = file.resolveSibling(stem + ".form-" + form + ENDING);
    for (int number = 2; Files.exists(copy); number++) {
      copy = file.resolveSibling(stem + ".form-" + form + "-" + number + ENDING);
    }
    return copy;
  }
}
