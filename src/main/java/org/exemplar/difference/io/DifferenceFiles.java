package org.exemplar.difference.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.CsvWriter;
import org.exemplar.sheet.Header;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.exemplar.study.exchange.FileNames;
import org.exemplar.study.exchange.Written;
import org.exemplar.study.reconciliation.DifferenceSheets;
import org.exemplar.study.reconciliation.DifferenceWorksheet;
import org.exemplar.study.reconciliation.FilledDifferences;

/**
 * Worksheets of differences as XLSX, CSV and HTML; what was filled is read from XLSX or CSV, and
 * recognised by its columns.
 */
public final class DifferenceFiles implements DifferenceSheets {

  private static final String[] NEEDED = {
    Layout.DECISION,
    Layout.DECIDED_CODE,
    Layout.DECIDED_WORDS,
    Layout.REASON,
    Layout.DECIDED_BY,
    Layout.KEY
  };

  @Override
  public SortedMap<String, byte[]> files(DifferenceWorksheet worksheet) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("xlsx", new DifferenceBook(worksheet).bytes());
    files.put(
        "csv",
        CsvWriter.plain()
            .bytes(
                DifferenceTable.header(worksheet),
                worksheet.rows().stream().map(DifferenceTable::cells).toList()));
    files.put("html", DifferencePage.bytes(worksheet));
    return files;
  }

  @Override
  public boolean know(Path file) {
    return SheetReader.each(file, FileNames.shown(file)).value().orElse(List.of()).stream()
        .anyMatch(sheet -> sheet.value().filter(DifferenceFiles::hasDecisions).isPresent());
  }

  @Override
  public Reading<FilledDifferences> read(Path file) {
    String name = FileNames.shown(file);
    return SheetReader.each(file, name)
        .then(sheets -> filled(sheets).then(sheet -> read(name, sheet, origin(sheets))));
  }

  /**
   * What a group keeps on other sheets of the workbook does not matter, nor what is wrong there.
   */
  private static Reading<Sheet> filled(List<Reading<Sheet>> sheets) {
    return sheets.stream()
        .filter(sheet -> sheet.value().filter(DifferenceFiles::isFilled).isPresent())
        .findFirst()
        .orElse(sheets.get(0));
  }

  private static boolean isFilled(Sheet sheet) {
    return sheet.name().equals(Layout.DIFFERENCES) || hasDecisions(sheet);
  }

  private static boolean hasDecisions(Sheet sheet) {
    return sheet.header().has(Layout.KEY) && sheet.header().has(Layout.DECISION);
  }

  private static Reading<FilledDifferences> read(String file, Sheet sheet, List<SheetRow> origin) {
    List<Problem> missing = new ArrayList<>(sheet.missing(NEEDED));
    int[] words = columns(sheet.header());
    if (words.length == 0) {
      missing.addAll(sheet.missing(Layout.WORDS_OF + "…"));
    }
    if (!missing.isEmpty()) {
      return Reading.failed(missing);
    }
    return Reading.of(
        new FilledDifferences(
            file,
            IntStream.of(words).mapToObj(column -> coder(sheet.header(), column)).toList(),
            study(origin),
            digests(origin, Layout.OF_TRANSCRIPT),
            digests(origin, Layout.OF_CODER),
            sheet.rows().stream().map(row -> row(row, words)).toList()));
  }

  private static int[] columns(Header header) {
    return IntStream.range(0, header.size())
        .filter(i -> Header.fold(header.names().get(i)).startsWith(Header.fold(Layout.WORDS_OF)))
        .toArray();
  }

  private static Written coder(Header header, int column) {
    String name = header.names().get(column);
    return new Written(
        name.replaceFirst("(?i)^\\s*words[\\s_-]*of[\\s_-]*", ""), header.place(column));
  }

  private static FilledDifferences.Row row(SheetRow row, int[] words) {
    return new FilledDifferences.Row(
        written(row, Layout.KEY),
        new FilledDifferences.Place(
            row.line(Layout.CODE), row.line(Layout.TRANSCRIPT), row.line(Layout.TURN)),
        IntStream.of(words).mapToObj(c -> new Written(row.cell(c), row.place(c))).toList(),
        written(row, Layout.DECISION),
        written(row, Layout.DECIDED_CODE),
        written(row, Layout.DECIDED_WORDS),
        written(row, Layout.REASON),
        written(row, Layout.DECIDED_BY));
  }

  private static Written written(SheetRow row, String column) {
    return new Written(row.cell(column), row.place(column));
  }

  private static List<SheetRow> origin(List<Reading<Sheet>> sheets) {
    return sheets.stream()
        .flatMap(sheet -> sheet.value().stream())
        .filter(sheet -> sheet.name().equals(Layout.ORIGIN))
        .findFirst()
        .map(Sheet::rows)
        .orElse(List.of());
  }

  private static Optional<String> study(List<SheetRow> origin) {
    return origin.stream()
        .filter(row -> row.cell(Layout.WHAT).equals(Layout.OF_STUDY))
        .map(row -> row.cell(Layout.NAME))
        .findFirst();
  }

  private static Map<String, String> digests(List<SheetRow> origin, String of) {
    Map<String, String> digests = new LinkedHashMap<>();
    origin.stream()
        .filter(row -> row.cell(Layout.WHAT).equals(of))
        .forEach(row -> digests.put(row.cell(Layout.NAME), row.cell(Layout.DIGEST)));
    return digests;
  }
}
