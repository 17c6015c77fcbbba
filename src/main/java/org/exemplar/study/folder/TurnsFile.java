package org.exemplar.study.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.CsvWriter;
import org.exemplar.sheet.Header;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.TurnLines;

/**
 * The turns of several transcripts in one CSV file, as a survey with a transcript for each
 * respondent has them: {@code transcript,speaker,role,start,text}. Role and start may be blank.
 *
 * <p>Where a text is to be kept to the letter, a column {@code before} has what stands in it before
 * the words: the label as it was written, line breaks, words that are nobody's. A last row without
 * a speaker may have what stands behind all turns.
 */
final class TurnsFile {

  private static final List<String> COLUMNS =
      List.of("transcript", "speaker", "role", "start", "text");
  private static final String BEFORE = "before";
  private static final List<String> EXACT_COLUMNS =
      List.of("transcript", "speaker", "role", "start", BEFORE, "text");
  private static final DateTimeFormatter START =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

  private final SpeakerRoles roles;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<TranscriptId, TurnLines> texts = new LinkedHashMap<>();
  private final Map<TranscriptId, ExactText> exact = new LinkedHashMap<>();

  /** A text as it grows, to the letter. */
  private record ExactText(StringBuilder text, List<Turn> turns) {}

  private TurnsFile(SpeakerRoles roles) {
    this.roles = roles;
  }

  /** Whether a sheet with these columns holds the turns of several transcripts. */
  static boolean isOne(Header header) {
    return header.has("transcript") && header.has("speaker") && header.has("text");
  }

  /** The transcripts of a file by their names, if it is such a file. */
  static Optional<Reading<Map<TranscriptId, Transcript>>> read(
      Path file, String shownName, SpeakerRoles roles) {
    if (!file.getFileName().toString().endsWith(".csv")) {
      return Optional.empty();
    }
    Reading<Sheet> sheet = SheetReader.read(file, shownName);
    return sheet
        .value()
        .filter(content -> isOne(content.header()))
        .map(content -> sheet.then(new TurnsFile(roles)::transcripts));
  }

  /**
   * The bytes of a file.
   *
   * @throws IllegalArgumentException if a transcript's text is not made of turns, a line each
   */
  static byte[] bytes(List<Transcript> transcripts) {
    List<List<String>> rows = new ArrayList<>();
    for (Transcript transcript : transcripts) {
      TurnLines lines = new TurnLines();
      for (Turn turn : transcript.turns()) {
        rows.add(row(transcript, turn));
        lines.add(turn.speaker(), transcript.words(turn.span()), turn.start());
      }
      if (!lines.transcript(transcript.id()).text().equals(transcript.text())) {
        throw new IllegalArgumentException(transcript.id() + " is more than its turns");
      }
    }
    return CsvWriter.plain().bytes(COLUMNS, rows);
  }

  /** The bytes of a file that keeps texts to the letter. */
  static byte[] exactBytes(List<Transcript> transcripts) {
    List<List<String>> rows = new ArrayList<>();
    for (Transcript transcript : transcripts) {
      int end = 0;
      for (Turn turn : transcript.turns()) {
        List<String> row = new ArrayList<>(row(transcript, turn));
        row.add(
            EXACT_COLUMNS.indexOf(BEFORE), transcript.text().substring(end, turn.span().start()));
        rows.add(row);
        end = turn.span().end();
      }
      String rest = transcript.text().substring(end);
      if (!rest.isEmpty() || transcript.turns().isEmpty()) {
        rows.add(List.of(transcript.id().value(), "", "", "", rest, ""));
      }
    }
    return CsvWriter.plain().bytes(EXACT_COLUMNS, rows);
  }

  private static List<String> row(Transcript transcript, Turn turn) {
    return List.of(
        transcript.id().value(),
        turn.speaker().label(),
        turn.speaker().role().name().toLowerCase(Locale.ROOT),
        turn.start().map(start -> LocalTime.MIDNIGHT.plus(start).format(START)).orElse(""),
        transcript.words(turn.span()));
  }

  private Reading<Map<TranscriptId, Transcript>> transcripts(Sheet sheet) {
    if (sheet.header().has(BEFORE)) {
      sheet.rows().forEach(this::addExactly);
      Map<TranscriptId, Transcript> transcripts = new LinkedHashMap<>();
      exact.forEach(
          (id, text) ->
              transcripts.put(id, Transcript.of(id, text.text().toString(), text.turns())));
      return Reading.of(transcripts, problems);
    }
    sheet.rows().forEach(this::add);
    Map<TranscriptId, Transcript> transcripts = new LinkedHashMap<>();
    texts.forEach((id, lines) -> transcripts.put(id, lines.transcript(id)));
    return Reading.of(transcripts, problems);
  }

  private void add(SheetRow row) {
    String transcript = row.line("transcript");
    String label = row.line("speaker");
    if (transcript.isEmpty() || label.isEmpty()) {
      problems.add(blank(row, transcript.isEmpty() ? "transcript" : "speaker"));
      return;
    }
    texts
        .computeIfAbsent(new TranscriptId(transcript), id -> new TurnLines())
        .add(speaker(row), row.cell("text"), start(row));
  }

  private void addExactly(SheetRow row) {
    String transcript = row.line("transcript");
    if (transcript.isEmpty()) {
      problems.add(blank(row, "transcript"));
      return;
    }
    ExactText text =
        exact.computeIfAbsent(
            new TranscriptId(transcript),
            id -> new ExactText(new StringBuilder(), new ArrayList<>()));
    text.text().append(row.raw(BEFORE));
    int start = text.text().length();
    String words = row.raw("text");
    text.text().append(words);
    if (!row.line("speaker").isEmpty() && !words.isEmpty()) {
      TextSpan span = new TextSpan(start, start + words.length());
      text.turns().add(new Turn(text.turns().size(), speaker(row), span, start(row)));
    }
  }

  private static Problem blank(SheetRow row, String column) {
    return Problem.error(
        row.place(column),
        "The cell is blank.",
        column.equals("transcript") ? "the name of a transcript" : "the label of a speaker",
        "Fill the cell, or remove the row.");
  }

  private Speaker speaker(SheetRow row) {
    String label = row.line("speaker");
    return role(row).map(role -> new Speaker(label, role)).orElseGet(() -> roles.speaker(label));
  }

  private Optional<Speaker.Role> role(SheetRow row) {
    String written = row.cell("role");
    Optional<Speaker.Role> found =
        Arrays.stream(Speaker.Role.values())
            .filter(role -> role.name().equalsIgnoreCase(written))
            .findFirst();
    if (found.isEmpty() && !written.isEmpty()) {
      problems.add(
          Problem.error(
              row.place("role"),
              "\"" + written + "\" is no role of a speaker.",
              "participant, interviewer or collective",
              "Write one of these, or leave the cell blank."));
    }
    return found;
  }

  private Optional<Duration> start(SheetRow row) {
    String written = row.cell("start");
    try {
      return written.isEmpty()
          ? Optional.empty()
          : Optional.of(Duration.between(LocalTime.MIDNIGHT, LocalTime.parse(written)));
    } catch (DateTimeParseException e) {
      problems.add(
          Problem.error(
              row.place("start"),
              "\"" + written + "\" is no time.",
              "hours, minutes and seconds, such as 00:12:07",
              "Write the time in this form, or leave the cell blank."));
      return Optional.empty();
    }
  }
}
