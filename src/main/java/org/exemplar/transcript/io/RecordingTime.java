package org.exemplar.transcript.io;

import java.time.Duration;
import java.util.Optional;
import org.exemplar.text.WhiteSpace;

/**
 * Times of a recording as transcribers and programs write them: {@code 1:02:03}, {@code
 * 00:01:02.500}, {@code 00:01:02,500}, {@code 0:12}, {@code 75:10}.
 *
 * @param time from the beginning of the recording
 * @param end offset after the time's last character
 */
record RecordingTime(Duration time, int end) {

  /** The time that begins at {@code from}, if one does; digits before or after make it none. */
  static Optional<RecordingTime> at(String text, int from, int to) {
    if (from >= to || !isDigit(text.charAt(from))) {
      return Optional.empty();
    }
    int[] parts = new int[3];
    int count = 0;
    int at = from;
    while (count < 3) {
      int next = digits(text, at, to);
      if (next == at || next - at > 3) {
        return Optional.empty();
      }
      parts[count++] = Integer.parseInt(text, at, next, 10);
      at = next;
      if (count == 3 || at >= to || text.charAt(at) != ':' || digits(text, at + 1, to) == at + 1) {
        break;
      }
      at++;
    }
    return time(text, parts, count, at, to);
  }

  private static Optional<RecordingTime> time(
      String text, int[] parts, int count, int end, int to) {
    boolean twoDigits = end >= 2 && isDigit(text.charAt(end - 2));
    boolean clock =
        count == 3 ? parts[1] < 60 && parts[2] < 60 : count == 2 && parts[1] < 60 && twoDigits;
    if (!clock) {
      return Optional.empty();
    }
    long seconds =
        count == 3 ? parts[0] * 3600L + parts[1] * 60L + parts[2] : parts[0] * 60L + parts[1];
    int after = fractionEnd(text, end, to);
    Duration fraction = after > end ? fraction(text, end + 1, after) : Duration.ZERO;
    return Optional.of(new RecordingTime(Duration.ofSeconds(seconds).plus(fraction), after));
  }

  /** The time that a text is, apart from spaces and brackets around it; a range is its first. */
  static Optional<RecordingTime> whole(String text, int from, int to) {
    int at = from;
    while (at < to && (isSpace(text.charAt(at)) || "[(<#".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    Optional<RecordingTime> found = at(text, at, to);
    return found.filter(time -> rangeEnd(text, time.end, to) == to);
  }

  /** Where a time, its range and the closing bracket end, with the spaces and dashes between. */
  static int rangeEnd(String text, int from, int to) {
    int at = from;
    while (at < to && (isSpace(text.charAt(at)) || "-\u2013>])#".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    Optional<RecordingTime> second = at(text, at, to);
    return second.isPresent() && at > from ? rangeEnd(text, second.get().end, to) : at;
  }

  /** Whether a character is white space of any kind, or one that nobody sees. */
  static boolean isSpace(char unit) {
    return unit == ' ' || unit != '\n' && WhiteSpace.is(unit);
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static int digits(String text, int from, int to) {
    int at = from;
    while (at < to && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int fractionEnd(String text, int from, int to) {
    boolean marked = from < to && (text.charAt(from) == '.' || text.charAt(from) == ',');
    int end = marked ? digits(text, from + 1, to) : from;
    return end > from + 1 ? end : from;
  }

  private static Duration fraction(String text, int from, int to) {
    String nanos = (text.substring(from, Math.min(to, from + 9)) + "00000000").substring(0, 9);
    return Duration.ofNanos(Long.parseLong(nanos));
  }
}
