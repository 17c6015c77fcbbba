package org.exemplar.study.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.StudyCopies;
import org.exemplar.study.WholeStudy;
import org.jdbi.v3.core.Handle;

/**
 * Writes a whole study as a new file: beside its place first, where it is read again and compared;
 * only then is it moved there.
 */
public final class StoreStudyWriter implements StudyCopies {

  private final Schema schema;

  /** A writer of files in the present form. */
  public StoreStudyWriter() {
    this(Schema.CURRENT);
  }

  StoreStudyWriter(Schema schema) {
    this.schema = schema;
  }

  @Override
  public List<Problem> create(Path target, WholeStudy whole) {
    StoreFile file = new StoreFile(target, schema);
    Path absolute = target.toAbsolutePath();
    if (Files.exists(absolute)) {
      return List.of(file.problems().standing());
    }
    Path beside = absolute.resolveSibling("." + absolute.getFileName() + ".part");
    try {
      Files.createDirectories(absolute.getParent());
      Files.deleteIfExists(beside);
      List<Problem> problems = file.problemsOf(() -> write(new StoreFile(beside, schema), whole));
      if (problems.isEmpty()) {
        Files.move(beside, absolute);
      }
      return problems;
    } catch (IOException e) {
      return List.of(file.problems().unwritable(e.getMessage()));
    } finally {
      discard(beside);
    }
  }

  private static List<Problem> write(StoreFile file, WholeStudy whole) {
    file.bring();
    try (Handle handle = file.openForChange()) {
      handle.useTransaction(transaction -> StudyTables.insert(transaction, whole));
      StoreFile.rest(handle);
    }
    return compared(file, whole);
  }

  /**
   * Reads what was written.
   *
   * @throws IllegalStateException if it is not the study: a defect, and no reason to lose anything
   */
  private static List<Problem> compared(StoreFile file, WholeStudy whole) {
    Reading<WholeStudy> reading = file.read(handle -> StudyTables.readWhole(handle, file.shown()));
    reading
        .value()
        .filter(read -> !Unplaced.of(read.study()).equals(Unplaced.of(whole.study())))
        .ifPresent(
            read -> {
              throw new IllegalStateException("the file does not say what the study says");
            });
    return reading.problems();
  }

  private static void discard(Path beside) {
    Stream.of("", "-wal", "-shm", "-journal")
        .map(end -> Path.of(beside + end))
        .forEach(StoreStudyWriter::discarded);
  }

  private static boolean discarded(Path file) {
    try {
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      // It is in nobody's way: the next attempt writes over it.
      return false;
    }
  }
}
