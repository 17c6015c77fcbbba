package org.exemplar.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.exemplar.report.Table.Headings;
import org.exemplar.report.Table.Row;
import org.exemplar.report.Table.Section;

/** Tables with everything that tables can have, for the tests of every format. */
public final class ExampleTables {

  private static final List<Column> COLUMNS =
      List.of(
          Column.words("theme_group", "Theme group", 1).dataOnly(),
          Column.words("theme", "Theme", 1).merging(),
          Column.words("comment", "Representative comment", 3),
          Column.numbers("participants", "Participants", 0.8));

  private ExampleTables() {}

  /** Theme groups in header rows, merged themes, marks of every kind, an empty section. */
  public static Table comments() {
    return new Table(
        "comments",
        "Reasons & uses: what <17> patients said about 100% of “messaging”",
        COLUMNS,
        Headings.IN_HEADER_ROW,
        List.of(
            new Section(
                "Reasons for messaging",
                List.of(
                    row("Reasons", "Quicker than a call", "“I'd rather wait … [than call].”", 4),
                    row(
                        "Reasons",
                        "Quicker than a call",
                        "=SUM(A1) is text; 5 < 6 & 7 > 6 | so",
                        2),
                    row("Reasons", "Quicker than a call", "first line\nsecond line", 1),
                    row(
                        "Reasons",
                        "Direct_access* to #1 {doctor}",
                        "[T]hat's $5, ~50% or 2^3…\\",
                        0))),
            new Section("Nothing was said", List.of()),
            new Section(
                "Uses",
                List.of(
                    row("Uses", "Direct_access* to #1 {doctor}", "\"Zoë\" said — 問題はない 😀", 12),
                    Row.of(
                        Cell.of("Uses"),
                        Cell.of("Quicker than a call"),
                        Cell.annotated("“Yes.”", "“Yes.” (P07)"),
                        Cell.missing("not asked"))))),
        List.of(
            "P07 is a participant's id.",
            "1. Numbers are of participants_present; [sic] as said."));
  }

  /** Codes below each other, each further in than the one above. */
  public static Table levels() {
    return Table.of(
        "levels",
        "Codes",
        List.of(Column.words("code", "Code", 1)),
        List.of(
            Row.of(Cell.of("access")),
            Row.of(Cell.annotated("speed", "\u2003speed")),
            Row.of(Cell.annotated("phone tag", "\u2003\u2003phone tag"))),
        List.of());
  }

  /** Headings across the table, two merging columns, decimals. */
  public static Table tally() {
    return new Table(
        "tally",
        "Codings by theme",
        List.of(
            Column.words("group", "Group", 1).merging(),
            Column.words("theme", "Theme", 2).merging(),
            Column.words("code", "Code", 2),
            Column.numbers("share", "Share", 1)),
        Headings.ACROSS,
        List.of(
            new Section(
                "Interviews",
                List.of(
                    share("A", "Same words", "first", "0.50"),
                    share("A", "Same words", "second", "0.25"),
                    share("B", "Same words", "third", "-0.25"))),
            new Section("Focus groups", List.of(share("B", "Same words", "fourth", "1.00")))),
        List.of());
  }

  /** A header and no row. */
  public static Table empty() {
    return Table.of(
        "empty",
        "Nothing was coded",
        List.of(Column.words("code", "Code", 2), Column.numbers("codings", "Codings", 1)),
        List.of(),
        List.of());
  }

  /** Many columns. */
  public static Table wide() {
    List<Column> columns =
        IntStream.rangeClosed(1, 8)
            .mapToObj(i -> Column.words("c" + i, "Column " + i, 2 + i))
            .toList();
    Row row = new Row(columns.stream().map(column -> Cell.of("cell of " + column.key())).toList());
    return Table.of("wide", "Segments", columns, List.of(row, row), List.of("One note."));
  }

  /** All of them. */
  public static List<Table> all() {
    return List.of(comments(), tally(), empty(), wide());
  }

  /** As many comments as asked for, of 40 words each, in themes of twelve. */
  public static Table many(int comments) {
    String text = "“" + "word ".repeat(39) + "end.”";
    List<Row> rows =
        IntStream.range(0, comments)
            .mapToObj(i -> row("Group", "Theme " + i / 12, i + " " + text, i))
            .toList();
    return new Table(
        "comments",
        "Many comments",
        COLUMNS,
        Headings.IN_HEADER_ROW,
        List.of(new Section("Group", rows)),
        List.of());
  }

  private static Row row(String group, String theme, String comment, int participants) {
    return Row.of(Cell.of(group), Cell.of(theme), Cell.of(comment), Cell.of(participants));
  }

  private static Row share(String group, String theme, String code, String share) {
    return Row.of(Cell.of(group), Cell.of(theme), Cell.of(code), Cell.of(new BigDecimal(share)));
  }
}
