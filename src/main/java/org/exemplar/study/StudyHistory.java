package org.exemplar.study;

import java.nio.file.Path;
import java.util.List;
import org.exemplar.problem.Reading;
import org.exemplar.report.Cell;
import org.exemplar.report.Column;
import org.exemplar.report.Table;

/** Tells what was changed in a study. */
public final class StudyHistory {

  private static final List<Column> COLUMNS =
      List.of(
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
        Cell.of(entry.at()),
        Cell.of(entry.who()),
        Cell.of(entry.what()),
        Cell.of(entry.before()),
        Cell.of(entry.after()));
  }
}
