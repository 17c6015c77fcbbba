package org.exemplar.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.Design;
import org.exemplar.tally.Category;
import org.exemplar.tally.Count;
import org.exemplar.tally.CountingUnit;
import org.exemplar.tally.Tally;

/**
 * The counts of every theme and code. Each column's title gives its denominator; the data give it
 * in a column of its own, {@code participants_of} beside {@code participants}.
 */
public final class TallyTable {

  /** The heading above the codes. */
  public static final String CODES = "Codes";

  /** What the table is called. */
  public static final String CAPTION = "How often each theme and code was voiced";

  private final Tally tally;
  private final Wording wording;
  private final List<CountingUnit> units;
  private final SortedSet<CoderId> coders = new TreeSet<>();

  private TallyTable(Tally tally, Design design) {
    this.tally = tally;
    this.wording = new Wording(design);
    this.units = tally.entries().isEmpty() ? List.of() : units(tally.entries().get(0), design);
    tally.entries().forEach(entry -> coders.addAll(entry.segmentsByCoder().keySet()));
  }

  /** The table of a tally: themes under their groups, then codes, each below its parent. */
  public static Table of(Tally tally, Design design) {
    return new TallyTable(tally, design).built();
  }

  /** Categories in the order of the rows: those under one heading together. */
  public static List<Category> inOrder(List<Category> categories) {
    Map<String, List<Category>> sections = new LinkedHashMap<>();
    categories.forEach(
        category ->
            sections.computeIfAbsent(heading(category), h -> new ArrayList<>()).add(category));
    return sections.values().stream().flatMap(List::stream).toList();
  }

  private static String heading(Category category) {
    return category.kind() == Category.Kind.THEME ? category.group() : CODES;
  }

  /** Focus groups name groups before persons; groups are left out where a study has none. */
  private static List<CountingUnit> units(Tally.Entry any, Design design) {
    List<CountingUnit> units = new ArrayList<>();
    units.add(CountingUnit.CODINGS);
    units.add(CountingUnit.TURNS);
    boolean alike =
        design == Design.SURVEY
            && any.in(CountingUnit.TRANSCRIPTS).of() == any.in(CountingUnit.PARTICIPANTS).of();
    if (!alike) {
      units.add(CountingUnit.TRANSCRIPTS);
    }
    if (any.in(CountingUnit.GROUPS).of() > 0) {
      units.add(CountingUnit.GROUPS);
    }
    units.add(CountingUnit.PARTICIPANTS);
    return units;
  }

  private Table built() {
    Map<String, List<Table.Row>> sections = new LinkedHashMap<>();
    for (Tally.Entry entry : tally.entries()) {
      sections.computeIfAbsent(heading(entry.category()), h -> new ArrayList<>()).add(row(entry));
    }
    return new Table(
        "tally",
        CAPTION,
        columns(),
        Table.Headings.ACROSS,
        sections.entrySet().stream()
            .map(section -> new Table.Section(section.getKey(), section.getValue()))
            .toList(),
        notes());
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("kind", "Kind", 1).dataOnly());
    columns.add(Column.words("group", "Group", 1).dataOnly());
    columns.add(Column.words("name", "Theme or code", 3));
    for (CountingUnit unit : units) {
      int of = tally.entries().get(0).in(unit).of();
      columns.add(Column.numbers(key(unit), title(unit, of), weight(unit)));
      columns.add(Column.numbers(key(unit) + "_of", "Of", 1).dataOnly());
    }
    Column passages = Column.numbers("passages", "Passages", 1);
    columns.add(coders.size() > 1 ? passages : passages.dataOnly());
    coders.forEach(
        coder -> columns.add(Column.numbers("segments_" + coder, coder.value(), 1).dataOnly()));
    return columns;
  }

  private static String key(CountingUnit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }

  private String title(CountingUnit unit, int of) {
    if (unit == CountingUnit.PARTICIPANTS && wording.design() == Design.FOCUS_GROUPS) {
      return String.format(Locale.ROOT, "Voiced by at least (of\u00A0%,d\u00A0present)", of);
    }
    return String.format(Locale.ROOT, "%s (of\u00A0%,d)", Wording.title(wording.noun(unit, 2)), of);
  }

  private Table.Row row(Tally.Entry entry) {
    Category category = entry.category();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(category.kind().name().toLowerCase(Locale.ROOT)));
    cells.add(Cell.of(category.group()));
    cells.add(name(category));
    for (CountingUnit unit : units) {
      Count count = entry.in(unit);
      cells.add(Cell.of(count.number()));
      cells.add(Cell.of(count.of()));
    }
    cells.add(Cell.of(entry.passages()));
    coders.forEach(coder -> cells.add(Cell.of(entry.segmentsByCoder().getOrDefault(coder, 0))));
    return new Table.Row(cells);
  }

  /** A code stands further in the deeper it lies in the codebook. */
  static Cell name(Category category) {
    return Cell.indented(category.title(), category.depth());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (tally.entries().stream().allMatch(e -> e.in(CountingUnit.CODINGS).of() == 0)) {
      notes.add("Nothing was coded.");
    }
    notes.add(
        "A theme counts all its codes, and a code all codes below it; the same words of the same"
            + " coder count once.");
    if (coders.size() > 1) {
      notes.add(
          "Several coders are read, each one's segments counted; passages are stretches of text"
              + " that any of them coded, overlapping segments taken together.");
    }
    if (wording.design() == Design.FOCUS_GROUPS) {
      notes.add(
          "Speakers whom the transcripts do not tell apart count for their group only; silence is"
              + " not dissent.");
    }
    return notes;
  }

  /** "Voiced by at least (of 17 present)" needs more room than the other titles. */
  private static double weight(CountingUnit unit) {
    return unit == CountingUnit.PARTICIPANTS ? 1.8 : 1.2;
  }
}
