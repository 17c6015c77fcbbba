package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.exemplar.participant.Design;
import org.exemplar.tally.Category;
import org.exemplar.tally.CoOccurrence;
import org.exemplar.tally.CountingUnit;

/** Which themes, and which codes, were coded together: a row for each pair. */
public final class CoOccurrenceTable {

  /** What stands in place of a number where two categories share a code. */
  public static final String SHARED = "share a code";

  /**
   * Two categories whose meetings are counted in a row.
   *
   * @param first the one that stands before
   * @param second the other
   */
  public record Pair(Category first, Category second) {}

  private final CoOccurrence overlapping;
  private final CoOccurrence turns;
  private final Wording wording;

  private CoOccurrenceTable(CoOccurrence overlapping, CoOccurrence turns, Design design) {
    this.overlapping = overlapping;
    this.turns = turns;
    this.wording = new Wording(design);
  }

  /**
   * The table of two counts of the same categories. All pairs of themes are listed; of codes those
   * that met, unless both codes are themes, whose pair is listed already.
   *
   * @param overlapping within overlapping segments
   * @param turns within turns
   * @param design decides what a turn is called
   * @throws IllegalArgumentException if the two do not count the same categories
   */
  public static Table of(CoOccurrence overlapping, CoOccurrence turns, Design design) {
    if (!overlapping.categories().equals(turns.categories())) {
      throw new IllegalArgumentException("the two counts have different categories");
    }
    return new CoOccurrenceTable(overlapping, turns, design).built();
  }

  private Table built() {
    String turn = wording.noun(CountingUnit.TURNS, 1);
    String many = Wording.title(wording.noun(CountingUnit.TURNS, 2));
    List<Column> columns =
        List.of(
            Column.words("kind", "Kind", 1).dataOnly(),
            Column.words("first", "First", 2.5).merging(),
            Column.words("second", "Second", 2.5),
            Column.numbers("overlapping", "Overlapping segments", 1.6),
            Column.numbers("same_turn", "Same " + turn, 1),
            Column.numbers("first_turns", many + " of first", 1),
            Column.numbers("second_turns", many + " of second", 1));
    return Table.of(
        "cooccurrence",
        "Themes and codes that were coded together",
        columns,
        listed(turns).stream().map(this::row).toList(),
        notes());
  }

  /** The pairs that have a row, in their order. */
  public static List<Pair> pairs(CoOccurrence turns) {
    return listed(turns).stream()
        .map(at -> new Pair(turns.categories().get(at[0]), turns.categories().get(at[1])))
        .toList();
  }

  /** The positions of the two categories of each row. */
  private static List<int[]> listed(CoOccurrence turns) {
    List<int[]> listed = new ArrayList<>();
    for (int i = 0; i < turns.categories().size(); i++) {
      for (int j = i + 1; j < turns.categories().size(); j++) {
        if (isListed(turns, i, j)) {
          listed.add(new int[] {i, j});
        }
      }
    }
    return listed;
  }

  private static boolean isListed(CoOccurrence turns, int i, int j) {
    Category first = turns.categories().get(i);
    Category second = turns.categories().get(j);
    if (first.kind() != second.kind()) {
      return false;
    }
    boolean met = turns.counts().get(i).get(j).orElse(0) > 0;
    return first.kind() == Category.Kind.THEME
        || met && !(isTheme(turns, first) && isTheme(turns, second));
  }

  /** Whether a theme counts the same codings as this code. */
  private static boolean isTheme(CoOccurrence turns, Category code) {
    return turns.categories().stream()
        .filter(category -> category.kind() == Category.Kind.THEME)
        .anyMatch(theme -> theme.codes().equals(code.codes()));
  }

  private boolean isCodeOfATheme(Category category) {
    return category.kind() == Category.Kind.CODE && isTheme(turns, category);
  }

  private boolean hasAny(Category.Kind kind) {
    return turns.categories().stream().anyMatch(category -> category.kind() == kind);
  }

  private Table.Row row(int[] at) {
    int i = at[0];
    int j = at[1];
    Category first = turns.categories().get(i);
    Category second = turns.categories().get(j);
    return Table.Row.of(
        Cell.of(first.kind().name().toLowerCase(Locale.ROOT)),
        Cell.of(first.title()),
        Cell.of(second.title()),
        cell(overlapping.counts().get(i).get(j)),
        cell(turns.counts().get(i).get(j)),
        cell(turns.counts().get(i).get(i)),
        cell(turns.counts().get(j).get(j)));
  }

  private static Cell cell(OptionalInt count) {
    return count.isPresent() ? Cell.of(count.getAsInt()) : Cell.missing(SHARED);
  }

  private List<String> notes() {
    StringBuilder note = new StringBuilder("Coded together by the same coder: in segments that");
    note.append(" overlap, and anywhere in the same ").append(wording.noun(CountingUnit.TURNS, 1));
    note.append('.');
    if (hasAny(Category.Kind.THEME)) {
      note.append(" Pairs of themes are always listed.");
    }
    if (hasAny(Category.Kind.CODE)) {
      note.append(" Pairs of codes that never met are left out");
      boolean repeated = turns.categories().stream().anyMatch(this::isCodeOfATheme);
      note.append(repeated ? ", and so are pairs of codes that stand above as themes." : ".");
    }
    return List.of(note.toString());
  }
}
