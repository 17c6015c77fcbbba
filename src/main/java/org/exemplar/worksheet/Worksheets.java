package org.exemplar.worksheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.study.exchange.CodedSheet;
import org.exemplar.study.exchange.CodingSheets;
import org.exemplar.study.exchange.FileNames;
import org.exemplar.study.exchange.Worksheet;

/**
 * Worksheets as XLSX, and sheets of excerpts as XLSX or CSV. A worksheet is recognised by the
 * columns of its first sheet, so that one that was saved as CSV is still one.
 */
public final class Worksheets implements CodingSheets {

  @Override
  public byte[] write(Worksheet worksheet) {
    return new WorksheetBook(worksheet).bytes();
  }

  @Override
  public boolean know(Path file) {
    return SheetReader.all(file, FileNames.shown(file)).value().orElse(List.of()).stream()
        .anyMatch(FilledBook::isCoding);
  }

  @Override
  public Reading<CodedSheet> read(Path file) {
    String name = FileNames.shown(file);
    return SheetReader.all(file, name).then(sheets -> read(name, sheets));
  }

  private static Reading<CodedSheet> read(String name, List<Sheet> sheets) {
    Optional<Sheet> turns = sheets.stream().filter(FilledBook::isCoding).findFirst();
    if (turns.isPresent()) {
      return Reading.of(FilledBook.read(name, turns.get(), sheets));
    }
    Sheet excerpts =
        sheets.stream().filter(ExcerptSheet::isExcerpts).findFirst().orElse(sheets.get(0));
    return ExcerptSheet.read(name, excerpts);
  }
}
