package org.exemplar.transcript.io;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetRow;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.TurnLines;

/** A table with a turn per row as a transcript; a row without a speaker goes on with the last. */
final class TurnSheet {

  private static final Pattern SECONDS = Pattern.compile("(\\d{1,7})(?:[.,](\\d{1,9}))?");
  private static final double SECONDS_OF_DAY = 86_400;

  private final Sheet sheet;
  private final TurnColumns columns;
  private final SpeakerRoles roles;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> shown = new LinkedHashMap<>();
  private final List<Spoken> turns = new ArrayList<>();

  private record Spoken(Optional<String> speaker, String words, Optional<Duration> start) {
    Spoken and(String more) {
      return new Spoken(speaker, words + " " + more, start);
    }
  }

  private TurnSheet(Sheet sheet, TurnColumns columns, SpeakerRoles roles) {
    this.sheet = sheet;
    this.columns = columns;
    this.roles = roles;
  }

  /** The transcript of a sheet. */
  static Reading<Transcript> read(Sheet sheet, TranscriptId id, SpeakerRoles roles) {
    TurnColumns columns = TurnColumns.of(sheet.header());
    return columns.words().isEmpty()
        ? Reading.failed(missing(sheet))
        : new TurnSheet(sheet, columns, roles).read(id);
  }

  private Reading<Transcript> read(TranscriptId id) {
    sheet.rows().forEach(this::row);
    if (turns.isEmpty()) {
      return Reading.failed(TranscriptProblems.noWords(SourceLocation.of(sheet.file())));
    }
    boolean labelled = turns.stream().anyMatch(turn -> turn.speaker.isPresent());
    if (!labelled) {
      problems.add(TranscriptProblems.soleSpeaker(SourceLocation.of(sheet.file()), id));
    }
    TurnLines lines = lines(id, labelled);
    return lines.isEmpty()
        ? Reading.failed(TranscriptProblems.noWords(SourceLocation.of(sheet.file())))
        : Reading.of(lines.transcript(id), problems);
  }

  private TurnLines lines(TranscriptId id, boolean labelled) {
    TurnLines lines = new TurnLines();
    for (Spoken turn : turns) {
      if (turn.speaker.isPresent()) {
        lines.add(roles.speaker(turn.speaker.get()), turn.words, turn.start);
      } else if (labelled) {
        lines.addOutside(turn.words);
      } else {
        Speaker sole = new Speaker(id.value(), Speaker.Role.PARTICIPANT);
        lines.addUnlabelled(sole, turn.words, turn.start);
      }
    }
    return lines;
  }

  private void row(SheetRow row) {
    String words = row.cell(columns.words().getAsInt());
    if (words.isEmpty()) {
      return;
    }
    Optional<String> label = label(row);
    boolean labels = columns.speaker().isPresent();
    if (label.isEmpty() && labels && !turns.isEmpty()) {
      turns.set(turns.size() - 1, turns.get(turns.size() - 1).and(words));
      return;
    }
    if (label.isEmpty() && labels) {
      problems.add(TranscriptProblems.nobody(row.place(columns.speaker().getAsInt())));
    }
    turns.add(new Spoken(label, words, start(row)));
  }

  private Optional<String> label(SheetRow row) {
    if (columns.speaker().isEmpty()) {
      return Optional.empty();
    }
    String label = row.cell(columns.speaker().getAsInt()).replaceAll("[\\s:\uFF1A]+$", "");
    return label.isEmpty()
        ? Optional.empty()
        : Optional.of(shown.computeIfAbsent(LabelCandidate.key(label), key -> label));
  }

  private Optional<Duration> start(SheetRow row) {
    if (columns.start().isEmpty()) {
      return Optional.empty();
    }
    int column = columns.start().getAsInt();
    String cell = row.cell(column);
    Optional<Duration> time = time(cell);
    if (time.isEmpty() && !cell.isEmpty()) {
      problems.add(TranscriptProblems.noTime(row.place(column), cell));
    }
    return time;
  }

  /** A time as written, or a number of seconds; a fraction below 1 is Excel's part of a day. */
  static Optional<Duration> time(String cell) {
    Optional<RecordingTime> written = RecordingTime.whole(cell, 0, cell.length());
    if (written.isPresent()) {
      return written.map(RecordingTime::time);
    }
    Matcher number = SECONDS.matcher(cell);
    if (!number.matches()) {
      return Optional.empty();
    }
    String fraction = Optional.ofNullable(number.group(2)).orElse("");
    if (number.group(1).equals("0") && fraction.length() > 3) {
      double day = Double.parseDouble("0." + fraction);
      return Optional.of(Duration.ofMillis(Math.round(day * SECONDS_OF_DAY) * 1000));
    }
    long nanos = Long.parseLong((fraction + "000000000").substring(0, 9));
    return Optional.of(Duration.ofSeconds(Long.parseLong(number.group(1)), nanos));
  }

  private static Problem missing(Sheet sheet) {
    return Problem.error(
        sheet.header().place(0),
        "There is no column with the words that were said.",
        "a column \"text\", and \"speaker\" beside it",
        "Name the column with the words \"text\".");
  }
}
