package org.exemplar.text;

import java.util.Arrays;

/** Lines and columns of a text, for messages to people: both from 1, columns in code points. */
public final class LineMap {

  private final CharSequence text;
  private final int[] lineStarts;

  private LineMap(CharSequence text, int[] lineStarts) {
    this.text = text;
    this.lineStarts = lineStarts;
  }

  /** The lines of a normalised text, which {@code \n} ends. */
  public static LineMap of(CharSequence text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new LineMap(text, Arrays.copyOf(starts, count));
  }

  /** Number of lines, at least 1. */
  public int lines() {
    return lineStarts.length;
  }

  /**
   * Line of an offset, from 1.
   *
   * @param offset in UTF-16 units, 0 to the text's length
   */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * Column of an offset in its line, from 1, in code points.
   *
   * @param offset in UTF-16 units, 0 to the text's length
   */
  public int column(int offset) {
    int start = lineStarts[line(offset) - 1];
    return Character.codePointCount(text, start, offset) + 1;
  }
}
