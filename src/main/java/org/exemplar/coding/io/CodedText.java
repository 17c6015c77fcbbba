package org.exemplar.coding.io;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.exemplar.alignment.Words;
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
  private static final int ENDS_AND_MIDDLE = 3;
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

  /** The offset at which a row says that it begins. */
  Optional<Integer> start(SheetRow row) {
    return number(row.cell(END)).isPresent() ? number(row.cell(START)) : Optional.empty();
  }

  /** The code points before a place. */
  int codePoint(TextSpan place) {
    return codePoints.toCodePoint(place.start());
  }

  /** Whether words stand anywhere. */
  boolean contains(String words) {
    return transcript.text().contains(words);
  }

  /** Where words stand, if they do so once only. */
  Optional<TextSpan> only(String words) {
    int first = transcript.text().indexOf(words);
    return first >= 0 && transcript.text().indexOf(words, first + 1) < 0
        ? Optional.of(new TextSpan(first, first + words.length()))
        : Optional.empty();
  }

  /** The place that begins at an offset of code points, if these words stand there. */
  Optional<TextSpan> at(int start, String words) {
    return codePoints
        .span(start, start + codePointsIn(words))
        .filter(span -> transcript.words(span).equals(words));
  }

  /**
   * The place between two offsets of code points, if it has the first and the last of several
   * words.
   */
  Optional<TextSpan> between(int start, int end, String words) {
    List<String> wanted = list(words);
    return codePoints
        .span(start, end)
        .flatMap(span -> span.trimmed(transcript.text()))
        .filter(
            span -> {
              List<String> there = list(transcript.words(span));
              return wanted.size() >= ENDS_AND_MIDDLE
                  && there.size() >= 2
                  && wanted.get(0).equals(there.get(0))
                  && wanted.get(wanted.size() - 1).equals(there.get(there.size() - 1));
            });
  }

  private static List<String> list(String words) {
    return Arrays.asList(words.strip().split("\\s+"));
  }

  static int wordsIn(String words) {
    return Words.of(words).size();
  }

  static int codePointsIn(String words) {
    return words.codePointCount(0, words.length());
  }

  static String shown(String words) {
    String line = words.replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private static Optional<Integer> number(String cell) {
    return NUMBER.matcher(cell).matches() ? Optional.of(Integer.valueOf(cell)) : Optional.empty();
  }
}
