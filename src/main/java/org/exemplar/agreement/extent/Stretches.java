package org.exemplar.agreement.extent;

import java.util.Arrays;

/**
 * What one coder marked with one code: half-open intervals of positions, apart from each other and
 * in order. Intervals that overlapped or touched are one.
 */
final class Stretches {

  private static final Stretches NONE = new Stretches(new int[0], new int[0]);

  private final int[] starts;
  private final int[] ends;

  private Stretches(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  static Stretches none() {
    return NONE;
  }

  /**
   * Merges intervals.
   *
   * @param intervals each as {@link #packed}, in any order
   */
  static Stretches merged(long[] intervals) {
    long[] sorted = intervals.clone();
    Arrays.sort(sorted);
    int[] starts = new int[sorted.length];
    int[] ends = new int[sorted.length];
    int size = 0;
    for (long interval : sorted) {
      int start = (int) (interval >>> 32);
      int end = (int) interval;
      if (size > 0 && start <= ends[size - 1]) {
        ends[size - 1] = Math.max(ends[size - 1], end);
      } else {
        starts[size] = start;
        ends[size++] = end;
      }
    }
    return new Stretches(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  /** An interval as one number that sorts by its start. */
  static long packed(int start, int end) {
    return (long) start << 32 | end;
  }

  int size() {
    return starts.length;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  private long lengthOf(int index) {
    return (long) ends[index] - starts[index];
  }

  /** Number of positions marked. */
  long length() {
    long length = 0;
    for (int i = 0; i < size(); i++) {
      length += lengthOf(i);
    }
    return length;
  }

  /** Sum of the squares of the stretches' lengths: at most the square of 2^31, so it fits. */
  long squares() {
    long squares = 0;
    for (int i = 0; i < size(); i++) {
      squares += lengthOf(i) * lengthOf(i);
    }
    return squares;
  }

  /** Number of positions marked here and there. */
  long shared(Stretches others) {
    long shared = 0;
    int i = 0;
    int j = 0;
    while (i < size() && j < others.size()) {
      shared += Math.max(0, overlap(i, others, j));
      if (ends[i] < others.ends[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /**
   * The largest number of pairs, each of a stretch from here and one from there, no stretch in two,
   * whose intersection is at least so many percent of their union.
   *
   * <p>Taking pairs from left to right finds a largest number. Of all pairs that may be taken, let
   * the leftmost be (a, b). Could a also pair with a later b' and b with a later a', then a would
   * reach beyond the end of b to b', and a' would begin before the end of b, hence before the end
   * of a; but stretches of one coder do not overlap. So one of the two has no other partner, and
   * nothing is lost by taking (a, b).
   *
   * @param percent 1 to 100; 100 asks for the same stretch
   */
  long matched(Stretches others, int percent) {
    long matched = 0;
    int i = 0;
    int j = 0;
    while (i < size() && j < others.size()) {
      if (alike(i, others, j, percent)) {
        matched++;
        i++;
        j++;
      } else if (ends[i] < others.ends[j]) {
        i++;
      } else {
        j++;
      }
    }
    return matched;
  }

  private boolean alike(int i, Stretches others, int j, int percent) {
    long overlap = overlap(i, others, j);
    long union = lengthOf(i) + others.lengthOf(j) - overlap;
    return overlap > 0 && overlap * 100 >= union * percent;
  }

  /** Positions in both; negative where they are apart. */
  private long overlap(int i, Stretches others, int j) {
    return (long) Math.min(ends[i], others.ends[j]) - Math.max(starts[i], others.starts[j]);
  }

  /** Stretches of one part of a text after those of another. */
  static final class Line {
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int size;

    /** Adds stretches, moved to the right; where they touch those before, they stay apart. */
    void add(Stretches more, int shift) {
      if (size + more.size() > starts.length) {
        int capacity = Math.max(2 * size, size + more.size());
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
      }
      for (int i = 0; i < more.size(); i++) {
        starts[size] = more.start(i) + shift;
        ends[size++] = more.end(i) + shift;
      }
    }

    Stretches stretches() {
      return new Stretches(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
  }
}
