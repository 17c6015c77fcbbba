package org.exemplar.study.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.exemplar.coding.Coder;
import org.exemplar.coding.Coding;
import org.exemplar.study.Change;
import org.exemplar.study.HistoryEntry;
import org.exemplar.study.Revision;
import org.jdbi.v3.core.Handle;

/** The log of changes. */
final class EventTable {

  private EventTable() {}

  /** Adds these behind the others. */
  static void insert(Handle handle, List<HistoryEntry> history) {
    Cells.insert(
        handle,
        "INSERT INTO event (change, undoes, at, who, what, before, after)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        history.stream().map(EventTable::row).toList());
  }

  /** The number of the change that comes next. */
  static int next(Handle handle) {
    return handle
        .createQuery("SELECT coalesce(max(change), 0) + 1 FROM event")
        .map((row, context) -> row.getInt(1))
        .one();
  }

  private static List<Object> row(HistoryEntry entry) {
    return List.of(
        entry.change(),
        entry.undoes().stream().boxed().findFirst(),
        entry.at(),
        entry.who(),
        entry.what(),
        entry.before(),
        entry.after());
  }

  /** All of it, in order. */
  static List<HistoryEntry> read(Handle handle) {
    return handle
        .createQuery("SELECT * FROM event ORDER BY id")
        .map(
            (row, context) ->
                new HistoryEntry(
                    row.getInt("change"),
                    undoes(row),
                    row.getString("at"),
                    row.getString("who"),
                    row.getString("what"),
                    row.getString("before"),
                    row.getString("after")))
        .list();
  }

  private static OptionalInt undoes(ResultSet row) throws SQLException {
    int undoes = row.getInt("undoes");
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(undoes);
  }

  /**
   * The changes of a coder's codings, in order. One that somebody else made, or that was made with
   * others, says only that it was.
   */
  static List<Revision> revisions(Handle handle, Coder coder) {
    return handle
        .createQuery(
            "SELECT change, undoes, at, before, after, who = :who AND"
                + " (SELECT count(*) FROM event AS part WHERE part.change = event.change) = 1"
                + " AS own FROM event WHERE what = :what ORDER BY id")
        .bind("who", coder.id().value())
        .bind("what", Change.CodingsRevised.what(coder.id()))
        .map((row, context) -> revision(coder, row))
        .list();
  }

  private static Revision revision(Coder coder, ResultSet row) throws SQLException {
    String before = row.getString("before");
    String after = row.getString("after");
    return new Revision(
        row.getInt("change"),
        undoes(row),
        Instant.parse(row.getString("at")),
        row.getBoolean("own"),
        () ->
            new Change.CodingsRevised(
                coder,
                EventText.codings(coder.id(), before),
                EventText.codings(coder.id(), after)));
  }

  /** When a coding that stands was made or last changed, if the log tells it. */
  static Optional<Instant> made(Handle handle, Coding coding) {
    return handle
        .createQuery(
            "SELECT at FROM event WHERE what = :what AND instr(after, :row) > 0"
                + " ORDER BY id DESC LIMIT 1")
        .bind("what", Change.CodingsRevised.what(coding.coder()))
        .bind("row", EventText.row(List.of(coding)))
        .map((row, context) -> Instant.parse(row.getString("at")))
        .findOne();
  }
}
