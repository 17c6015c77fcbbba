package org.exemplar.transcript.io;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a transcript's text.
 *
 * @param start offset of its first unit, in UTF-16 units
 * @param end offset after its last, without the line feed
 * @param part what is known of it before its words are looked at
 */
record TextLine(int start, int end, Part part) {

  /** What a line is known to be. */
  enum Part {
    /** Anything: its words tell. */
    FREE,
    /** A speaker's label, from a table's column of speakers; blank where the speaker goes on. */
    LABEL,
    /** Spoken words, from a table's column of words. */
    WORDS,
    /** Neither: a header, a number, a time. */
    OUTSIDE
  }

  /** The lines of a text of which nothing is known. */
  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(new TextLine(start, end, Part.FREE));
      start = end + 1;
    }
    lines.add(new TextLine(start, text.length(), Part.FREE));
    return lines;
  }

  /** What stands on it. */
  String words(String text) {
    return text.substring(start, end);
  }

  /** Whether it holds spaces only. */
  boolean isBlank(String text) {
    for (int i = start; i < end; i++) {
      if (!RecordingTime.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is a Markdown heading or rule, which nobody speaks. */
  boolean isHeading(String text) {
    int at = start;
    while (at < end && text.charAt(at) == '#') {
      at++;
    }
    boolean heading = at > start && at - start <= 6 && at < end && text.charAt(at) == ' ';
    return heading || end - start >= 3 && isRule(text);
  }

  private boolean isRule(String text) {
    char mark = text.charAt(start);
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != mark || "-*_=".indexOf(mark) < 0) {
        return false;
      }
    }
    return true;
  }
}
