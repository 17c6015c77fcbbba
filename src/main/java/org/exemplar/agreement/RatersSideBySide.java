package org.exemplar.agreement;

import java.util.List;

/**
 * The sheets of two or more raters, put side by side unit by unit.
 *
 * @param raters in the order in which they were named
 * @param unitColumn the name of the column by which units were matched; blank where the first
 *     column has none
 * @param units how many units all raters' sheets have
 * @param dimensions what is compared, in order
 * @param blankColumns columns that all sheets have and that are left out, because they are blank on
 *     all of these units in every sheet
 * @param allColumns whether every column that all sheets have was meant, not some by their names
 */
public record RatersSideBySide(
    List<Rater> raters,
    String unitColumn,
    long units,
    List<RatedDimension> dimensions,
    List<String> blankColumns,
    boolean allColumns) {

  /**
   * A rater, and what of the rater's sheet is not compared.
   *
   * @param name that of the sheet
   * @param unmatchedUnits units that another sheet lacks, in the order of the sheet
   * @param unmatchedColumns columns that another sheet lacks, in the order of the sheet; none where
   *     columns were chosen by their names
   */
  public record Rater(String name, List<String> unmatchedUnits, List<String> unmatchedColumns) {
    /** Keeps its own copies. */
    public Rater {
      unmatchedUnits = List.copyOf(unmatchedUnits);
      unmatchedColumns = List.copyOf(unmatchedColumns);
    }
  }

  /** Keeps its own copies. */
  public RatersSideBySide {
    raters = List.copyOf(raters);
    dimensions = List.copyOf(dimensions);
    blankColumns = List.copyOf(blankColumns);
  }

  /** The raters' names, in order. */
  public List<String> names() {
    return raters.stream().map(Rater::name).toList();
  }
}
