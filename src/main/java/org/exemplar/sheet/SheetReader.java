package org.exemplar.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.plaintext.InputFile;
import org.exemplar.plaintext.PlainText;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;

/** Reads spreadsheets: CSV files, the sheets of XLSX workbooks, and the tables of Markdown. */
public final class SheetReader {

  private static final Set<String> CSV = Set.of("csv", "tsv", "tab", "txt");
  private static final Set<String> XLSX = Set.of("xlsx", "xlsm");
  private static final Set<String> MARKDOWN = Set.of("md", "markdown");
  private static final Set<String> OTHER = Set.of("xls", "xlsb", "ods", "numbers");

  private SheetReader() {}

  /**
   * Whether a file's name is that of a spreadsheet that can be read. The {@code ~$} files that
   * Excel keeps beside open workbooks are none.
   */
  public static boolean reads(String fileName) {
    String ending = ending(fileName);
    return !isLock(fileName)
        && !ending.equals("txt")
        && (CSV.contains(ending) || XLSX.contains(ending));
  }

  /**
   * All sheets of a file that have contents, with the problems of all; a CSV file is one sheet,
   * each table of a Markdown file another.
   *
   * @param path the file
   * @param shownName its name as the person knows it, for messages
   */
  public static Reading<List<Sheet>> all(Path path, String shownName) {
    return each(path, shownName).then(Reading::all);
  }

  /**
   * All sheets of a file that have contents, each with its own problems, so that one may choose a
   * sheet and need not hear of the others.
   *
   * @param path the file
   * @param shownName its name as the person knows it, for messages
   */
  public static Reading<List<Reading<Sheet>>> each(Path path, String shownName) {
    String name = path.getFileName().toString();
    String ending = ending(name);
    if (isLock(name)) {
      return Reading.failed(lock(shownName));
    }
    if (XLSX.contains(ending)) {
      return InputFile.obstacle(path, shownName)
          .<Reading<List<Reading<Sheet>>>>map(Reading::failed)
          .orElseGet(() -> XlsxReader.read(path, shownName));
    }
    if (CSV.contains(ending)) {
      return InputFile.bytes(path, shownName)
          .then(bytes -> csv(bytes, shownName))
          .map(sheet -> List.of(Reading.of(sheet)));
    }
    if (MARKDOWN.contains(ending)) {
      return InputFile.text(path, shownName)
          .then(text -> MarkdownReader.read(shownName, text.text()));
    }
    return Reading.failed(unknown(shownName, ending));
  }

  /**
   * One sheet of a file.
   *
   * @param path the file
   * @param shownName its name as the person knows it, for messages
   * @param sheetName which sheet of a workbook; the first that has contents if absent; ignored for
   *     CSV
   */
  public static Reading<Sheet> read(Path path, String shownName, Optional<String> sheetName) {
    return each(path, shownName).then(sheets -> choose(sheets, shownName, sheetName));
  }

  /**
   * Some sheets of a workbook, with the problems of all; the one sheet of a CSV file in place of
   * each.
   *
   * @param path the file
   * @param shownName its name as the person knows it, for messages
   * @param sheetNames which sheets, in the order that is wanted
   */
  public static Reading<List<Sheet>> named(Path path, String shownName, List<String> sheetNames) {
    return each(path, shownName)
        .then(
            sheets ->
                Reading.all(
                    sheetNames.stream()
                        .map(name -> choose(sheets, shownName, Optional.of(name)))
                        .toList()));
  }

  /** The first sheet of a file that has contents. */
  public static Reading<Sheet> read(Path path, String shownName) {
    return read(path, shownName, Optional.empty());
  }

  /** The sheet of CSV bytes, in whatever encoding they are. */
  public static Reading<Sheet> csv(byte[] bytes, String shownName) {
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      return Reading.failed(workbookAsCsv(shownName));
    }
    return InputFile.text(bytes, shownName).then(text -> CsvReader.read(shownName, text));
  }

  /** The sheet of CSV that is text already. */
  public static Reading<Sheet> csv(PlainText text, String shownName) {
    return CsvReader.read(shownName, text);
  }

  private static Reading<Sheet> choose(
      List<Reading<Sheet>> sheets, String shownName, Optional<String> sheetName) {
    return sheets.stream()
        .filter(sheet -> sheetName.isEmpty() || Set.of("", sheetName.get()).contains(name(sheet)))
        .findFirst()
        .orElseGet(() -> Reading.failed(noSheet(sheets, shownName, sheetName)));
  }

  private static String name(Reading<Sheet> sheet) {
    return sheet.value().map(Sheet::name).orElse("");
  }

  private static Problem noSheet(
      List<Reading<Sheet>> sheets, String shownName, Optional<String> sheetName) {
    return Problem.error(
        SourceLocation.of(shownName),
        "There is no sheet \"" + sheetName.orElse("") + "\".",
        "one of " + sheets.stream().map(SheetReader::name).collect(Collectors.joining(", ")),
        "Check the name of the sheet.");
  }

  private static Problem lock(String shownName) {
    return Problem.error(
        SourceLocation.of(shownName),
        "This is the file by which Excel marks a workbook as open.",
        "the workbook itself",
        "Name the file without ~$.");
  }

  private static Problem workbookAsCsv(String shownName) {
    return Problem.error(
        SourceLocation.of(shownName),
        "The name says CSV, and the file is a workbook or another archive.",
        "CSV",
        "Give the file its right ending, such as .xlsx.");
  }

  private static Problem unknown(String shownName, String ending) {
    return OTHER.contains(ending)
        ? Problem.error(
            SourceLocation.of(shownName),
            "Spreadsheets that end in ." + ending + " cannot be read.",
            "XLSX or CSV",
            "Open it in its program and save it as an Excel workbook (.xlsx).")
        : Problem.error(
            SourceLocation.of(shownName),
            "The file's ending is none of a spreadsheet.",
            ".csv, .tsv or .xlsx",
            "Save the table as CSV or as an Excel workbook (.xlsx).");
  }

  private static boolean isLock(String fileName) {
    return fileName.startsWith("~$");
  }

  private static String ending(String fileName) {
    return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
