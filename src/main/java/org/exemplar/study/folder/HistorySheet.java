package org.exemplar.study.folder;

import java.util.List;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.CsvWriter;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.exemplar.study.HistoryEntry;

/** {@code history.csv}: what was changed, in order. */
final class HistorySheet {

  private static final List<String> COLUMNS = List.of("at", "who", "what", "before", "after");

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
    List<Problem> missing = sheet.missing(COLUMNS.toArray(String[]::new));
    return missing.isEmpty()
        ? Reading.of(sheet.rows().stream().map(HistorySheet::entry).toList())
        : Reading.failed(missing);
  }

  private static HistoryEntry entry(SheetRow row) {
    return new HistoryEntry(
        row.raw("at"), row.raw("who"), row.raw("what"), row.raw("before"), row.raw("after"));
  }

  /** The bytes of the file. */
  static byte[] bytes(List<HistoryEntry> entries) {
    return CsvWriter.plain()
        .bytes(
            COLUMNS,
            entries.stream()
                .map(e -> List.of(e.at(), e.who(), e.what(), e.before(), e.after()))
                .toList());
  }
}
