package org.exemplar.coding.io;

import java.util.Optional;
import java.util.regex.Pattern;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.SheetRow;
import org.exemplar.text.CodePoints;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;

/** The text of a transcript, on which the offsets of rows are tried. */
final class CodedText {

  private static final String START = "start_codepoint";
  private static final String END = "end_codepoint";
  private static final int SHOWN = 60;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final Transcript transcript;
  private final CodePoints codePoints;

  CodedText(Transcript transcript) {
    this.transcript = transcript;
    this.codePoints = CodePoints.of(transcript.text());
  }

  /** The transcript. */
  Transcript transcript() {
    return transcript;
  }

  /** The span of a row, if its offsets lie in the text and its words stand there. */
  Reading<TextSpan> span(SheetRow row) {
    Optional<Integer> start = number(row.cell(START));
    Optional<Integer> end = number(row.cell(END));
    if (start.isEmpty() || end.isEmpty()) {
      String column = start.isEmpty() ? START : END;
      return Reading.failed(
          Problem.error(
              row.place(column),
              row.cell(column).isEmpty()
                  ? "The cell is blank."
                  : "\"" + row.cell(column) + "\" is no number.",
              "a whole number: code points from the beginning of the transcript, from 0",
              remedy(row)));
    }
    Optional<TextSpan> span = codePoints.span(start.get(), end.get());
    if (span.isEmpty()) {
      return Reading.failed(outside(row, start.get(), end.get()));
    }
    String there = transcript.words(span.get());
    String written = row.raw("text");
    boolean same =
        written.equals(there) || written.isBlank() || row.cell("text").equals(there.strip());
    return same ? Reading.of(span.get()) : Reading.failed(differs(row, there));
  }

  private Problem outside(SheetRow row, int start, int end) {
    return Problem.error(
        row.place(end > codePoints.count() ? END : START),
        "The coding begins at "
            + start
            + " and ends at "
            + end
            + "; the transcript \""
            + transcript.id()
            + "\" has "
            + codePoints.count()
            + " code points.",
        "a beginning before the end, and an end inside the text",
        remedy(row));
  }

  private Problem differs(SheetRow row, String there) {
    return Problem.error(
        row.place("text"),
        "The text differs from the words at "
            + row.cell(START)
            + " to "
            + row.cell(END)
            + " of \""
            + transcript.id()
            + "\".",
        "\"" + shown(there) + "\"",
        remedy(row));
  }

  /** Where the row's words stand, if they do. */
  private String remedy(SheetRow row) {
    String words = row.cell("text");
    int first = words.isEmpty() ? -1 : transcript.text().indexOf(words);
    if (first < 0) {
      return words.isEmpty()
          ? "Correct the offsets."
          : "Find the passage that was meant, and correct text and offsets; these words stand"
              + " nowhere in the transcript.";
    }
    TextSpan span = new TextSpan(first, first + words.length());
    String offsets =
        codePoints.toCodePoint(span.start()) + " and " + codePoints.toCodePoint(span.end());
    return transcript.text().indexOf(words, first + 1) < 0
        ? "Write " + offsets + " as the offsets: the words stand there and nowhere else."
        : "Write the offsets of the passage that was meant: the words stand in several places,"
            + " first at "
            + offsets
            + ".";
  }

  private static String shown(String words) {
    String line = words.replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private static Optional<Integer> number(String cell) {
    return NUMBER.matcher(cell).matches() ? Optional.of(Integer.valueOf(cell)) : Optional.empty();
  }
}
