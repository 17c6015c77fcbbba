package org.exemplar.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Categories by the columns of a dimension.
 *
 * <p>A cell counts, among the turns of its column, what {@link CountingUnit} defines; its
 * denominator is the column's own: of a participant's column, that participant's coded segments or
 * turns. Words of several speakers at once stand in no participant's column, so a row need not add
 * up to the category's count; a segment over several turns stands in each of their columns.
 *
 * @param unit what is counted
 * @param dimension what the columns are
 * @param rows categories, in order
 * @param columns labels, in order
 * @param cells by row, then column
 */
public record CrossTab(
    CountingUnit unit,
    Dimension dimension,
    List<Category> rows,
    List<String> columns,
    List<List<Count>> cells) {

  /** Keeps its own copies. */
  public CrossTab {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = cells.stream().map(List::copyOf).toList();
  }

  /** Counts categories by a dimension. */
  public static CrossTab of(
      CodedTalk talk, List<Category> rows, Dimension dimension, CountingUnit unit) {
    DistinctThings things = new DistinctThings(talk, unit, dimension);
    List<String> columns = dimension.columns(talk);
    Map<String, Integer> all = things.all();
    List<List<Count>> cells = new ArrayList<>();
    for (Category row : rows) {
      Map<String, Integer> voiced = things.voiced(talk.of(row));
      cells.add(columns.stream().map(column -> count(column, voiced, all)).toList());
    }
    return new CrossTab(unit, dimension, rows, columns, cells);
  }

  private static Count count(String column, Map<String, Integer> voiced, Map<String, Integer> all) {
    return new Count(voiced.getOrDefault(column, 0), all.getOrDefault(column, 0));
  }
}
