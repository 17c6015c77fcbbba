package org.exemplar.study.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * A study file: whether it is one, and how it is opened.
 *
 * @param path as the person named it
 * @param schema the form that is known here
 */
record StoreFile(Path path, Schema schema) {

  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 100;
  private static final int APPLICATION_AT = 68;

  /** The file as the person would type it. */
  String shown() {
    return path.toString().replace('\\', '/');
  }

  StoreProblems problems() {
    return new StoreProblems(shown());
  }

  /** Why this cannot be opened as a study file, told from its first bytes. */
  Optional<Problem> obstacle() {
    if (!Files.exists(path)) {
      return Optional.of(problems().absent());
    }
    if (Files.isDirectory(path)) {
      return Optional.of(problems().foreign());
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] header = in.readNBytes(HEADER);
      boolean isOne =
          header.length == HEADER
              && Arrays.equals(header, 0, SQLITE.length, SQLITE, 0, SQLITE.length)
              && ByteBuffer.wrap(header).getInt(APPLICATION_AT) == Schema.APPLICATION;
      return isOne ? Optional.empty() : Optional.of(problems().foreign());
    } catch (IOException e) {
      return Optional.of(problems().closed());
    }
  }

  /** The number of the file's form. */
  Reading<Integer> form() {
    return obstacle()
        .map(Reading::<Integer>failed)
        .orElseGet(() -> guarded(() -> Reading.of(query(StoreFile::form))));
  }

  static int form(Handle handle) {
    return handle.createQuery("PRAGMA user_version").map((row, context) -> row.getInt(1)).one();
  }

  /** The problem of a file whose form is not known here. */
  Optional<Problem> unknown(int form) {
    return form > schema.form()
        ? Optional.of(problems().newer(form, schema.form()))
        : Optional.empty();
  }

  /** What is read from the file as it stands at one moment, whoever is changing it. */
  <T> Reading<T> read(Function<Handle, T> reader) {
    return guarded(() -> Reading.of(query(reader)));
  }

  private <T> T query(Function<Handle, T> reader) {
    try (Handle handle = Jdbi.create(forReading()).open()) {
      return handle.inTransaction(reader::apply);
    }
  }

  /** SQLite notes its readers beside the file; where it cannot, nobody can be writing either. */
  private DataSource forReading() {
    String url = Connections.url(path);
    Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
    boolean alone = !Files.isWritable(folder) && !Files.exists(Path.of(path + "-wal"));
    return alone ? Connections.forReadingAlone(url) : Connections.forReading(url);
  }

  /** Opens the file to change it; who opens it holds it. */
  Handle openForChange() {
    return Jdbi.create(Connections.forChange(Connections.url(path))).open();
  }

  /** Makes the tables, or brings those of an older file to the present form. */
  void bring() {
    schema.bring(Connections.url(path));
    try (Handle handle = openForChange()) {
      rest(handle);
    }
  }

  /** Copies the file as it stands, with what SQLite may keep beside it. */
  void copyTo(Path copy) {
    try (Handle handle = openForChange()) {
      handle.execute("VACUUM INTO ?", copy.toString());
    }
  }

  /** Ends the file beside; where somebody reads, it stays until the next change. */
  static void rest(Handle handle) {
    handle.execute("PRAGMA busy_timeout = 0");
    try {
      handle.createQuery("PRAGMA journal_mode = DELETE").map((row, context) -> true).list();
    } catch (JdbiException e) {
      if (!isBusy(e)) {
        throw e;
      }
    }
  }

  private static boolean isBusy(JdbiException failure) {
    return cause(failure).filter(StoreProblems::isBusy).isPresent();
  }

  /** What comes of work on the database; a problem where the file or the disk is at fault. */
  <T> Reading<T> guarded(Supplier<Reading<T>> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      return Reading.failed(problems().damaged(e.getMessage()));
    } catch (RuntimeException e) {
      return Reading.failed(problems().of(cause(e).orElseThrow(() -> e)));
    }
  }

  /** Like {@link #guarded}, for work that only has problems to tell. */
  List<Problem> problemsOf(Supplier<List<Problem>> work) {
    return guarded(() -> Reading.<Boolean>failed(work.get())).problems();
  }

  private static Optional<SQLException> cause(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
