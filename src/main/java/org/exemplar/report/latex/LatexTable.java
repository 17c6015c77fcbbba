package org.exemplar.report.latex;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exemplar.report.Column;
import org.exemplar.report.PrintedTable;
import org.exemplar.report.PrintedTable.Group;
import org.exemplar.report.PrintedTable.Part;
import org.exemplar.report.PrintedTable.PrintedCell;
import org.exemplar.report.Renderer;
import org.exemplar.report.Table;

/**
 * A table for {@code \input}: three rules, the caption above, header rows that repeat on each page.
 * A {@code longtable} repeats one header only, so every section with a header row is one of its
 * own; they stand close and share one number.
 */
public final class LatexTable implements Renderer<Table> {

  private static final String OPENING =
      """
      % Needs in the preamble: \\usepackage{array,booktabs,longtable}
      % With pdfLaTeX also: \\usepackage[T1]{fontenc} and \\usepackage{textcomp}
      % Letters other than Latin need XeLaTeX or LuaLaTeX, and a font that has them.
      \\begingroup
      \\small
      """;

  @Override
  public String extension() {
    return "tex";
  }

  @Override
  public byte[] render(Table table) {
    PrintedTable printed = PrintedTable.of(table);
    String columns = columns(printed);
    StringBuilder out = new StringBuilder(OPENING);
    for (int i = 0; i < printed.parts().size(); i++) {
      boolean first = i == 0;
      boolean last = i == printed.parts().size() - 1;
      out.append(distances(first, last && table.notes().isEmpty()));
      out.append("\\begin{longtable}{@{}").append(columns).append("@{}}\n");
      String caption = first ? caption(table) : "";
      out.append(body(printed.parts().get(i), caption, printed.columns().size()));
      out.append(last ? "\\bottomrule\n" : "").append("\\end{longtable}\n");
    }
    table.notes().forEach(note -> out.append(note(note)));
    return out.append("\\endgroup\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Space before and after a part; every part but the first takes back the number it counted. */
  private static String distances(boolean first, boolean last) {
    return (first ? "" : "\\addtocounter{table}{-1}%\n")
        + ("\\setlength{\\LTpre}{" + (first ? "\\bigskipamount" : "0pt") + "}%\n")
        + ("\\setlength{\\LTpost}{" + (last ? "\\bigskipamount" : "0pt") + "}%\n");
  }

  private static String columns(PrintedTable printed) {
    List<Double> shares = printed.shares();
    // The columns share the line, less the white space between them.
    BigDecimal gaps =
        BigDecimal.valueOf(2L * (shares.size() - 1))
            .divide(BigDecimal.valueOf(shares.size()), 3, RoundingMode.HALF_UP);
    return IntStream.range(0, shares.size())
        .mapToObj(i -> column(printed.columns().get(i), shares.get(i), gaps))
        .collect(Collectors.joining());
  }

  private static String column(Column column, double share, BigDecimal gaps) {
    String sides = column.alignment() == Column.Alignment.RIGHT ? "\\raggedleft" : "\\raggedright";
    BigDecimal rounded = BigDecimal.valueOf(share).setScale(3, RoundingMode.FLOOR);
    return (">{" + sides + "\\arraybackslash}p{")
        + ("\\dimexpr " + rounded + "\\linewidth-" + gaps + "\\tabcolsep\\relax}");
  }

  private static String caption(Table table) {
    return "\\caption{"
        + LatexText.inline(table.caption())
        + "}"
        + ("\\label{tab:" + table.id() + "}\\\\\n");
  }

  /** The header repeats on each page, the caption does not; without rows there is one page. */
  private static String body(Part part, String caption, int width) {
    String header =
        part.header().stream()
            .map(title -> "\\textbf{" + LatexText.inline(title) + "}")
            .collect(Collectors.joining(" & ", "\\toprule\n", " \\\\\n\\midrule\n"));
    StringBuilder out = new StringBuilder(caption).append(header);
    if (part.hasBody()) {
      out.append(caption.isEmpty() ? "\\endhead\n" : "\\endfirsthead\n" + header + "\\endhead\n");
    }
    part.groups().forEach(group -> group(out, group, width));
    return out.toString();
  }

  private static void group(StringBuilder out, Group group, int width) {
    group
        .across()
        .ifPresent(
            heading ->
                out.append("\\multicolumn{" + width + "}{@{}l@{}}{\\textit{")
                    .append(LatexText.inline(heading))
                    .append("}} \\\\*\n"));
    for (List<PrintedCell> row : group.rows()) {
      out.append(
          row.stream()
              .map(cell -> LatexText.cell(cell.words()))
              .collect(Collectors.joining(" & ", "", " \\\\\n")));
    }
  }

  private static String note(String words) {
    return "\\noindent{\\footnotesize " + LatexText.inline(words) + "\\par}\n";
  }
}
