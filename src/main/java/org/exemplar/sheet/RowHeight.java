package org.exemplar.sheet;

import java.util.List;

/**
 * How tall a row must be to show its wrapped words. Not every spreadsheet program finds that out by
 * itself: LibreOffice would print such rows over each other.
 */
final class RowHeight {

  private static final float LINE = 15;

  /** Width of a letter on average; a digit's is 1. */
  private static final double LATIN = 0.92;

  private static final float TALLEST = 409;

  /** From here on, letters are about twice as wide as Latin ones. */
  private static final int WIDE = 0x1100;

  private RowHeight() {}

  /** The height of so many lines, in points, as far as a row can be tall. */
  static float points(int lines) {
    return Math.min(TALLEST, lines * LINE);
  }

  /** How many lines the words of a row need in its wrapped columns, at least 1; rather too many. */
  static int lines(List<WorkbookColumn> columns, List<WorkbookCell> cells) {
    int most = 1;
    for (int i = 0; i < cells.size(); i++) {
      if (columns.get(i).wrapped()) {
        most = Math.max(most, lines(cells.get(i).text(), columns.get(i).width()));
      }
    }
    return most;
  }

  private static int lines(String text, double width) {
    int lines = 0;
    double inLine = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines += (int) Math.max(1, Math.ceil(inLine / width));
        inLine = 0;
      } else {
        inLine += c < WIDE ? LATIN : 2;
      }
    }
    return lines + (int) Math.max(1, Math.ceil(inLine / width));
  }
}
