package org.exemplar.study.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.ParticipantId;
import org.exemplar.problem.SourceLocation;
import org.exemplar.quotation.Quotation;
import org.exemplar.record.Assignment;
import org.exemplar.record.Decision;
import org.exemplar.record.DifferenceId;
import org.exemplar.record.Finished;
import org.exemplar.record.Memo;
import org.exemplar.text.TextDigest;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;
import org.jdbi.v3.core.Handle;

/** What people planned, chose, noted and decided. */
final class RecordTables {

  private RecordTables() {}

  static void insertFinished(Handle handle, List<Finished> finished) {
    List<List<Object>> rows = new ArrayList<>();
    for (Finished one : finished) {
      rows.add(
          List.of(
              rows.size(),
              one.coder().value(),
              one.transcript().value(),
              one.round(),
              one.digest().hex(),
              one.at().toString()));
    }
    Cells.insert(handle, "INSERT INTO finished VALUES (?, ?, ?, ?, ?, ?)", rows);
  }

  static List<Finished> readFinished(Handle handle) {
    return handle
        .createQuery("SELECT * FROM finished ORDER BY position")
        .map(
            (row, context) ->
                new Finished(
                    new CoderId(row.getString("coder")),
                    new TranscriptId(row.getString("transcript")),
                    row.getInt("round"),
                    new TextDigest(row.getString("digest")),
                    Instant.parse(row.getString("at"))))
        .list();
  }

  static void insertAssignments(Handle handle, List<Assignment> assignments) {
    List<List<Object>> rows = new ArrayList<>();
    for (Assignment one : assignments) {
      rows.add(
          List.of(
              rows.size(),
              one.coder().value(),
              one.transcript().value(),
              one.round(),
              one.seed().isPresent() ? Optional.of(one.seed().getAsLong()) : Optional.empty(),
              one.stratifiedBy(),
              one.blind()));
    }
    Cells.insert(handle, "INSERT INTO assignment VALUES (?, ?, ?, ?, ?, ?, ?)", rows);
  }

  static List<Assignment> readAssignments(Handle handle) {
    return handle
        .createQuery("SELECT * FROM assignment ORDER BY position")
        .map((row, context) -> assignment(row))
        .list();
  }

  private static Assignment assignment(ResultSet row) throws SQLException {
    long seed = row.getLong("seed");
    OptionalLong seeded = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(seed);
    boolean blind = row.getBoolean("blind");
    Optional<Boolean> told = row.wasNull() ? Optional.empty() : Optional.of(blind);
    return new Assignment(
        new CoderId(row.getString("coder")),
        new TranscriptId(row.getString("transcript")),
        row.getInt("round"),
        seeded,
        Cells.word(row, "stratified_by"),
        told);
  }

  static void insertQuotations(Handle handle, List<Quotation> quotations) {
    List<List<Object>> rows = new ArrayList<>();
    for (Quotation one : quotations) {
      rows.add(
          List.of(
              rows.size(),
              one.theme(),
              one.transcript().map(TranscriptId::value),
              one.participant().map(ParticipantId::value),
              one.text(),
              one.span().map(TextSpan::start),
              one.span().map(TextSpan::end),
              one.proposal(),
              one.chosenBy().map(CoderId::value)));
    }
    Cells.insert(handle, "INSERT INTO quotation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
  }

  static List<Quotation> readQuotations(Handle handle, String shown) {
    return handle
        .createQuery("SELECT * FROM quotation ORDER BY position")
        .map((row, context) -> quotation(row, shown))
        .list();
  }

  private static Quotation quotation(ResultSet row, String shown) throws SQLException {
    row.getInt("start_utf16");
    Optional<TextSpan> span = row.wasNull() ? Optional.empty() : Optional.of(Cells.span(row));
    return new Quotation(
        row.getString("theme"),
        Cells.word(row, "transcript").map(TranscriptId::new),
        Cells.word(row, "participant").map(ParticipantId::new),
        row.getString("text"),
        span,
        SourceLocation.of(shown, "quotations", Integer.toString(row.getInt("position") + 1)),
        Cells.word(row, "proposed_because"),
        Cells.word(row, "chosen_by").map(CoderId::new));
  }

  static void insertMemos(Handle handle, List<Memo> memos) {
    List<List<Object>> rows = new ArrayList<>();
    for (Memo one : memos) {
      rows.add(List.of(rows.size(), one.about(), one.author(), one.at().toString(), one.text()));
    }
    Cells.insert(handle, "INSERT INTO memo VALUES (?, ?, ?, ?, ?)", rows);
  }

  static List<Memo> readMemos(Handle handle) {
    return handle
        .createQuery("SELECT * FROM memo ORDER BY position")
        .map(
            (row, context) ->
                new Memo(
                    row.getString("about"),
                    row.getString("author"),
                    Instant.parse(row.getString("at")),
                    row.getString("text")))
        .list();
  }

  static void insertDecisions(Handle handle, List<Decision> decisions) {
    List<List<Object>> rows = new ArrayList<>();
    List<List<Object>> passages = new ArrayList<>();
    for (Decision one : decisions) {
      for (int i = 0; i < one.passages().size(); i++) {
        Decision.Passage passage = one.passages().get(i);
        passages.add(
            List.of(
                rows.size(),
                i,
                passage.code().value(),
                passage.startCodePoint(),
                passage.endCodePoint(),
                passage.text()));
      }
      rows.add(row(rows.size(), one));
    }
    Cells.insert(handle, "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows);
    Cells.insert(handle, "INSERT INTO decision_passage VALUES (?, ?, ?, ?, ?, ?)", passages);
  }

  private static List<Object> row(int position, Decision decision) {
    return List.of(
        position,
        decision.difference().value(),
        decision.transcript().value(),
        decision.way().word(),
        decision.coder().map(CoderId::value),
        decision.reason(),
        decision.decidedBy(),
        decision.at().toString());
  }

  static List<Decision> readDecisions(Handle handle) {
    Map<Integer, List<Decision.Passage>> passages = new LinkedHashMap<>();
    Cells.each(
        handle,
        "SELECT * FROM decision_passage ORDER BY decision, position",
        row ->
            passages
                .computeIfAbsent(row.getInt("decision"), key -> new ArrayList<>())
                .add(
                    new Decision.Passage(
                        new CodeId(row.getString("code")),
                        row.getInt("start_codepoint"),
                        row.getInt("end_codepoint"),
                        row.getString("text"))));
    return handle
        .createQuery("SELECT * FROM decision ORDER BY position")
        .map(
            (row, context) ->
                decision(row, passages.getOrDefault(row.getInt("position"), List.of())))
        .list();
  }

  private static Decision decision(ResultSet row, List<Decision.Passage> passages)
      throws SQLException {
    return new Decision(
        new DifferenceId(row.getString("difference")),
        new TranscriptId(row.getString("transcript")),
        way(row.getString("decision")),
        Cells.word(row, "coder").map(CoderId::new),
        passages,
        row.getString("reason"),
        row.getString("decided_by"),
        Instant.parse(row.getString("at")));
  }

  private static Decision.Way way(String word) {
    return Arrays.stream(Decision.Way.values())
        .filter(way -> way.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no decision: " + word));
  }
}
