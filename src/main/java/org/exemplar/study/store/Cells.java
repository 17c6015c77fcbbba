package org.exemplar.study.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exemplar.text.TextSpan;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Cells and lists of words, which many tables have. */
final class Cells {

  private Cells() {}

  /** A cell that may be empty. */
  static Optional<String> word(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  /** The span of a row that has one. */
  static TextSpan span(ResultSet row) throws SQLException {
    return new TextSpan(row.getInt("start_utf16"), row.getInt("end_utf16"));
  }

  /**
   * Adds rows of values, in the order of the statement's question marks.
   *
   * @param sql with a question mark for each value
   */
  static void insert(Handle handle, String sql, List<List<Object>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedBatch batch = handle.prepareBatch(sql)) {
      for (List<Object> row : rows) {
        for (int i = 0; i < row.size(); i++) {
          batch.bind(i, plain(row.get(i)));
        }
        batch.add();
      }
      batch.execute();
    }
  }

  private static Object plain(Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  /** Each word with its position before it. */
  static List<List<Object>> numbered(List<String> words) {
    List<List<Object>> rows = new ArrayList<>();
    words.forEach(word -> rows.add(List.of(rows.size(), word)));
    return rows;
  }

  /** Each word with its owner and its position before it. */
  static List<List<Object>> numbered(Object owner, List<String> words) {
    List<List<Object>> rows = new ArrayList<>();
    words.forEach(word -> rows.add(List.of(owner, rows.size(), word)));
    return rows;
  }

  /** Each name and value with their owner and position before them. */
  static List<List<Object>> numbered(Object owner, Map<String, String> attributes) {
    List<List<Object>> rows = new ArrayList<>();
    attributes.forEach((name, value) -> rows.add(List.of(owner, rows.size(), name, value)));
    return rows;
  }

  /** The first column of a query. */
  static List<String> words(Handle handle, String sql) {
    return handle.createQuery(sql).map((row, context) -> row.getString(1)).list();
  }

  /** The words of each owner; the columns are the owner and the word. */
  static Map<String, List<String>> wordsByOwner(Handle handle, String sql) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    each(
        handle,
        sql,
        row ->
            words.computeIfAbsent(row.getString(1), o -> new ArrayList<>()).add(row.getString(2)));
    return words;
  }

  /** The attributes of each owner; the columns are the owner, the name and the value. */
  static Map<String, Map<String, String>> attributesByOwner(Handle handle, String sql) {
    Map<String, Map<String, String>> attributes = new LinkedHashMap<>();
    each(
        handle,
        sql,
        row ->
            attributes
                .computeIfAbsent(row.getString(1), o -> new LinkedHashMap<>())
                .put(row.getString(2), row.getString(3)));
    return attributes;
  }

  /** Files by their names; the columns are the name and the bytes. */
  static SortedMap<String, byte[]> files(Handle handle, String sql) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    each(handle, sql, row -> files.put(row.getString(1), row.getBytes(2)));
    return files;
  }

  /** What is done with a row. */
  interface RowReader {
    /** Takes what the row says. */
    void read(ResultSet row) throws SQLException;
  }

  /** Does something with each row of a query, in order. */
  static void each(Handle handle, String sql, RowReader reader) {
    handle
        .createQuery(sql)
        .map(
            (row, context) -> {
              reader.read(row);
              return true;
            })
        .list();
  }
}
