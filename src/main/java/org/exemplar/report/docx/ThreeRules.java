package org.exemplar.report.docx;

import java.util.List;
import org.exemplar.markup.Markup;
import org.exemplar.report.Column;
import org.exemplar.report.PrintedTable;
import org.exemplar.report.PrintedTable.Group;
import org.exemplar.report.PrintedTable.Part;
import org.exemplar.report.PrintedTable.PrintedCell;
import org.exemplar.report.Table;

/**
 * A table as journals print it: a rule above and below each header row, one at the end, no grid.
 *
 * <p>Word repeats at the top of a page only a table's first rows. So each part is a table of its
 * own, of the same widths, and a line of one point stands between them: on every page the header
 * row above a quotation is the one of its theme group.
 */
final class ThreeRules {

  /** Widths of the rules, in eighths of a point. */
  private static final String THICK = "8";

  private static final String THIN = "4";

  /** How far in each level of a codebook stands, in twentieths of a point: about an em. */
  private static final int INDENT = 200;

  /** White space above a new theme, in twentieths of a point. */
  private static final String APART = "140";

  private final Markup out;
  private final PrintedTable table;
  private final int[] widths;
  private final boolean noted;

  private ThreeRules(Markup out, Table table, int width) {
    this.out = out;
    this.table = PrintedTable.of(table);
    this.widths = ColumnWidths.of(this.table, width);
    this.noted = !table.notes().isEmpty();
  }

  /** Writes the table, {@code width} twentieths of a point wide. */
  static void write(Markup out, Table table, int width) {
    ThreeRules writer = new ThreeRules(out, table, width);
    List<Part> parts = writer.table.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "TableJoint").close().close();
      }
      writer.part(parts.get(i), table.caption(), i + 1 == parts.size());
    }
  }

  private void part(Part part, String caption, boolean last) {
    out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "ThreeRules");
    int width = 0;
    for (int w : widths) {
      width += w;
    }
    out.empty("w:tblW", "w:w", String.valueOf(width), "w:type", "dxa");
    out.empty("w:tblLayout", "w:type", "fixed");
    out.empty("w:tblLook", "w:val", "0620", "w:firstRow", "1", "w:noHBand", "1", "w:noVBand", "1");
    out.empty("w:tblCaption", "w:val", caption).close().open("w:tblGrid");
    for (int w : widths) {
      out.empty("w:gridCol", "w:w", String.valueOf(w));
    }
    out.close().line();
    header(part, last && !part.hasBody());
    for (int g = 0; g < part.groups().size(); g++) {
      group(part.groups().get(g), last && g + 1 == part.groups().size());
    }
    out.close().line();
  }

  private void header(Part part, boolean last) {
    out.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
    for (int c = 0; c < widths.length; c++) {
      Column column = table.columns().get(c);
      // Where nothing follows, the rule below is the end's, or the one above the next header.
      cell(c, 1, "", THICK, last ? THICK : part.hasBody() ? THIN : "");
      open("TableHeading", part.hasBody() || last && noted, false);
      words(column, part.header().get(c));
    }
    out.close().line();
  }

  private void group(Group group, boolean last) {
    List<List<PrintedCell>> rows = group.rows();
    group.across().ifPresent(heading -> across(heading, last && rows.isEmpty()));
    for (int r = 0; r < rows.size(); r++) {
      boolean end = last && r + 1 == rows.size();
      // The last row is never alone on a page: the one before it goes there with it.
      boolean keep = end && noted || last && r + 2 == rows.size();
      row(rows.get(r), r > 0, end, keep);
    }
  }

  private void across(String heading, boolean end) {
    out.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
    cell(0, widths.length, "", "", end ? THICK : "");
    open("TableHeading", true, true);
    words(table.columns().get(0), heading);
    out.close().line();
  }

  private void row(List<PrintedCell> cells, boolean follows, boolean end, boolean kept) {
    // The first quotation of a theme keeps the second on its page.
    boolean keep = kept || cells.stream().anyMatch(cell -> cell.height() > 1);
    boolean apart = follows && cells.get(0).column().merged() && !cells.get(0).isCovered();
    out.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
    for (int c = 0; c < cells.size(); c++) {
      PrintedCell cell = cells.get(c);
      String merge = cell.isCovered() ? "continue" : cell.height() > 1 ? "restart" : "";
      cell(c, 1, merge, "", end ? THICK : "");
      open("TableText", keep, apart);
      if (cell.indent() > 0) {
        out.empty("w:ind", "w:left", String.valueOf(cell.indent() * INDENT));
      }
      words(cell.column(), cell.unindented());
    }
    out.close().line();
  }

  /** Opens a cell; {@link #words(Column, String)} closes it. */
  private void cell(int column, int span, String merge, String ruleAbove, String ruleBelow) {
    int width = 0;
    for (int c = column; c < column + span; c++) {
      width += widths[c];
    }
    out.open("w:tc").open("w:tcPr");
    out.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
    if (span > 1) {
      out.empty("w:gridSpan", "w:val", String.valueOf(span));
    }
    if (!merge.isEmpty()) {
      out.empty("w:vMerge", "w:val", merge);
    }
    if (!ruleAbove.isEmpty() || !ruleBelow.isEmpty()) {
      out.open("w:tcBorders");
      rule("w:top", ruleAbove);
      rule("w:bottom", ruleBelow);
      out.close();
    }
    out.close();
  }

  private void rule(String side, String width) {
    if (!width.isEmpty()) {
      out.empty(side, "w:val", "single", "w:sz", width, "w:space", "0", "w:color", "auto");
    }
  }

  /** Opens the paragraph of a cell; white space above sets a theme apart from the one before. */
  private void open(String style, boolean keepNext, boolean apart) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (keepNext) {
      out.empty("w:keepNext");
    }
    if (apart) {
      out.empty("w:spacing", "w:before", APART);
    }
  }

  /** Writes the words of an opened paragraph, and closes it and its cell. */
  private void words(Column column, String words) {
    if (column.alignment() == Column.Alignment.RIGHT) {
      out.empty("w:jc", "w:val", "right");
    }
    out.close();
    WordBody.run(out, words, "");
    out.close().close();
  }
}
