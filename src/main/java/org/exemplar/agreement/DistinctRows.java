package org.exemplar.agreement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers units with the same ratings into rows, in the order in which rows first come. */
final class DistinctRows {

  private final Map<Ratings, Amount> rows = new LinkedHashMap<>();

  /** The ratings of a row, compared one by one. */
  private record Ratings(int[] given) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Ratings row && Arrays.equals(given, row.given);
    }

    /** Spreads small numbers, where {@link Arrays#hashCode(int[])} has many of them collide. */
    @Override
    public int hashCode() {
      int hash = 1;
      for (int code : given) {
        hash = (hash ^ code) * 0x9E3779B1;
      }
      return hash ^ hash >>> 15;
    }
  }

  private static final class Amount {
    private long units;
  }

  /** Adds units to their row; the array is kept. */
  void add(int[] given, long units) {
    Ratings row = new Ratings(given);
    Amount amount = rows.get(row);
    if (amount == null) {
      amount = new Amount();
      rows.put(row, amount);
    }
    amount.units = Math.addExact(amount.units, units);
  }

  /**
   * Takes units from their row.
   *
   * @throws IllegalArgumentException if there are fewer
   */
  void remove(int[] given, long units) {
    Amount amount = rows.get(new Ratings(given));
    if (amount == null || amount.units < units) {
      throw new IllegalArgumentException("more units than there are of " + Arrays.toString(given));
    }
    amount.units -= units;
  }

  /** The rows, as units with the same ratings. */
  List<RatedUnits> units() {
    return rows.entrySet().stream()
        .map(row -> new RatedUnits(row.getKey().given(), row.getValue().units))
        .toList();
  }

  /** The rows that have units. */
  RatedRows rows() {
    rows.values().removeIf(amount -> amount.units == 0);
    return RatedRows.of(
        rows.keySet().stream().map(Ratings::given).toArray(int[][]::new),
        rows.values().stream().mapToLong(amount -> amount.units).toArray());
  }
}
