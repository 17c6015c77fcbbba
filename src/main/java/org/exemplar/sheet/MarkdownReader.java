package org.exemplar.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;

/**
 * Reads the tables of a Markdown file: a row of names, a row of hyphens, and the rows below, cells
 * parted by {@code |}. In a cell {@code \|} is a bar, {@code <br>} a line break, and the entity of
 * a no-break space counts as indentation.
 */
final class MarkdownReader {

  private static final Pattern RULE =
      Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");
  private static final Pattern CELL = Pattern.compile("(?:\\\\.|[^|\\\\])*+\\\\?");

  private final String file;
  private final String[] lines;

  private MarkdownReader(String file, String[] lines) {
    this.file = file;
    this.lines = lines;
  }

  /** The tables of a normalised text, in order. */
  static Reading<List<Reading<Sheet>>> read(String file, String text) {
    return new MarkdownReader(file, text.split("\n", -1)).read();
  }

  private Reading<List<Reading<Sheet>>> read() {
    List<Reading<Sheet>> tables = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      if (isRow(lines[i - 1]) && lines[i].contains("|") && RULE.matcher(lines[i]).matches()) {
        tables.add(table(i - 1));
      }
    }
    return tables.isEmpty() ? Reading.failed(noTable()) : Reading.of(List.copyOf(tables));
  }

  private Reading<Sheet> table(int first) {
    List<Piece> names = pieces(lines[first]);
    Header header = new Header(names.stream().map(Piece::bare).toList(), places(first, names));
    List<SheetRow> rows = new ArrayList<>();
    for (int i = first + 2; i < lines.length && isRow(lines[i]); i++) {
      List<Piece> cells = pieces(lines[i]);
      rows.add(new SheetRow(header, cells.stream().map(Piece::text).toList(), places(i, cells)));
    }
    List<Problem> problems = new ArrayList<>(SheetChecks.duplicates(header));
    problems.addAll(SheetChecks.nameless(header, rows));
    return Reading.of(new Sheet(file, "", header, rows), problems);
  }

  private IntFunction<SourceLocation> places(int line, List<Piece> cells) {
    return column ->
        SourceLocation.of(
            file,
            line + 1,
            column < cells.size() ? cells.get(column).column() : lines[line].length() + 1);
  }

  /** A cell's words, and the column of the line at which they begin, from 1. */
  private record Piece(String text, int column) {
    String bare() {
      return Header.bare(text);
    }
  }

  private static List<Piece> pieces(String line) {
    String body = line.stripTrailing();
    int end = body.endsWith("|") && !body.endsWith("\\|") ? body.length() - 1 : body.length();
    int at =
        line.indexOf('|') == line.length() - line.stripLeading().length()
            ? line.indexOf('|') + 1
            : 0;
    List<Piece> pieces = new ArrayList<>();
    Matcher cell = CELL.matcher(body.substring(0, Math.max(at, end)));
    while (at <= end && cell.find(at)) {
      int lead = cell.group().length() - cell.group().stripLeading().length();
      int column = body.codePointCount(0, at + lead) + 1;
      pieces.add(new Piece(words(cell.group().strip()), column));
      at = cell.end() + 1;
    }
    return pieces;
  }

  private static String words(String cell) {
    return cell.replaceAll("(?i)<br */?>", "\n")
        .replace("&nbsp;", "\u00A0")
        .replaceAll("\\\\([\\\\|*_`<>\\[\\]#&])", "$1")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static boolean isRow(String line) {
    return line.indexOf('|') >= 0 && !line.isBlank();
  }

  private Problem noTable() {
    return Problem.error(
        SourceLocation.of(file),
        "There is no table in it.",
        "a table: names between bars, a row of hyphens below them, then rows",
        "Write the table as Markdown does, or save it as CSV.");
  }
}
