package org.exemplar.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cell to be written into a workbook. Text stays text, whatever it begins with; a number stays a
 * number, shown with as many decimals as its scale has.
 *
 * @param text the words; empty for a number or a blank cell
 * @param number the number, if it is one
 * @param style how it looks
 */
public record WorkbookCell(String text, Optional<BigDecimal> number, Style style) {

  /** A cell with nothing in it. */
  public static final WorkbookCell BLANK = text("");

  /** How a cell looks. */
  public enum Style {
    /** As the rest. */
    PLAIN,
    /** The name of a column, or a heading within the table: bold, with a rule below. */
    HEADER,
    /** The title above a table: bold. */
    TITLE,
    /** What is said beside the matter: italic. */
    REMARK,
    /** What stands among cells to be filled and is not to be: grey, and without a list. */
    ASIDE
  }

  /** Words. */
  public static WorkbookCell text(String text) {
    return styled(text, Style.PLAIN);
  }

  /** A row of words. */
  public static List<WorkbookCell> texts(String... words) {
    return Stream.of(words).map(WorkbookCell::text).toList();
  }

  /** The names of columns. */
  public static List<WorkbookCell> header(List<String> names) {
    return names.stream().map(name -> styled(name, Style.HEADER)).toList();
  }

  /** Words that look otherwise than the rest. */
  public static WorkbookCell styled(String text, Style style) {
    return new WorkbookCell(text, Optional.empty(), style);
  }

  /** A number, rounded as it is to be shown. */
  public static WorkbookCell number(BigDecimal rounded) {
    return number(rounded, Style.PLAIN);
  }

  /** A number that looks otherwise than the rest. */
  public static WorkbookCell number(BigDecimal rounded, Style style) {
    return new WorkbookCell("", Optional.of(rounded), style);
  }
}
