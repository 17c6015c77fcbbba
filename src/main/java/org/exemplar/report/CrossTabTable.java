package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exemplar.participant.Design;
import org.exemplar.tally.Count;
import org.exemplar.tally.CrossTab;

/** Themes and codes by transcript, group, participant or the values of an attribute. */
public final class CrossTabTable {

  private CrossTabTable() {}

  /**
   * The table of a cross tabulation: a row for each category, and last the denominators of the
   * columns.
   */
  public static Table of(CrossTab tab, Design design) {
    String unit = new Wording(design).noun(tab.unit(), 2);
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("kind", "Kind", 1).dataOnly());
    columns.add(Column.words("group", "Group", 1).dataOnly());
    columns.add(Column.words("name", "Theme or code", 3));
    tab.columns().forEach(label -> columns.add(Column.numbers(label, label, 1)));
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < tab.rows().size(); i++) {
      rows.add(row(tab, i));
    }
    if (!tab.rows().isEmpty()) {
      rows.add(denominators(tab, unit));
    }
    String name = tab.dimension().name().replace('_', ' ');
    return Table.of(
        "tally-by-" + name.replaceAll("[^\\p{L}\\p{N}]+", "-"),
        Wording.title(unit) + " by " + name,
        columns,
        rows,
        List.of("The last row gives the denominator of each column."));
  }

  private static Table.Row row(CrossTab tab, int index) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(tab.rows().get(index).kind().name().toLowerCase(Locale.ROOT)));
    cells.add(Cell.of(tab.rows().get(index).group()));
    cells.add(TallyTable.name(tab.rows().get(index)));
    tab.cells().get(index).forEach(count -> cells.add(Cell.of(count.number())));
    return new Table.Row(cells);
  }

  private static Table.Row denominators(CrossTab tab, String unit) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of("all"), Cell.of("")));
    cells.add(Cell.of("All " + unit));
    tab.cells().get(0).stream().map(Count::of).forEach(of -> cells.add(Cell.of(of)));
    return new Table.Row(cells);
  }
}
