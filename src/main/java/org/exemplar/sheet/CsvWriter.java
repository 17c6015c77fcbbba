package org.exemplar.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes CSV as RFC 4180 describes it: UTF-8, lines ended by CR LF, quotation marks only around
 * cells that need them.
 *
 * <p>The plain form is data: every cell as it is, so that reading gives back what was written. The
 * form for Excel is for looking at: it begins with a byte order mark, without which Excel misreads
 * UTF-8, and an apostrophe stands before each cell that Excel would take for a formula: one that
 * begins with {@code =}, {@code +}, {@code -} or {@code @} and is not a number.
 */
public final class CsvWriter {

  private static final String MARK = "\uFEFF";
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?%?");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();

  private final boolean forExcel;

  private CsvWriter(boolean forExcel) {
    this.forExcel = forExcel;
  }

  /** Writes data. */
  public static CsvWriter plain() {
    return new CsvWriter(false);
  }

  /** Writes for people who open CSV in Excel. */
  public static CsvWriter forExcel() {
    return new CsvWriter(true);
  }

  /** The text of a file: the header, then the rows. */
  public String text(List<String> header, List<List<String>> rows) {
    StringBuilder text = new StringBuilder(forExcel ? MARK : "");
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(cells(header));
      for (List<String> row : rows) {
        printer.printRecord(cells(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory has no disk that could fail", e);
    }
    return text.toString();
  }

  /** The bytes of a file: the header, then the rows. */
  public byte[] bytes(List<String> header, List<List<String>> rows) {
    return text(header, rows).getBytes(StandardCharsets.UTF_8);
  }

  private List<String> cells(List<String> row) {
    return forExcel ? row.stream().map(CsvWriter::harmless).toList() : row;
  }

  private static String harmless(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }
}
