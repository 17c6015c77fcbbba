package org.exemplar.study.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.CsvWriter;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.exemplar.study.HistoryEntry;

/** {@code history.csv}: what was changed, in order. */
final class HistorySheet {

  private static final List<String> NEEDED = List.of("at", "who", "what", "before", "after");
  private static final List<String> COLUMNS =
      List.of("change", "undoes", "at", "who", "what", "before", "after");

  private HistorySheet() {}

  /** What stands in it; nothing where there is no such file. */
  static Reading<List<HistoryEntry>> read(StudyFolder folder) {
    if (!folder.has(StudyFolder.HISTORY)) {
      return Reading.of(List.of());
    }
    return SheetReader.read(folder.path(StudyFolder.HISTORY), folder.shown(StudyFolder.HISTORY))
        .then(HistorySheet::entries);
  }

  private static Reading<List<HistoryEntry>> entries(Sheet sheet) {
    List<Problem> missing = sheet.missing(NEEDED.toArray(String[]::new));
    return missing.isEmpty() ? Reading.of(entries(sheet.rows())) : Reading.failed(missing);
  }

  private static List<HistoryEntry> entries(List<SheetRow> rows) {
    List<HistoryEntry> entries = new ArrayList<>();
    for (SheetRow row : rows) {
      entries.add(entry(row, HistoryEntry.next(entries)));
    }
    return entries;
  }

  /** A row that a person wrote may have no number: it is then a change by itself. */
  private static HistoryEntry entry(SheetRow row, int next) {
    return new HistoryEntry(
        number(row, "change").orElse(next),
        number(row, "undoes"),
        row.raw("at"),
        row.raw("who"),
        row.raw("what"),
        row.raw("before"),
        row.raw("after"));
  }

  private static OptionalInt number(SheetRow row, String column) {
    String written = row.cell(column);
    return written.matches("[1-9]\\d{0,8}")
        ? OptionalInt.of(Integer.parseInt(written))
        : OptionalInt.empty();
  }

  /** The bytes of the file. */
  static byte[] bytes(List<HistoryEntry> entries) {
    return CsvWriter.plain().bytes(COLUMNS, entries.stream().map(HistorySheet::row).toList());
  }

  private static List<String> row(HistoryEntry entry) {
    return List.of(
        String.valueOf(entry.change()),
        entry.undoes().isPresent() ? String.valueOf(entry.undoes().getAsInt()) : "",
        entry.at(),
        entry.who(),
        entry.what(),
        entry.before(),
        entry.after());
  }
}
