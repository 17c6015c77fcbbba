package org.exemplar.study.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.record.FrozenCodings;
import org.exemplar.transcript.TranscriptId;
import org.jdbi.v3.core.Handle;

/** Who coded, what, and what they had coded when rounds ended. */
final class CodingTables {

  /** A coding, told by what no two have alike. */
  private static final String THAT =
      " WHERE coder = ? AND transcript = ? AND code = ? AND start_utf16 = ? AND end_utf16 = ?";

  private CodingTables() {}

  static void insertCoders(Handle handle, List<Coder> coders) {
    coders.forEach(coder -> insert(handle, coder));
  }

  /** Puts a coder at the end of the list. */
  static void insert(Handle handle, Coder coder) {
    handle.execute(
        "INSERT INTO coder (id, position, kind)"
            + " VALUES (?, (SELECT coalesce(max(position) + 1, 0) FROM coder), ?)",
        coder.id().value(),
        coder.kind().word());
  }

  static List<Coder> readCoders(Handle handle) {
    return handle
        .createQuery("SELECT * FROM coder ORDER BY position")
        .map(
            (row, context) ->
                new Coder(new CoderId(row.getString("id")), kind(row.getString("kind"))))
        .list();
  }

  static Optional<Coder> find(Handle handle, CoderId id) {
    return readCoders(handle).stream().filter(coder -> coder.id().equals(id)).findFirst();
  }

  private static Coder.Kind kind(String word) {
    return Arrays.stream(Coder.Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of coder: " + word));
  }

  static void insert(Handle handle, Collection<Coding> codings) {
    Cells.insert(
        handle,
        "INSERT INTO coding (coder, transcript, code, start_utf16, end_utf16, text, memo,"
            + " codebook_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        codings.stream().map(coding -> row(List.of(coding.coder().value()), coding)).toList());
  }

  static void delete(Handle handle, Collection<Coding> codings) {
    Cells.insert(
        handle,
        "DELETE FROM coding" + THAT,
        codings.stream()
            .map(
                c ->
                    List.<Object>of(
                        c.coder().value(),
                        c.transcript().value(),
                        c.code().value(),
                        c.span().start(),
                        c.span().end()))
            .toList());
  }

  private static List<Object> row(List<Object> owner, Coding coding) {
    List<Object> row = new ArrayList<>(owner);
    row.addAll(
        List.of(
            coding.transcript().value(),
            coding.code().value(),
            coding.span().start(),
            coding.span().end(),
            coding.text(),
            coding.memo(),
            coding.codebookVersion()));
    return row;
  }

  static CodingSet read(Handle handle) {
    return CodingSet.of(
        handle.createQuery("SELECT * FROM coding").map((row, context) -> coding(row)).list());
  }

  static CodingSet read(Handle handle, CoderId coder) {
    return CodingSet.of(
        handle
            .createQuery("SELECT * FROM coding WHERE coder = :coder")
            .bind("coder", coder.value())
            .map((row, context) -> coding(row))
            .list());
  }

  /** Whether a coding stands there exactly so. */
  static boolean has(Handle handle, Coding coding) {
    return like(handle, coding).equals(Optional.of(coding));
  }

  /** Whether a coder has the code on the words of a coding, whatever else is said there. */
  static boolean hasLike(Handle handle, Coding coding) {
    return like(handle, coding).isPresent();
  }

  private static Optional<Coding> like(Handle handle, Coding coding) {
    return handle
        .createQuery("SELECT * FROM coding" + THAT)
        .bind(0, coding.coder().value())
        .bind(1, coding.transcript().value())
        .bind(2, coding.code().value())
        .bind(3, coding.span().start())
        .bind(4, coding.span().end())
        .map((row, context) -> coding(row))
        .findOne();
  }

  static Coding coding(ResultSet row) throws SQLException {
    return new Coding(
        new CoderId(row.getString("coder")),
        new TranscriptId(row.getString("transcript")),
        new CodeId(row.getString("code")),
        Cells.span(row),
        row.getString("text"),
        row.getString("memo"),
        row.getInt("codebook_version"));
  }

  static void insertFrozen(Handle handle, List<FrozenCodings> frozen) {
    frozen.forEach(one -> insert(handle, one));
  }

  /** Puts what was kept of a coder and a round behind the others. */
  static void insert(Handle handle, FrozenCodings frozen) {
    List<Object> owner = List.of(frozen.coder().value(), frozen.round());
    handle.execute(
        "INSERT INTO frozen_round (coder, round) VALUES (?, ?)", owner.get(0), owner.get(1));
    List<List<Object>> transcripts = new ArrayList<>();
    for (TranscriptId transcript : frozen.transcripts()) {
      transcripts.add(List.of(owner.get(0), owner.get(1), transcripts.size(), transcript.value()));
    }
    Cells.insert(handle, "INSERT INTO frozen_transcript VALUES (?, ?, ?, ?)", transcripts);
    Cells.insert(
        handle,
        "INSERT INTO frozen_coding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        frozen.codings().stream().map(coding -> row(owner, coding)).toList());
  }

  /** Removes what was kept of a coder and a round. */
  static void delete(Handle handle, FrozenCodings frozen) {
    for (String table : List.of("frozen_coding", "frozen_transcript", "frozen_round")) {
      handle.execute(
          "DELETE FROM " + table + " WHERE coder = ? AND round = ?",
          frozen.coder().value(),
          frozen.round());
    }
  }

  static List<FrozenCodings> readFrozen(Handle handle) {
    Map<List<Object>, Set<TranscriptId>> transcripts = new LinkedHashMap<>();
    Cells.each(
        handle,
        "SELECT * FROM frozen_transcript ORDER BY position",
        row ->
            transcripts
                .computeIfAbsent(round(row), key -> new LinkedHashSet<>())
                .add(new TranscriptId(row.getString("transcript"))));
    Map<List<Object>, List<Coding>> codings = new LinkedHashMap<>();
    Cells.each(
        handle,
        "SELECT * FROM frozen_coding",
        row -> codings.computeIfAbsent(round(row), key -> new ArrayList<>()).add(coding(row)));
    return handle
        .createQuery("SELECT * FROM frozen_round ORDER BY position")
        .map(
            (row, context) ->
                new FrozenCodings(
                    new CoderId(row.getString("coder")),
                    row.getInt("round"),
                    transcripts.getOrDefault(round(row), Set.of()),
                    CodingSet.of(codings.getOrDefault(round(row), List.of()))))
        .list();
  }

  private static List<Object> round(ResultSet row) throws SQLException {
    return List.of(row.getString("coder"), row.getInt("round"));
  }
}
