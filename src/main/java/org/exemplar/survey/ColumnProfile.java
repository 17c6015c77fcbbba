package org.exemplar.survey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.exemplar.text.WhiteSpace;

/**
 * What the cells of a column look like; the evidence for its use.
 *
 * @param name the header, white space folded
 * @param rows number of cells
 * @param filled number of cells that are not blank
 * @param distinct number of different values among the filled
 * @param words mean number of words in a filled cell; 0 where none is filled
 * @param dialogues number of filled cells with two or more lines that begin with a speaker's label
 * @param marks number of cells that hold a mark (1, x, ✓)
 * @param separated number of filled cells with {@code ;} or {@code |} between short values
 */
record ColumnProfile(
    String name,
    int rows,
    int filled,
    int distinct,
    double words,
    int dialogues,
    int marks,
    int separated) {

  private static final Set<String> MARKS = Set.of("1", "1.0", "x", "✓", "✔", "☒");
  private static final Pattern LABELLED_LINE =
      Pattern.compile("(?m)^[ \\t]*\\p{L}[\\p{L}\\p{N}_. ]{0,30}[ ]?[:：]");
  private static final Pattern SEPARATED = Pattern.compile("[^;|]{1,60}(?:[;|][^;|]{1,60})+");

  static ColumnProfile of(String name, List<String> cells) {
    List<String> filled = cells.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
    return new ColumnProfile(
        WhiteSpace.folded(name),
        cells.size(),
        filled.size(),
        new LinkedHashSet<>(filled).size(),
        filled.stream().mapToInt(ColumnProfile::words).average().orElse(0),
        count(filled, cell -> LABELLED_LINE.matcher(cell).results().limit(2).count() == 2),
        count(filled, ColumnProfile::isMark),
        count(filled, cell -> SEPARATED.matcher(cell).matches()));
  }

  /** Whether a cell is marked: what says that the code of its column applies. */
  static boolean isMark(String cell) {
    return MARKS.contains(cell.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether all that is filled is marks, or 0 for their absence, and some cell is not marked. */
  boolean holdsMarks() {
    return marks > 0 && marks < rows && distinct <= 2 && words <= 1;
  }

  boolean isEmpty() {
    return filled == 0;
  }

  /** Whether each row has a value of its own. */
  boolean differsInEveryRow() {
    return filled == rows && distinct == rows && rows > 1;
  }

  boolean holdsDialogues() {
    return dialogues * 2 > filled;
  }

  /** Whether people wrote here, rather than choose: many different texts of several words. */
  boolean holdsText() {
    return words >= 3 && distinct * 3 > filled;
  }

  /** Whether a few values recur. */
  boolean repeats() {
    return filled > 0 && (distinct <= 12 || distinct * 2 < filled);
  }

  boolean holdsSeparatedNames() {
    return separated > 0 && repeats() && words < 12;
  }

  private static int words(String cell) {
    return WhiteSpace.folded(cell).split(" ").length;
  }

  private static int count(List<String> cells, Predicate<String> condition) {
    return (int) cells.stream().filter(condition).count();
  }
}
