package org.exemplar.study.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.exemplar.text.TextDigest;
import org.exemplar.transcript.Session;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.jdbi.v3.core.Handle;

/** What was said, and the sessions in which it was. */
final class TranscriptTables {

  private TranscriptTables() {}

  static void insert(Handle handle, List<Transcript> transcripts) {
    List<List<Object>> texts = new ArrayList<>();
    List<List<Object>> turns = new ArrayList<>();
    for (Transcript transcript : transcripts) {
      String id = transcript.id().value();
      String text = transcript.text();
      texts.add(List.of(id, texts.size(), text, text.length(), transcript.digest().hex()));
      transcript.turns().forEach(turn -> turns.add(row(List.of(id), turn)));
    }
    Cells.insert(
        handle,
        "INSERT INTO transcript (id, position, text, length_utf16, digest)"
            + " VALUES (?, ?, ?, ?, ?)",
        texts);
    Cells.insert(handle, "INSERT INTO turn VALUES (?, ?, ?, ?, ?, ?, ?)", turns);
  }

  /** Puts a text in the place of what stood. */
  static void correct(Handle handle, Transcript after) {
    String id = after.id().value();
    handle.execute("DELETE FROM turn WHERE transcript = ?", id);
    handle.execute(
        "UPDATE transcript SET text = ?, length_utf16 = ?, digest = ? WHERE id = ?",
        after.text(),
        after.text().length(),
        after.digest().hex(),
        id);
    Cells.insert(
        handle,
        "INSERT INTO turn VALUES (?, ?, ?, ?, ?, ?, ?)",
        after.turns().stream().map(turn -> row(List.of(id), turn)).toList());
  }

  /** Puts the file and digest of a session in the place of what stood. */
  static void correct(Handle handle, Session after) {
    handle.execute(
        "UPDATE session SET file = ?, digest = ? WHERE transcript = ?",
        after.file(),
        after.digest().map(TextDigest::hex).orElse(null),
        after.transcript().value());
  }

  /** A turn behind what tells its text. */
  static List<Object> row(List<Object> text, Turn turn) {
    List<Object> row = new ArrayList<>(text);
    row.addAll(turn(turn));
    return row;
  }

  private static List<Object> turn(Turn turn) {
    return List.of(
        turn.index(),
        turn.speaker().label(),
        turn.speaker().role().name().toLowerCase(Locale.ROOT),
        turn.span().start(),
        turn.span().end(),
        turn.start().map(Duration::toString));
  }

  /**
   * The transcripts in order.
   *
   * @throws IllegalArgumentException if a text is not the one that its digest was taken of
   */
  static List<Transcript> read(Handle handle) {
    Map<String, List<Turn>> turns = new LinkedHashMap<>();
    Cells.each(
        handle,
        "SELECT * FROM turn ORDER BY transcript, position",
        row ->
            turns
                .computeIfAbsent(row.getString("transcript"), id -> new ArrayList<>())
                .add(turn(row)));
    return handle
        .createQuery("SELECT * FROM transcript ORDER BY position")
        .map((row, context) -> transcript(row, turns))
        .list();
  }

  private static Transcript transcript(ResultSet row, Map<String, List<Turn>> turns)
      throws SQLException {
    String id = row.getString("id");
    return transcript(id, row, turns.getOrDefault(id, List.of()));
  }

  /** The text of a row, which is the one that its digest was taken of. */
  static Transcript transcript(String id, ResultSet row, List<Turn> turns) throws SQLException {
    Transcript transcript = Transcript.of(new TranscriptId(id), row.getString("text"), turns);
    if (!transcript.digest().hex().equals(row.getString("digest"))) {
      throw new IllegalArgumentException("the text of \"" + id + "\" is not as it was written");
    }
    return transcript;
  }

  static Turn turn(ResultSet row) throws SQLException {
    return new Turn(
        row.getInt("position"),
        new Speaker(
            row.getString("speaker"),
            Speaker.Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT))),
        Cells.span(row),
        Cells.word(row, "start_time").map(Duration::parse));
  }

  static void insertSessions(Handle handle, List<Session> sessions) {
    List<List<Object>> rows = new ArrayList<>();
    List<List<Object>> attributes = new ArrayList<>();
    for (Session session : sessions) {
      String id = session.transcript().value();
      rows.add(
          List.of(
              id,
              rows.size(),
              session.file(),
              session.digest().map(TextDigest::hex),
              session.date().map(LocalDate::toString),
              session.group()));
      attributes.addAll(Cells.numbered(id, session.attributes()));
    }
    Cells.insert(handle, "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?)", rows);
    Cells.insert(handle, "INSERT INTO session_attribute VALUES (?, ?, ?, ?)", attributes);
  }

  static List<Session> readSessions(Handle handle) {
    Map<String, Map<String, String>> attributes =
        Cells.attributesByOwner(
            handle,
            "SELECT transcript, name, value FROM session_attribute ORDER BY transcript, position");
    List<Session> sessions = new ArrayList<>();
    Cells.each(
        handle,
        "SELECT * FROM session ORDER BY position",
        row -> {
          String id = row.getString("transcript");
          sessions.add(
              new Session(
                  new TranscriptId(id),
                  row.getString("file"),
                  Cells.word(row, "digest").map(TextDigest::new),
                  Cells.word(row, "date").map(LocalDate::parse),
                  Cells.word(row, "focus_group"),
                  attributes.getOrDefault(id, Map.of())));
        });
    return sessions;
  }
}
