package org.exemplar.transcript.io;

import java.time.Duration;
import java.util.Optional;
import org.exemplar.transcript.Speaker;

/**
 * The beginning of a line that has the shape of a speaker's label.
 *
 * @param line position of its line
 * @param label without colon, brackets, time and marks; not blank
 * @param key the label as labels are compared: case and all spaces folded
 * @param shape how it is written
 * @param words offset at which the words of the turn may begin
 * @param ownLine whether nothing but the label stands on its line
 * @param time the time beside it
 */
record LabelCandidate(
    int line,
    String label,
    String key,
    Shape shape,
    int words,
    boolean ownLine,
    Optional<Duration> time) {

  /** How a label is written. */
  enum Shape {
    /** {@code Name: words}. */
    COLON,
    /** {@code Name<TAB>words}. */
    TAB,
    /** {@code [Name] words}. */
    BRACKET,
    /** {@code ### Name:} or {@code **Name:** words}. */
    MARKED,
    /**
     * {@code [00:01:02] Name: words}, {@code Name (00:01:02): words}, {@code Name 00:12}, or a name
     * alone after or below a time, with words on the next line.
     */
    TIMED,
    /** {@code ### Name} or {@code **Name**}, without a colon. */
    MARKED_BARE,
    /** {@code Name} and nothing else. */
    BARE
  }

  /** The same candidate, seen to be a name that a time introduces. */
  LabelCandidate timed(Optional<Duration> beside) {
    return new LabelCandidate(line, label, key, Shape.TIMED, words, ownLine, time.or(() -> beside));
  }

  /** A label as labels are compared: {@code " P 1 :"} and {@code "p1"} are one. */
  static String key(String label) {
    return Speaker.fold(label).replace(" ", "");
  }
}
