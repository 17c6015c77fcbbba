package org.exemplar.transcript.io;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A caption.
 *
 * @param line line of the file on which its times stand, from 1
 * @param start when it appears; unknown where the times cannot be read
 * @param end when it disappears
 * @param words its lines, as written
 */
record Cue(int line, Optional<Duration> start, Optional<Duration> end, List<String> words) {

  /**
   * Whether {@code next} begins during this one, and more than {@code tolerance} before its end.
   */
  boolean overlaps(Cue next, Duration tolerance) {
    if (start.isEmpty() || end.isEmpty() || next.start.isEmpty() || next.line == line) {
      return false;
    }
    Duration begin = next.start.get();
    return begin.compareTo(start.get()) >= 0 && end.get().minus(begin).compareTo(tolerance) > 0;
  }
}
