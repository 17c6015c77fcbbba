package org.exemplar.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a {@link RatingTable}, by the positions of coders and codes. Resamples share the
 * ratings and have numbers of units of their own; a row of no units is none.
 */
final class RatedRows {

  private final int[][] given;
  private final int[][] ratings;
  private final long[] units;

  /** Arrays are kept. */
  private RatedRows(int[][] given, int[][] ratings, long[] units) {
    this.given = given;
    this.ratings = ratings;
    this.units = units;
  }

  /**
   * Rows, no two with the same ratings; the arrays are kept.
   *
   * @param given for each row the code of each coder, or {@link RatingTable#NOT_SEEN}
   * @param units for each row
   */
  static RatedRows of(int[][] given, long[] units) {
    int[][] ratings = new int[given.length][];
    for (int row = 0; row < given.length; row++) {
      ratings[row] = ratings(given[row]);
    }
    return new RatedRows(given, ratings, units);
  }

  private static int[] ratings(int[] given) {
    int[] ratings = new int[given.length];
    int seen = 0;
    for (int code : given) {
      if (code != RatingTable.NOT_SEEN) {
        ratings[seen++] = code;
      }
    }
    return seen == given.length ? given : Arrays.copyOf(ratings, seen);
  }

  /** Numbers of units, one for each row; some may be 0. */
  long[] counts() {
    return units.clone();
  }

  /**
   * The same rows with other numbers of units.
   *
   * @param counts one for each of {@link #counts}
   */
  RatedRows counted(long[] counts) {
    return new RatedRows(given, ratings, counts.clone());
  }

  /** The rows that have units. */
  List<RatingTable.Row> rows() {
    return IntStream.range(0, given.length)
        .filter(row -> units[row] > 0)
        .mapToObj(row -> RatingTable.Row.of(units[row], given[row]))
        .toList();
  }

  /** Adds the rows to others. */
  void addTo(DistinctRows rows) {
    for (int row = 0; row < given.length; row++) {
      rows.add(given[row], units[row]);
    }
  }

  /** Takes the rows from others. */
  void removeFrom(DistinctRows rows) {
    for (int row = 0; row < given.length; row++) {
      rows.remove(given[row], units[row]);
    }
  }

  /** The codes of the units that at least so many coders saw, in the order of the coders. */
  List<RatedUnits> seenBy(int atLeast) {
    List<RatedUnits> some = new ArrayList<>(given.length);
    for (int row = 0; row < given.length; row++) {
      if (ratings[row].length >= atLeast && units[row] > 0) {
        some.add(new RatedUnits(ratings[row], units[row]));
      }
    }
    return some;
  }

  /** Number of units that at least so many coders saw. */
  long unitsSeenBy(int atLeast) {
    long sum = 0;
    for (int row = 0; row < given.length; row++) {
      sum += ratings[row].length >= atLeast ? units[row] : 0;
    }
    return sum;
  }

  /** Number of units to which at least one coder gave the code. */
  long unitsWith(int code) {
    return IntStream.range(0, given.length)
        .filter(row -> Arrays.stream(ratings[row]).anyMatch(c -> c == code))
        .mapToLong(row -> units[row])
        .sum();
  }

  /** How often a coder gave each of so many codes. */
  long[] uses(int coder, int codes) {
    long[] uses = new long[codes];
    for (int row = 0; row < given.length; row++) {
      if (given[row][coder] != RatingTable.NOT_SEEN) {
        uses[given[row][coder]] += units[row];
      }
    }
    return uses;
  }

  /** Whether a coder saw any unit. */
  boolean sawAnything(int coder) {
    for (int row = 0; row < given.length; row++) {
      if (units[row] > 0 && given[row][coder] != RatingTable.NOT_SEEN) {
        return true;
      }
    }
    return false;
  }
}
