package org.exemplar.report.terminal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exemplar.report.Column.Alignment;
import org.exemplar.report.PrintedTable;
import org.exemplar.report.PrintedTable.Group;
import org.exemplar.report.PrintedTable.Part;
import org.exemplar.report.PrintedTable.PrintedCell;
import org.exemplar.report.Renderer;
import org.exemplar.report.Table;

/**
 * A table for the terminal: columns as wide as their words where that fits, otherwise wrapped;
 * three rules, notes below.
 */
public final class TerminalTable implements Renderer<Table> {

  private static final String GAP = "  ";
  private static final int NARROWEST = 4;

  private final int screen;

  /**
   * Tables for a screen.
   *
   * @param screen its width in columns, at least 20
   */
  public TerminalTable(int screen) {
    this.screen = screen;
  }

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public byte[] render(Table table) {
    PrintedTable printed = PrintedTable.of(table);
    int[] widths = widths(printed);
    String rule = "-".repeat(IntStream.of(widths).sum() + GAP.length() * (widths.length - 1));
    StringBuilder out = new StringBuilder(table.caption()).append('\n');
    for (Part part : printed.parts()) {
      out.append(rule).append('\n');
      row(out, part.header(), printed, widths);
      out.append(rule).append('\n');
      part.groups().forEach(group -> group(out, group, printed, widths));
    }
    out.append(rule).append('\n');
    for (String note : table.notes()) {
      ScreenText.lines(note, Math.max(rule.length(), 40)).forEach(l -> out.append(l).append('\n'));
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void group(StringBuilder out, Group group, PrintedTable printed, int[] widths) {
    group.across().ifPresent(heading -> out.append(heading).append('\n'));
    for (List<PrintedCell> cells : group.rows()) {
      row(out, cells.stream().map(PrintedCell::words).toList(), printed, widths);
    }
  }

  private static void row(
      StringBuilder out, List<String> cells, PrintedTable printed, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int c = 0; c < widths.length; c++) {
      wrapped.add(ScreenText.lines(cells.get(c), widths[c]));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < height; line++) {
      int at = line;
      String text =
          IntStream.range(0, widths.length)
              .mapToObj(c -> cell(printed, wrapped, widths, c, at))
              .collect(Collectors.joining(GAP));
      out.append(text.stripTrailing()).append('\n');
    }
  }

  private static String cell(
      PrintedTable printed, List<List<String>> wrapped, int[] widths, int column, int line) {
    List<String> lines = wrapped.get(column);
    boolean right = printed.columns().get(column).alignment() == Alignment.RIGHT;
    return ScreenText.padded(line < lines.size() ? lines.get(line) : "", widths[column], right);
  }

  /**
   * What the cells need, and titles word by word; where that is more than the screen has, the
   * widest give way, and where it is less, titles get more of a line.
   */
  private int[] widths(PrintedTable printed) {
    int columns = printed.columns().size();
    int room = screen - GAP.length() * (columns - 1);
    int[] widths =
        IntStream.range(0, columns)
            .map(c -> Math.max(cells(printed, c), titles(printed, c, " ")))
            .toArray();
    int[] whole = IntStream.range(0, columns).map(c -> titles(printed, c, "\n")).toArray();
    while (IntStream.of(widths).sum() > room) {
      int widest = best(columns, c -> widths[c]);
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    while (IntStream.of(widths).sum() < room) {
      int tightest = best(columns, c -> whole[c] - widths[c]);
      if (whole[tightest] <= widths[tightest]) {
        break;
      }
      widths[tightest]++;
    }
    return widths;
  }

  private static int best(int columns, IntUnaryOperator measure) {
    return IntStream.range(0, columns)
        .reduce((a, b) -> measure.applyAsInt(b) > measure.applyAsInt(a) ? b : a)
        .orElseThrow();
  }

  /** The widest part of a column's titles, which may be broken at {@code separator}. */
  private static int titles(PrintedTable printed, int column, String separator) {
    return printed.parts().stream()
        .flatMap(part -> Stream.of(part.header().get(column).split(separator)))
        .mapToInt(ScreenText::width)
        .max()
        .orElse(1);
  }

  private static int cells(PrintedTable printed, int column) {
    return printed.parts().stream()
        .flatMap(part -> part.groups().stream())
        .flatMap(group -> group.rows().stream())
        .flatMap(row -> row.get(column).words().lines())
        .mapToInt(ScreenText::width)
        .max()
        .orElse(1);
  }
}
