package org.exemplar.transcript.io;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.exemplar.transcript.io.LabelCandidate.Shape;

/**
 * Finds what may be a speaker's label at the beginning of a line, by its shape alone. Whether it is
 * one is for {@link LabelEvidence} to say.
 */
final class LabelScanner {

  /** The longest stretch of a line that is searched for the end of a label, in UTF-16 units. */
  private static final int REACH = 64;

  /** What stands in no label, but in sentences. */
  private static final String NEVER =
      "?!;\"\u201C\u201D\u201E\u2026\u3002\uFF0C\u3001\u300C<>={}|%";

  private final String text;
  private final Map<String, String> keys = new HashMap<>();

  /** Where a label ends, what follows, and in which shape. */
  private record Ending(int label, int words, Shape shape, Optional<Duration> time) {
    Ending(int label, int words, Shape shape) {
      this(label, words, shape, Optional.empty());
    }
  }

  LabelScanner(String text) {
    this.text = text;
  }

  /** What may be the label of a line. */
  Optional<LabelCandidate> scan(int index, TextLine line) {
    int end = line.end();
    int at = spaces(line.start(), end);
    boolean heading = text.startsWith("#", at);
    at = spaces(heading ? hashes(at, end) : bullet(at, end), end);
    int marked = marks(at, end);
    Optional<RecordingTime> before = leadingTime(marked, end);
    int from = before.isPresent() ? RecordingTime.rangeEnd(text, before.get().end(), end) : marked;
    int start = before.isPresent() ? marks(from, end) : number(marked, end);
    boolean mark = heading || marked > at || start > from && before.isPresent();
    return ending(start, end).flatMap(found -> candidate(index, line, start, found, mark, before));
  }

  private Optional<LabelCandidate> candidate(
      int index,
      TextLine line,
      int start,
      Ending found,
      boolean mark,
      Optional<RecordingTime> before) {
    String label = bare(start, found.label, mark);
    if (label.isBlank()) {
      return Optional.empty();
    }
    int after = mark ? marks(found.words, line.end()) : found.words;
    Optional<RecordingTime> inner = timeAfter(found, after, line.end());
    int words = inner.map(t -> RecordingTime.rangeEnd(text, t.end(), line.end())).orElse(after);
    return Optional.of(
        new LabelCandidate(
            index,
            label,
            keys.computeIfAbsent(label, LabelCandidate::key),
            shape(found, mark, before.isPresent() || inner.isPresent()),
            words,
            spaces(words, line.end()) == line.end(),
            found.time.or(() -> before.or(() -> inner).map(RecordingTime::time))));
  }

  /** A time in brackets between the colon and the words, as in {@code Name: [00:12] words}. */
  private Optional<RecordingTime> timeAfter(Ending found, int from, int end) {
    int at = spaces(from, end);
    boolean bracket = at < end && "[(".indexOf(text.charAt(at)) >= 0;
    return bracket && found.shape == Shape.COLON
        ? RecordingTime.at(text, at + 1, end)
        : Optional.empty();
  }

  /** A time before a bare word is a time before an answer, more often than before a name. */
  private static Shape shape(Ending found, boolean mark, boolean timed) {
    if (found.shape == Shape.BARE) {
      return mark ? Shape.MARKED_BARE : Shape.BARE;
    }
    if (found.shape == Shape.COLON) {
      return timed ? Shape.TIMED : mark ? Shape.MARKED : Shape.COLON;
    }
    return found.shape;
  }

  private Optional<Ending> ending(int start, int end) {
    if (start < end && "[\u3010".indexOf(text.charAt(start)) >= 0) {
      return bracketed(start, end);
    }
    int reach = Math.min(end, start + REACH);
    for (int i = start; i < reach; i++) {
      char unit = text.charAt(i);
      if (unit == ':' || unit == '\uFF1A') {
        return colon(start, i, end);
      }
      if (unit == '\t') {
        return tab(start, i, end);
      }
      Optional<Ending> timed = timed(start, i, end);
      if (timed.isPresent()) {
        return timed;
      }
      if (unit == '[' || NEVER.indexOf(unit) >= 0 || unit == '.' && !abbreviates(start, i, end)) {
        return Optional.empty();
      }
    }
    return reach == end ? Optional.of(new Ending(end, end, Shape.BARE)) : Optional.empty();
  }

