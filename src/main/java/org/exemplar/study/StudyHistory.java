package org.exemplar.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exemplar.problem.Reading;
import org.exemplar.report.Cell;
import org.exemplar.report.Column;
import org.exemplar.report.Table;

/** Tells what was changed in a study. */
public final class StudyHistory {

  private static final List<Column> COLUMNS =
      List.of(
          Column.numbers("change", "Change", 0.8),
          Column.numbers("undoes", "Takes back", 0.8),
          Column.words("at", "When", 2),
          Column.words("who", "Who", 1.5),
          Column.words("what", "What", 2),
          Column.words("before", "Before", 3),
          Column.words("after", "After", 3));

  private final WholeStudies studies;

  /** The use case, over what finds studies. */
  public StudyHistory(WholeStudies studies) {
    this.studies = studies;
  }

  /** The changes in order, as a table. */
  public Reading<Table> table(Path study) {
    return studies.history(study).whole().map(StudyHistory::table);
  }

  private static Table table(List<HistoryEntry> history) {
    List<Table.Row> rows = history.stream().map(StudyHistory::row).toList();
    return new Table(
        "history",
        "Changes of the study",
        COLUMNS,
        Table.Headings.NONE,
        List.of(new Table.Section("", rows)),
        rows.isEmpty() ? List.of("Nothing was changed since the study was made.") : List.of());
  }

  private static Table.Row row(HistoryEntry entry) {
    return Table.Row.of(
        Cell.of(entry.change()),
        entry.undoes().isPresent() ? Cell.of(entry.undoes().getAsInt()) : Cell.of(""),
        Cell.of(entry.at()),
        Cell.of(entry.who()),
        Cell.of(entry.what()),
        cell(entry.before()),
        cell(entry.after()));
  }

  /** A sheet stands in data files whole; on a screen, as its only row or the number of its rows. */
  private static Cell cell(String text) {
    List<String> rows = rows(text);
    if (rows.size() < 2) {
      return Cell.of(text);
    }
    return Cell.annotated(text, rows.size() == 2 ? rows.get(1) : (rows.size() - 1) + " rows");
  }

  /** The rows of a sheet in CSV, its header among them; line breaks in quotes end no row. */
  private static List<String> rows(String text) {
    List<String> rows = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      quoted ^= text.charAt(i) == '"';
      if (!quoted && text.startsWith("\r\n", i)) {
        rows.add(text.substring(start, i));
        start = i + 2;
      }
    }
    return rows;
  }
}
