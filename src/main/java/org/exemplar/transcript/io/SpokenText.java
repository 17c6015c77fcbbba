package org.exemplar.transcript.io;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.io.TextLine.Part;

/**
 * A text in which labels stand among the words, and its turns. A turn goes on to the next label,
 * over blank lines; what stands before the first label belongs to no turn, and neither do headings
 * and times on lines of their own at a turn's end.
 */
final class SpokenText {

  /** A preface that is shorter, in UTF-16 units, is a title and needs no warning. */
  private static final int TITLE = 300;

  private final TranscriptId id;
  private final String text;
  private final List<TextLine> lines;
  private final IntFunction<SourceLocation> place;
  private final SpeakerRoles roles;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();
  private final Map<String, Speaker> speakers = new HashMap<>();
  private Optional<Opening> open = Optional.empty();
  private Optional<Speaker> last = Optional.empty();
  private Optional<Duration> pending = Optional.empty();

  private record Opening(Speaker speaker, int words, int line, Optional<Duration> time) {}

  /**
   * A text to be read.
   *
   * @param lines of the text, in order
   * @param place the location of a line, from 0
   */
  SpokenText(
      TranscriptId id,
      String text,
      List<TextLine> lines,
      IntFunction<SourceLocation> place,
      SpeakerRoles roles) {
    this.id = id;
    this.text = text;
    this.lines = lines;
    this.place = place;
    this.roles = roles;
  }

  /** The transcript, with notes and warnings on what its labels are; an error if nobody speaks. */
  Reading<Transcript> read() {
    Labels labels = Labels.of(text, lines, place, roles);
    problems.addAll(labels.problems());
    for (int i = 0; i < lines.size(); i++) {
      line(i, labels.at(i));
    }
    close(lines.size());
    if (labels.isEmpty() && lines.stream().noneMatch(line -> line.part() == Part.LABEL)) {
      return soleSpeaker();
    }
    preface();
    return turns.isEmpty()
        ? Reading.failed(TranscriptProblems.noWords(place.apply(0)))
        : Reading.of(Transcript.of(id, text, turns), problems);
  }

  private void line(int index, Optional<Labels.Label> label) {
    switch (lines.get(index).part()) {
      case FREE -> free(index, label);
      case LABEL -> label.ifPresent(found -> label(index, found));
      case WORDS -> words(index);
      case OUTSIDE -> outside(index);
    }
  }

  /** Text in lines: a label begins a turn, and so does nothing else; a table above ends one. */
  private void free(int index, Optional<Labels.Label> label) {
    if (label.isPresent() || index > 0 && lines.get(index - 1).part() != Part.FREE) {
      close(index);
    }
    label.ifPresent(found -> open(speaker(found.shown()), found.words(), index, found.time()));
  }

  /** The cell of a speaker: the turn begins with the cell of words. */
  private void label(int index, Labels.Label label) {
    close(index);
    last = Optional.of(speaker(label.shown()));
  }

  /** The cell of words: of the last speaker named, where the row names none. */
  private void words(int index) {
    if (open.isEmpty() && last.isPresent()) {
      open(last.get(), lines.get(index).start(), index, Optional.empty());
    }
  }

  /** Another cell: it ends the turn, and may tell the time of the next. */
  private void outside(int index) {
    close(index);
    pending = time(lines.get(index)).or(() -> pending);
  }

  private void open(Speaker speaker, int words, int line, Optional<Duration> time) {
    open = Optional.of(new Opening(speaker, words, line, time.or(() -> pending)));
    last = Optional.of(speaker);
    pending = Optional.empty();
  }

  private Speaker speaker(String label) {
    return speakers.computeIfAbsent(label, roles::speaker);
  }

  /** Ends the open turn before a line. */
  private void close(int line) {
    if (open.isEmpty()) {
      pending = lastTime(line).or(() -> pending);
      return;
    }
    Opening turn = open.get();
    open = Optional.empty();
    int after = line;
    int first = firstWords(turn);
    while (after > first + 1 && isSilent(lines.get(after - 1))) {
      after--;
    }
    pending = lastTime(line);
    int end = lines.get(after - 1).end();
    Optional<TextSpan> span =
        turn.words < end ? new TextSpan(turn.words, end).trimmed(text) : Optional.empty();
    span.ifPresent(words -> turns.add(new Turn(turns.size(), turn.speaker, words, turn.time)));
  }

  /** The line on which a turn's words begin: its label's, or the next with words. */
  private int firstWords(Opening turn) {
    TextLine own = lines.get(turn.line);
    int line = turn.line;
    if (new TextLine(Math.min(turn.words, own.end()), own.end(), own.part()).isBlank(text)) {
      do {
        line++;
      } while (line < lines.size() && lines.get(line).isBlank(text));
    }
    return line < lines.size() && lines.get(line).isHeading(text) ? turn.line : line;
  }

  /** A time on the last line with words before a line, if nothing else stands there. */
  private Optional<Duration> lastTime(int line) {
    int before = line - 1;
    while (before >= 0 && lines.get(before).isBlank(text)) {
      before--;
    }
    return before < 0 ? Optional.empty() : time(lines.get(before));
  }

  private Optional<Duration> time(TextLine line) {
    return RecordingTime.whole(text, line.start(), line.end()).map(RecordingTime::time);
  }

  private boolean isSilent(TextLine line) {
    return line.isBlank(text) || line.isHeading(text) || time(line).isPresent();
  }

  private Reading<Transcript> soleSpeaker() {
    Optional<TextSpan> span =
        text.isEmpty() ? Optional.empty() : new TextSpan(0, text.length()).trimmed(text);
    if (span.isEmpty()) {
      return Reading.failed(TranscriptProblems.noWords(place.apply(0)));
    }
    Speaker speaker = new Speaker(id.value(), Speaker.Role.PARTICIPANT);
    problems.add(TranscriptProblems.soleSpeaker(place.apply(0), id));
    Turn turn = new Turn(0, speaker, span.get(), Optional.empty());
    return Reading.of(Transcript.of(id, text, List.of(turn)), problems);
  }

  private void preface() {
    int first = turns.isEmpty() ? 0 : turns.get(0).span().start();
    boolean words = lines.get(0).part() == Part.FREE;
    if (words && first > TITLE && first * 5L > text.length()) {
      problems.add(TranscriptProblems.preface(place.apply(0)));
    }
  }
}
