package org.exemplar.agreement.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.exemplar.agreement.extent.Continuum;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.Header;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetRow;

/**
 * Spans as rows: columns {@code coder}, {@code code}, {@code start} and {@code end}, a row for each
 * marked stretch of a text. Positions count from 0, and the end is the position after the last; a
 * number may be written as {@code 2.0}.
 */
final class SpanRows {

  private static final String CODER = "coder";
  private static final String CODE = "code";
  private static final String START = "start";
  private static final String END = "end";

  /** Most positions; all others take longer to read. */
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,9}");

  private final int coderColumn;
  private final int codeColumn;
  private final int startColumn;
  private final int endColumn;
  private final int length;
  private final Set<String> coders;
  private final List<Continuum.Span> spans = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private SpanRows(Header header, int length, List<String> coders) {
    this.coderColumn = header.column(CODER).orElseThrow();
    this.codeColumn = header.column(CODE).orElseThrow();
    this.startColumn = header.column(START).orElseThrow();
    this.endColumn = header.column(END).orElseThrow();
    this.length = length;
    this.coders = new LinkedHashSet<>(coders);
  }

  /** Whether a table is one of spans: whether it has the columns coder, start and end. */
  static boolean isOfSpans(Header header) {
    return header.has(CODER) && header.has(START) && header.has(END);
  }

  /**
   * The continuum of a sheet.
   *
   * @param length number of positions of the text, at least 1
   * @param coders who saw the text, before those who stand in the sheet; it may be that they marked
   *     nothing
   */
  static Reading<Continuum> continuum(Sheet sheet, int length, List<String> coders) {
    List<Problem> missing = sheet.missing(CODER, CODE, START, END);
    if (!missing.isEmpty()) {
      return Reading.failed(missing);
    }
    SpanRows spans = new SpanRows(sheet.header(), length, coders);
    sheet.rows().forEach(spans::add);
    return spans.problems.isEmpty()
        ? Reading.of(Continuum.of(length, List.copyOf(spans.coders), spans.spans))
        : Reading.failed(spans.problems);
  }

  private void add(SheetRow row) {
    String coder = row.line(coderColumn);
    String code = row.line(codeColumn);
    if (coder.isEmpty()) {
      problems.add(blank(row, CODER, "who marked the stretch"));
    }
    if (code.isEmpty()) {
      problems.add(blank(row, CODE, "the code with which it was marked"));
    }
    OptionalInt start = position(row, startColumn, START);
    OptionalInt end = position(row, endColumn, END);
    if (start.isEmpty() || end.isEmpty() || coder.isEmpty() || code.isEmpty()) {
      return;
    }
    Optional<Problem> wrong = wrong(row, start.getAsInt(), end.getAsInt());
    if (wrong.isPresent()) {
      problems.add(wrong.get());
    } else {
      coders.add(coder);
      spans.add(new Continuum.Span(coder, code, start.getAsInt(), end.getAsInt()));
    }
  }

  private OptionalInt position(SheetRow row, int column, String name) {
    OptionalInt position = position(row.line(column));
    if (position.isEmpty()) {
      problems.add(notAPosition(row, name));
    }
    return position;
  }

  private static OptionalInt position(String written) {
    if (PLAIN.matcher(written).matches()) {
      return OptionalInt.of(Integer.parseInt(written));
    }
    try {
      int position = new BigDecimal(written).intValueExact();
      return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    } catch (NumberFormatException | ArithmeticException noWholeNumber) {
      return OptionalInt.empty();
    }
  }

  private Optional<Problem> wrong(SheetRow row, int start, int end) {
    if (end <= start) {
      return Optional.of(
          Problem.error(
              row.place(END),
              "The stretch ends at " + end + " and begins at " + start + ".",
              "an end after the start: the position after the last one marked",
              "Correct the start or the end."));
    }
    if (end > length) {
      return Optional.of(
          Problem.error(
              row.place(END),
              "The stretch ends at " + end + ", and the text has " + length + " positions.",
              "an end of at most " + length,
              "Correct the end, or the length of the text."));
    }
    return Optional.empty();
  }

  private static Problem notAPosition(SheetRow row, String column) {
    String written = row.line(column);
    return Problem.error(
        row.place(column),
        written.isEmpty() ? "The cell is blank." : "\"" + written + "\" is not a position.",
        "a whole number from 0 up",
        "Write the position at which the stretch " + column + "s.");
  }

  private static Problem blank(SheetRow row, String column, String expected) {
    return Problem.error(
        row.place(column), "The cell is blank.", expected, "Fill it in, or delete the row.");
  }
}
