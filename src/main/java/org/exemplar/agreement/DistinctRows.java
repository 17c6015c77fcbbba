package org.exemplar.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gathers units with the same ratings into rows, in the order in which rows first come. Rows are
 * found by open addressing: a table of 100,000 units has a few thousand rows, and a map of keys and
 * boxes would cost more than all that is computed from them.
 */
final class DistinctRows {

  /** At each place that a hash leads to, a row's number from 1, or 0; twice as many as rows. */
  private int[] places = new int[64];

  private int[][] ratings = new int[places.length / 2][];
  private long[] units = new long[places.length / 2];
  private int size;

  /** Adds units to their row; a new row is a copy of the array. */
  void add(int[] given, long more) {
    int place = place(given);
    if (places[place] == 0) {
      if (size == ratings.length) {
        grow();
        place = place(given);
      }
      ratings[size++] = given.clone();
      places[place] = size;
    }
    int row = places[place] - 1;
    units[row] = Math.addExact(units[row], more);
  }

  /**
   * Takes units from their row.
   *
   * @throws IllegalArgumentException if there are fewer
   */
  void remove(int[] given, long fewer) {
    int row = places[place(given)] - 1;
    if (row < 0 || units[row] < fewer) {
      throw new IllegalArgumentException("more units than there are of " + Arrays.toString(given));
    }
    units[row] -= fewer;
  }

  /** The place of a row, or the free one where it would stand. */
  private int place(int[] given) {
    int place = hash(given) & places.length - 1;
    while (places[place] != 0 && !Arrays.equals(ratings[places[place] - 1], given)) {
      place = place + 1 & places.length - 1;
    }
    return place;
  }

  private void grow() {
    places = new int[2 * places.length];
    ratings = Arrays.copyOf(ratings, places.length / 2);
    units = Arrays.copyOf(units, places.length / 2);
    for (int row = 0; row < size; row++) {
      places[place(ratings[row])] = row + 1;
    }
  }

  /** Spreads small numbers, where {@link Arrays#hashCode(int[])} has many of them collide. */
  private static int hash(int[] given) {
    int hash = 1;
    for (int code : given) {
      hash = (hash ^ code) * 0x9E3779B1;
    }
    return hash ^ hash >>> 15;
  }

  /** The rows, as units with the same ratings. */
  List<RatedUnits> units() {
    return IntStream.range(0, size)
        .mapToObj(row -> new RatedUnits(ratings[row], units[row]))
        .toList();
  }

  /** The rows that have units. */
  RatedRows rows() {
    int[] kept = IntStream.range(0, size).filter(row -> units[row] != 0).toArray();
    return RatedRows.of(
        Arrays.stream(kept).mapToObj(row -> ratings[row]).toArray(int[][]::new),
        Arrays.stream(kept).mapToLong(row -> units[row]).toArray());
  }
}
