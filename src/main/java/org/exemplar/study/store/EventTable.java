package org.exemplar.study.store;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.study.HistoryEntry;
import org.jdbi.v3.core.Handle;

/** The log of changes. */
final class EventTable {

  private EventTable() {}

  /** Adds changes that were each made by itself. */
  static void insert(Handle handle, List<HistoryEntry> history) {
    int next = next(handle);
    List<List<Object>> rows = new ArrayList<>();
    for (HistoryEntry entry : history) {
      rows.add(row(next + rows.size(), entry));
    }
    insertRows(handle, rows);
  }

  /** Adds the parts of one change. */
  static void insertTogether(Handle handle, List<HistoryEntry> parts) {
    int change = next(handle);
    insertRows(handle, parts.stream().map(entry -> row(change, entry)).toList());
  }

  private static void insertRows(Handle handle, List<List<Object>> rows) {
    Cells.insert(
        handle,
        "INSERT INTO event (change, at, who, what, before, after) VALUES (?, ?, ?, ?, ?, ?)",
        rows);
  }

  private static int next(Handle handle) {
    return handle
        .createQuery("SELECT coalesce(max(change), 0) + 1 FROM event")
        .map((row, context) -> row.getInt(1))
        .one();
  }

  private static List<Object> row(int change, HistoryEntry entry) {
    return List.of(change, entry.at(), entry.who(), entry.what(), entry.before(), entry.after());
  }

  /** All of it, in order. */
  static List<HistoryEntry> read(Handle handle) {
    return handle
        .createQuery("SELECT * FROM event ORDER BY id")
        .map(
            (row, context) ->
                new HistoryEntry(
                    row.getString("at"),
                    row.getString("who"),
                    row.getString("what"),
                    row.getString("before"),
                    row.getString("after")))
        .list();
  }
}
