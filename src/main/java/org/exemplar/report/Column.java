package org.exemplar.report;

/**
 * A column of a table.
 *
 * @param key name in CSV and JSON: lower case, words joined by {@code _}
 * @param title as printed above the column
 * @param weight share of the width, relative to the other printed columns, above 0
 * @param alignment of its cells
 * @param merged whether equal neighbours below each other print once, as one tall cell
 * @param place where the column appears
 */
public record Column(
    String key, String title, double weight, Alignment alignment, boolean merged, Place place) {

  /** How cells stand in a column. */
  public enum Alignment {
    /** Words. */
    LEFT,
    /** Numbers. */
    RIGHT
  }

  /** Where a column appears. */
  public enum Place {
    /** On the page and in data files. */
    EVERYWHERE,
    /** In CSV only: what the page says by a heading. */
    DATA_ONLY
  }

  /** A column of words. */
  public static Column words(String key, String title, double weight) {
    return new Column(key, title, weight, Alignment.LEFT, false, Place.EVERYWHERE);
  }

  /** A column of numbers. */
  public static Column numbers(String key, String title, double weight) {
    return new Column(key, title, weight, Alignment.RIGHT, false, Place.EVERYWHERE);
  }

  /** This column, printing equal neighbours once. */
  public Column merging() {
    return new Column(key, title, weight, alignment, true, place);
  }

  /** This column, in data files only. */
  public Column dataOnly() {
    return new Column(key, title, weight, alignment, merged, Place.DATA_ONLY);
  }

  /** Whether it is printed on the page. */
  public boolean isPrinted() {
    return place == Place.EVERYWHERE;
  }
}
