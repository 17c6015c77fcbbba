package org.exemplar.study.comparison;

import java.util.List;
import java.util.Optional;

/**
 * Which sheets of a workbook are raters, and what of them is compared.
 *
 * @param sheets names of the sheets, two or more, all different
 * @param unitColumn the column that names the units; if absent, {@code unit}, {@code id} or the
 *     first
 * @param columns the dimensions, in order; all columns that every sheet has, if empty
 * @param seed of the resamples for intervals
 */
public record RaterChoice(
    List<String> sheets, Optional<String> unitColumn, List<String> columns, long seed) {

  /** Keeps its own copies. */
  public RaterChoice {
    sheets = List.copyOf(sheets);
    columns = List.copyOf(columns);
  }
}
