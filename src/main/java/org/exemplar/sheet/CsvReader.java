package org.exemplar.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.exemplar.plaintext.PlainText;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;

/** Reads CSV, delimited by commas, semicolons or tabs, as spreadsheet programs write it. */
final class CsvReader {

  private final String file;
  private final String text;
  private final char delimiter;
  private final CsvText places;

  private CsvReader(String file, String text) {
    this.file = file;
    this.text = text;
    this.delimiter = CsvText.delimiter(text);
    this.places = new CsvText(file, text, delimiter);
  }

  /** The sheet of a normalised text. */
  static Reading<Sheet> read(String file, PlainText text) {
    return new CsvReader(file, text.text()).read();
  }

  private Reading<Sheet> read() {
    List<CsvRecord> records;
    try {
      records = records();
      records.removeIf(CsvRecord::isBlank);
    } catch (IOException | UncheckedIOException e) {
      return Reading.failed(places.malformed().orElseGet(() -> undecided(e)));
    }
    if (records.isEmpty()) {
      return Reading.failed(SheetChecks.empty(SourceLocation.of(file)));
    }
    CsvRecord first = records.get(0);
    Header header =
        new Header(
            first.cells().stream().map(Header::bare).toList(),
            column -> places.place(first.start(), column));
    return sheet(header, records.subList(1, records.size()));
  }

  /** Most files have no quotation marks, and need no parser of CSV. */
  private List<CsvRecord> records() throws IOException {
    return text.indexOf('"') < 0 ? CsvRecord.unquoted(text, delimiter) : parsed();
  }

  private List<CsvRecord> parsed() throws IOException {
    List<CsvRecord> records = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord record : parser) {
        int start = (int) record.getCharacterPosition();
        records.add(new CsvRecord(start, List.of(record.values())));
      }
    }
    return records;
  }

  private Reading<Sheet> sheet(Header header, List<CsvRecord> records) {
    List<Problem> problems = new ArrayList<>(SheetChecks.duplicates(header));
    List<SheetRow> rows = new ArrayList<>(records.size());
    for (CsvRecord record : records) {
      List<String> cells = record.cells();
      IntFunction<SourceLocation> cellPlaces = column -> places.place(record.start(), column);
      if (cells.size() != header.size()) {
        problems.addAll(ragged(header, cells, cellPlaces));
        cells = cells.subList(0, Math.min(cells.size(), header.size()));
      }
      rows.add(new SheetRow(header, cells, cellPlaces));
    }
    problems.addAll(SheetChecks.nameless(header, rows));
    return Reading.of(new Sheet(file, "", header, rows), problems);
  }

  private static List<Problem> ragged(
      Header header, List<String> cells, IntFunction<SourceLocation> cellPlaces) {
    int has = cells.size();
    int wants = header.size();
    String found = "The row has " + count(has) + ", the first row " + wants + ".";
    String expected = "as many cells as the first row has";
    if (has < wants && header.names().subList(has, wants).stream().anyMatch(n -> !n.isEmpty())) {
      String remedy = "Add the missing cells; they were read as blank.";
      return List.of(Problem.warning(cellPlaces.apply(has), found, expected, remedy));
    }
    if (has > wants && cells.subList(wants, has).stream().anyMatch(c -> !c.isBlank())) {
      String remedy = "Put quotation marks around a cell that holds the delimiter.";
      return List.of(Problem.error(cellPlaces.apply(wants), found, expected, remedy));
    }
    return List.of();
  }

  private static String count(int count) {
    return count == 1 ? "1 cell" : count + " cells";
  }

  private Problem undecided(Exception failure) {
    return Problem.error(
        SourceLocation.of(file),
        "The file could not be read as CSV: " + failure.getMessage(),
        "CSV as RFC 4180 describes it",
        "Open the file in a spreadsheet program and save it again as CSV.");
  }
}
