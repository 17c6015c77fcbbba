package org.exemplar.report.docx;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exemplar.report.PrintedTable;
import org.exemplar.report.PrintedTable.Part;

/**
 * Widths of a table's columns, in twentieths of a point. Each column has its share of the whole.
 * One that is too narrow for its longest word, which Word would break between two letters, gets
 * what it lacks from the others, in proportion to what they can spare.
 */
final class ColumnWidths {

  /** What a cell leaves free at its left and right, as the style Three Rules says. */
  private static final int MARGINS = 57 + 113;

  /** The height of the letters in a table, as the style Table Text says. */
  private static final int EM = 190;

  /** A single word, such as a digest, gets no more of the whole than this share. */
  private static final double MOST = 0.25;

  /** Where Word begins a new line. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\u2003]+|(?<=[-/–])");

  private static final String NARROW = "fijlrt.,:;|!'’()[]";
  private static final String WIDE = "mw%—…";

  private ColumnWidths() {}

  /** Whole numbers that add up to the width. */
  static int[] of(PrintedTable table, int width) {
    double[] shares = table.shares().stream().mapToDouble(share -> share * width).toArray();
    double[] least =
        IntStream.range(0, shares.length).mapToDouble(c -> least(table, c, width)).toArray();
    double lacking = 0;
    double spare = 0;
    for (int c = 0; c < shares.length; c++) {
      lacking += Math.max(0, least[c] - shares[c]);
      spare += Math.max(0, shares[c] - least[c]);
    }
    double given = lacking > spare ? 0 : lacking / Math.max(spare, 1);
    int[] widths = new int[shares.length];
    double sum = 0;
    int before = 0;
    for (int c = 0; c < widths.length; c++) {
      double free = shares[c] - least[c];
      sum += free > 0 ? shares[c] - free * given : lacking > spare ? shares[c] : least[c];
      widths[c] = (int) Math.round(sum) - before;
      before += widths[c];
    }
    return widths;
  }

  private static double least(PrintedTable table, int column, int width) {
    double longest = words(table.parts(), column).mapToDouble(ColumnWidths::ems).max().orElse(0);
    return Math.min(MARGINS + longest * EM, MOST * width);
  }

  private static Stream<String> words(List<Part> parts, int column) {
    return parts.stream()
        .flatMap(
            part ->
                Stream.concat(
                    Stream.of(part.header().get(column)),
                    part.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .map(row -> row.get(column).words())))
        .flatMap(BETWEEN_WORDS::splitAsStream);
  }

  /** About how wide a word is in bold letters of a Roman type, in heights of its letters. */
  private static double ems(String word) {
    return word.codePoints()
        .mapToDouble(
            letter ->
                NARROW.indexOf(letter) >= 0
                    ? 0.35
                    : WIDE.indexOf(letter) >= 0 || Character.isUpperCase(letter) ? 0.8 : 0.53)
        .sum();
  }
}
