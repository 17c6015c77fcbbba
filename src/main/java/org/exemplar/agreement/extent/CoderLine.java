package org.exemplar.agreement.extent;

import java.util.Arrays;
import java.util.List;

/** All that one coder marked, with whatever code, from left to right. */
final class CoderLine {

  /** In place of a code where nothing is marked. */
  static final int GAP = -1;

  private final int[] starts;
  private final int[] ends;
  private final int[] codes;

  private CoderLine(int size) {
    this.starts = new int[size];
    this.ends = new int[size];
    this.codes = new int[size];
  }

  /** The units of a coder, from what each code has. */
  static CoderLine of(List<Stretches> byCode) {
    CoderLine unsorted = new CoderLine(byCode.stream().mapToInt(Stretches::size).sum());
    long[] order = new long[unsorted.size()];
    int at = 0;
    for (int code = 0; code < byCode.size(); code++) {
      Stretches stretches = byCode.get(code);
      for (int i = 0; i < stretches.size(); i++) {
        unsorted.set(at, stretches.start(i), stretches.end(i), code);
        order[at] = Stretches.packed(stretches.start(i), at);
        at++;
      }
    }
    Arrays.sort(order);
    CoderLine line = new CoderLine(unsorted.size());
    for (int i = 0; i < order.length; i++) {
      int from = (int) order[i];
      line.set(i, unsorted.starts[from], unsorted.ends[from], unsorted.codes[from]);
    }
    return line;
  }

  private void set(int at, int start, int end, int code) {
    starts[at] = start;
    ends[at] = end;
    codes[at] = code;
  }

  private int size() {
    return starts.length;
  }

  /** Whether some position bears two codes. */
  boolean hasOverlaps() {
    for (int i = 1; i < size(); i++) {
      // Sorted by start, an overlap of any two makes one of neighbours.
      if (starts[i] < ends[i - 1]) {
        return true;
      }
    }
    return false;
  }

  /** A reader of a line without overlaps, at position 0. */
  Cursor cursor() {
    return new Cursor(this);
  }

  /** Goes along a line. */
  static final class Cursor {
    private final CoderLine line;
    private int next;
    private boolean inside;

    private Cursor(CoderLine line) {
      this.line = line;
      this.inside = line.size() > 0 && line.starts[0] == 0;
    }

    /** The code at the position, or {@link #GAP}. */
    int code() {
      return inside ? line.codes[next] : GAP;
    }

    /** Where this changes next; the greatest number if it never does. */
    int boundary() {
      if (next == line.size()) {
        return Integer.MAX_VALUE;
      }
      return inside ? line.ends[next] : line.starts[next];
    }

    /** Whether a unit ends at the position. */
    boolean endsAt(int position) {
      return inside && line.ends[next] == position;
    }

    /** Goes on to a position, at most to the next boundary. */
    void moveTo(int position) {
      if (endsAt(position)) {
        next++;
      }
      inside = next < line.size() && line.starts[next] <= position;
    }
  }
}
