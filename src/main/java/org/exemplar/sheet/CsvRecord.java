package org.exemplar.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a CSV record as they are written, quotation marks resolved.
 *
 * @param start where it begins in the text of the file
 * @param cells by column; never to be changed
 */
record CsvRecord(int start, List<String> cells) {

  /**
   * The records of a text that has no quotation marks: each line is one, and each delimiter ends a
   * cell.
   */
  static List<CsvRecord> unquoted(String text, char delimiter) {
    List<CsvRecord> records = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int found = text.indexOf('\n', start);
      int end = found < 0 ? text.length() : found;
      cells.clear();
      split(text, start, end, delimiter, cells);
      records.add(new CsvRecord(start, List.copyOf(cells)));
      start = end + 1;
    }
    return records;
  }

  private static void split(String text, int start, int end, char delimiter, List<String> cells) {
    int from = start;
    int to = text.indexOf(delimiter, from);
    while (to >= 0 && to < end) {
      cells.add(text.substring(from, to));
      from = to + 1;
      to = text.indexOf(delimiter, from);
    }
    cells.add(text.substring(from, end));
  }

  /** Whether no cell has anything but white space. */
  boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
