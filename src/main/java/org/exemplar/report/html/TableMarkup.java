package org.exemplar.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.exemplar.markup.Markup;
import org.exemplar.report.Cell;
import org.exemplar.report.Column;
import org.exemplar.report.PrintedTable;
import org.exemplar.report.PrintedTable.Group;
import org.exemplar.report.PrintedTable.Part;
import org.exemplar.report.PrintedTable.PrintedCell;
import org.exemplar.report.Table;

/**
 * Writes tables as HTML. Each part is a table of its own, so that on paper its own header row
 * repeats; the first bears the caption, and the others name it.
 */
final class TableMarkup {

  /** A table of more columns than this may be wider than a small screen: there it scrolls. */
  private static final int NEVER_SCROLLS = 2;

  private final Markup out;
  private final PrintedTable table;
  private final String anchor;

  private TableMarkup(Markup out, PrintedTable table, String anchor) {
    this.out = out;
    this.table = table;
    this.anchor = anchor;
  }

  /**
   * Writes a table.
   *
   * @param label its number, such as "Table 1"; empty where it has none
   */
  static void write(Markup out, String label, Table table) {
    String anchor = "table-" + table.id();
    TableMarkup writer = new TableMarkup(out, PrintedTable.of(table), anchor);
    String caption = anchor + "-caption";
    int columns = writer.table.columns().size();
    boolean wide = table.isWide();
    List<String> attributes = new ArrayList<>();
    attributes.addAll(List.of("class", wide ? "table wide" : "table", "id", anchor));
    attributes.addAll(List.of("role", wide ? "region" : "group", "aria-labelledby", caption));
    if (columns > NEVER_SCROLLS) {
      attributes.addAll(List.of("tabindex", "0"));
    }
    out.open("div", attributes.toArray(String[]::new)).line();
    for (int i = 0; i < writer.table.parts().size(); i++) {
      writer.part(writer.table.parts().get(i), i == 0, label, table.caption());
    }
    table.notes().forEach(note -> lines(out.open("p", "class", "note"), note).close().line());
    out.close().line();
  }

  private void part(Part part, boolean first, String label, String words) {
    String caption = anchor + "-caption";
    if (first) {
      out.open("table").line().open("caption", "id", caption);
      if (!label.isEmpty()) {
        out.element("b", label + ".").text(" ");
      }
      out.text(words).close().line();
    } else {
      out.open("table", "aria-labelledby", caption).line();
    }
    widths();
    header(part.header());
    part.groups().forEach(this::group);
    out.close().line();
  }

  private void widths() {
    out.open("colgroup");
    for (double share : table.shares()) {
      BigDecimal percent = BigDecimal.valueOf(share * 100).setScale(2, RoundingMode.HALF_UP);
      out.empty("col", "style", "width:" + percent + "%");
    }
    out.close().line();
  }

  private void header(List<String> titles) {
    out.open("thead").line().open("tr");
    for (int c = 0; c < titles.size(); c++) {
      open("th", table.columns().get(c), "scope", "col");
      lines(out, titles.get(c)).close();
    }
    out.close().line().close().line();
  }

  private void group(Group group) {
    out.open("tbody").line();
    group.across().ifPresent(this::across);
    for (List<PrintedCell> row : group.rows()) {
      out.open("tr");
      row.stream().filter(cell -> !cell.isCovered()).forEach(this::cell);
      out.close().line();
    }
    out.close().line();
  }

  private void across(String heading) {
    String width = String.valueOf(table.columns().size());
    out.open("tr", "class", "across").open("th", "scope", "rowgroup", "colspan", width);
    lines(out, heading).close().close().line();
  }

  private void cell(PrintedCell cell) {
    List<String> attributes = new ArrayList<>();
    if (cell.height() > 1 || cell.column().merged()) {
      attributes.addAll(List.of("scope", "row"));
    }
    if (cell.height() > 1) {
      attributes.addAll(List.of("rowspan", String.valueOf(cell.height())));
    }
    if (cell.indent() > 0) {
      attributes.addAll(List.of("style", "padding-left:" + cell.indent() + "em"));
    }
    String name = attributes.contains("scope") ? "th" : "td";
    open(name, cell.column(), attributes.toArray(String[]::new));
    if (cell.cell() instanceof Cell.Missing) {
      lines(out.open("span", "class", "missing"), cell.words()).close().close();
    } else {
      lines(out, cell.unindented()).close();
    }
  }

  private void open(String name, Column column, String... attributes) {
    List<String> all = new ArrayList<>(List.of(attributes));
    if (column.alignment() == Column.Alignment.RIGHT) {
      all.addAll(List.of("class", "number"));
    }
    out.open(name, all.toArray(String[]::new));
  }

  /** Words with their line breaks. */
  static Markup lines(Markup out, String words) {
    String[] lines = words.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      (i == 0 ? out : out.empty("br")).text(lines[i]);
    }
    return out;
  }
}
