package org.exemplar.sheet;

import java.util.List;

/**
 * A column of a sheet to be written into a workbook.
 *
 * @param width in characters of the default font, above 0, at most 255
 * @param wrapped whether long words go on in the next line of the cell
 * @param choices what its cells below the header offer in a list that drops down; empty for none
 * @param locked whether people may not change its cells; only in a sheet that is guarded
 * @param hidden whether people do not see it; a sheet of hidden columns alone is hidden, too
 */
public record WorkbookColumn(
    double width, boolean wrapped, List<String> choices, boolean locked, boolean hidden) {

  /**
   * Keeps its own copy of the choices.
   *
   * @throws IllegalArgumentException if the width is not one that a workbook can have
   */
  public WorkbookColumn {
    choices = List.copyOf(choices);
    if (!(width > 0 && width <= 255)) {
      throw new IllegalArgumentException("not a width: " + width);
    }
  }

  /** A column of short cells. */
  public static WorkbookColumn of(double width) {
    return new WorkbookColumn(width, false, List.of(), true, false);
  }

  /** A column of long text. */
  public static WorkbookColumn wrapped(double width) {
    return new WorkbookColumn(width, true, List.of(), true, false);
  }

  /** A column in which people fill in what they like. */
  public static WorkbookColumn open(double width) {
    return new WorkbookColumn(width, true, List.of(), false, false);
  }

  /**
   * A column in which people choose from a list; what is not on it brings a question, no refusal.
   */
  public static WorkbookColumn choice(double width, List<String> choices) {
    return new WorkbookColumn(width, true, choices, false, false);
  }

  /** The same column, out of sight. */
  public WorkbookColumn hide() {
    return new WorkbookColumn(width, wrapped, choices, locked, true);
  }
}
