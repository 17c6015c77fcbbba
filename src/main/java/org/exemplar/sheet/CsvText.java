package org.exemplar.sheet;

import java.util.List;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.text.LineMap;

/**
 * The places of cells in the text of a CSV file, found only when a message needs one: the parser
 * tells where a record begins, not where its cells do.
 */
final class CsvText {

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
  private static final char QUOTE = '"';

  private final String file;
  private final String text;
  private final char delimiter;
  private LineMap lines; // counted when the first message needs it

  CsvText(String file, String text, char delimiter) {
    this.file = file;
    this.text = text;
    this.delimiter = delimiter;
  }

  /**
   * The delimiter that occurs most often outside quotes in the first record; comma if none does.
   */
  static char delimiter(String text) {
    int[] counts = new int[DELIMITERS.size()];
    boolean quoted = false;
    boolean begun = false;
    for (int i = 0; i < text.length() && (quoted || !begun || text.charAt(i) != '\n'); i++) {
      char c = text.charAt(i);
      begun = begun || c != '\n';
      quoted = quoted != (c == QUOTE);
      int known = quoted ? -1 : DELIMITERS.indexOf(c);
      if (known >= 0) {
        counts[known]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return DELIMITERS.get(best);
  }

  /** Where a column, from 0, of the record that begins at an offset stands. */
  SourceLocation place(int recordStart, int column) {
    int at = recordStart;
    for (int i = 0; i < column; i++) {
      int end = cellEnd(at);
      if (end >= text.length() || text.charAt(end) == '\n') {
        return place(end);
      }
      at = end + 1;
    }
    return place(at);
  }

  /** What is wrong with the first cell that is quoted wrongly. */
  Optional<Problem> malformed() {
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == QUOTE) {
        int closed = afterQuoted(at);
        if (closed < 0) {
          return Optional.of(unclosed(at));
        }
        if (!text.substring(closed, cellEnd(at)).isBlank()) {
          return Optional.of(goesOn(closed));
        }
      }
      at = cellEnd(at) + 1;
    }
    return Optional.empty();
  }

  private Problem unclosed(int at) {
    return Problem.error(
        place(at),
        "A quotation mark opens this cell and none closes it.",
        "a quotation mark at the end of the cell",
        "Close the cell with \", and write each quotation mark inside it twice.");
  }

  private Problem goesOn(int at) {
    return Problem.error(
        place(at),
        "The cell goes on after the quotation mark that closes it.",
        "the next cell or the end of the line",
        "Write each quotation mark inside the cell twice.");
  }

  private SourceLocation place(int offset) {
    if (lines == null) {
      lines = LineMap.of(text);
    }
    return SourceLocation.of(file, lines.line(offset), lines.column(offset));
  }

  private int cellEnd(int start) {
    int at = start;
    if (at < text.length() && text.charAt(at) == QUOTE) {
      int closed = afterQuoted(at);
      at = closed < 0 ? text.length() : closed;
    }
    while (at < text.length() && text.charAt(at) != delimiter && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  /** Offset after the mark that closes the cell opened at {@code open}; -1 if none does. */
  private int afterQuoted(int open) {
    int mark = text.indexOf(QUOTE, open + 1);
    while (mark >= 0 && mark + 1 < text.length() && text.charAt(mark + 1) == QUOTE) {
      mark = text.indexOf(QUOTE, mark + 2);
    }
    return mark < 0 ? -1 : mark + 1;
  }
}