  private Optional<Ending> colon(int start, int at, int end) {
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    boolean time = at > start && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(next);
    return next == '/' || next == '\\' || time
        ? Optional.empty()
        : Optional.of(new Ending(at, at + 1, Shape.COLON));
  }

  private Optional<Ending> tab(int start, int at, int end) {
    Optional<RecordingTime> time = RecordingTime.whole(text, at, end);
    if (time.isPresent()) {
      return Optional.of(new Ending(at, end, Shape.TIMED, time.map(RecordingTime::time)));
    }
    return at == start ? Optional.empty() : Optional.of(new Ending(at, at + 1, Shape.TAB));
  }

  /** A time that ends a label: in brackets, or bare and then followed by nothing or a colon. */
  private Optional<Ending> timed(int start, int at, int end) {
    char unit = text.charAt(at);
    boolean bracket = unit == '(' || unit == '[';
    boolean digit = unit >= '0' && unit <= '9';
    if (at == start || !bracket && !(digit && RecordingTime.isSpace(text.charAt(at - 1)))) {
      return Optional.empty();
    }
    Optional<RecordingTime> time = RecordingTime.at(text, bracket ? at + 1 : at, end);
    if (time.isEmpty()) {
      return Optional.empty();
    }
    int after = marks(RecordingTime.rangeEnd(text, time.get().end(), end), end);
    boolean colon = after < end && (text.charAt(after) == ':' || text.charAt(after) == '\uFF1A');
    return bracket || colon || after == end
        ? Optional.of(
            new Ending(at, colon ? after + 1 : after, Shape.TIMED, time.map(RecordingTime::time)))
        : Optional.empty();
  }

  private Optional<Ending> bracketed(int start, int end) {
    int close = start + 1;
    int reach = Math.min(end, start + REACH);
    while (close < reach && "]\u3011".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    if (close >= reach) {
      return Optional.empty();
    }
    int after = spaces(close + 1, end);
    boolean colon = after < end && (text.charAt(after) == ':' || text.charAt(after) == '\uFF1A');
    return Optional.of(
        colon
            ? new Ending(close, after + 1, Shape.COLON)
            : new Ending(close, close + 1, Shape.BRACKET));
  }

  /** Whether a full stop belongs to an initial or an abbreviated title, as in {@code Dr. Lee}. */
  private boolean abbreviates(int start, int at, int end) {
    int word = at;
    while (word > start && Character.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    return at > word && at - word <= 4 && at + 1 < end && !Character.isLowerCase(text.charAt(word));
  }

  private String bare(int start, int end, boolean mark) {
    int from = start;
    while (from < end && isMargin(text.charAt(from), mark)) {
      from++;
    }
    int to = end;
    while (to > from && isMargin(text.charAt(to - 1), mark)) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isMargin(char unit, boolean mark) {
    return RecordingTime.isSpace(unit)
        || "[\u3010,\u00B7-\u2013".indexOf(unit) >= 0
        || mark && (unit == '*' || unit == '_');
  }

  private int spaces(int from, int end) {
    int at = from;
    while (at < end && RecordingTime.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int hashes(int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) == '#') {
      at++;
    }
    return at;
  }

  /** After a dash, a dot or {@code >>} that opens a line. */
  private int bullet(int from, int end) {
    int at = from;
    while (at < end && at - from < 2 && ">-\u2013\u2014\u2022".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** After the marks of bold or emphasised words in Markdown, and the spaces around. */
  private int marks(int from, int end) {
    int at = spaces(from, end);
    while (at < end && at - from < 4 && (text.charAt(at) == '*' || text.charAt(at) == '_')) {
      at++;
    }
    return spaces(at, end);
  }

  private Optional<RecordingTime> leadingTime(int from, int end) {
    boolean bracket = from < end && "[(<".indexOf(text.charAt(from)) >= 0;
    return RecordingTime.at(text, bracket ? from + 1 : from, end);
  }

  /** After a turn's number, as in {@code 12. Name:} or {@code 12<TAB>Name:}. */
  private int number(int from, int end) {
    int at = from;
    while (at < end && at - from < 6 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean point = at > from && at < end && ".)".indexOf(text.charAt(at)) >= 0;
    int after = point ? at + 1 : at;
    int next = spaces(after, end);
    boolean name = at > from && next > after && next < end && Character.isLetter(text.charAt(next));
    return name ? next : from;
  }
}
