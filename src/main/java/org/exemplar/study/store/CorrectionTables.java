package org.exemplar.study.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.coding.Coding;
import org.exemplar.record.Corrections;
import org.exemplar.record.EarlierText;
import org.exemplar.record.UnplacedCoding;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;
import org.jdbi.v3.core.Handle;

/** Texts as they read before they were corrected, and the codings that lost their place then. */
final class CorrectionTables {

  private CorrectionTables() {}

  static void insert(Handle handle, Corrections corrections) {
    corrections.earlier().forEach(text -> insert(handle, text));
    insertUnplaced(handle, corrections.unplaced());
  }

  /** Puts a text behind the others. */
  static void insert(Handle handle, EarlierText earlier) {
    Transcript text = earlier.text();
    String id = text.id().value();
    handle.execute(
        "INSERT INTO earlier_text (position, transcript, version, text, length_utf16, digest)"
            + " VALUES ((SELECT coalesce(max(position) + 1, 0) FROM earlier_text), ?, ?, ?, ?, ?)",
        id,
        earlier.version(),
        text.text(),
        text.text().length(),
        text.digest().hex());
    Cells.insert(
        handle,
        "INSERT INTO earlier_turn VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        text.turns().stream()
            .map(turn -> TranscriptTables.row(List.of(id, earlier.version()), turn))
            .toList());
  }

  static void insertUnplaced(Handle handle, List<UnplacedCoding> unplaced) {
    List<List<Object>> rows = new ArrayList<>();
    for (UnplacedCoding one : unplaced) {
      Coding coding = one.coding();
      rows.add(
          List.of(
              rows.size(),
              coding.coder().value(),
              coding.transcript().value(),
              one.version(),
              coding.code().value(),
              coding.span().start(),
              coding.span().end(),
              coding.text(),
              coding.memo(),
              coding.codebookVersion()));
    }
    Cells.insert(handle, "INSERT INTO unplaced_coding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
  }

  static Corrections read(Handle handle) {
    return new Corrections(readEarlier(handle), readUnplaced(handle));
  }

  private static List<EarlierText> readEarlier(Handle handle) {
    Map<List<Object>, List<Turn>> turns = new LinkedHashMap<>();
    Cells.each(
        handle,
        "SELECT * FROM earlier_turn ORDER BY transcript, version, position",
        row ->
            turns
                .computeIfAbsent(version(row), key -> new ArrayList<>())
                .add(TranscriptTables.turn(row)));
    return handle
        .createQuery("SELECT * FROM earlier_text ORDER BY version, position")
        .map(
            (row, context) ->
                new EarlierText(
                    TranscriptTables.transcript(
                        row.getString("transcript"),
                        row,
                        turns.getOrDefault(version(row), List.of())),
                    row.getInt("version")))
        .list();
  }

  private static List<Object> version(ResultSet row) throws SQLException {
    return List.of(row.getString("transcript"), row.getInt("version"));
  }

  static List<UnplacedCoding> readUnplaced(Handle handle) {
    return handle
        .createQuery("SELECT * FROM unplaced_coding ORDER BY position")
        .map((row, context) -> new UnplacedCoding(CodingTables.coding(row), row.getInt("version")))
        .list();
  }
}
