package org.exemplar.report.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.exemplar.report.Column;
import org.exemplar.report.PrintedTable;
import org.exemplar.report.PrintedTable.Group;
import org.exemplar.report.PrintedTable.Part;
import org.exemplar.report.PrintedTable.PrintedCell;
import org.exemplar.report.Renderer;
import org.exemplar.report.Table;

/**
 * A table as GitHub's Markdown. Its tables have one header row each, so every section with a header
 * row is a table of its own; a merged cell prints once, above empty ones.
 */
public final class MarkdownTable implements Renderer<Table> {

  @Override
  public String extension() {
    return "md";
  }

  @Override
  public byte[] render(Table table) {
    PrintedTable printed = PrintedTable.of(table);
    StringBuilder out = new StringBuilder();
    out.append("**").append(MarkdownText.inline(table.caption().strip())).append("**\n");
    for (Part part : printed.parts()) {
      out.append('\n').append(line(part.header().stream().map(MarkdownText::inline).toList()));
      out.append(line(printed.columns().stream().map(MarkdownTable::ruleBelow).toList()));
      part.groups().forEach(group -> group(out, group, printed.columns().size()));
    }
    for (String note : table.notes()) {
      out.append('\n').append(MarkdownText.paragraph(note.strip())).append('\n');
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void group(StringBuilder out, Group group, int columns) {
    group.across().ifPresent(heading -> out.append(across(heading.strip(), columns)));
    for (List<PrintedCell> row : group.rows()) {
      out.append(line(row.stream().map(cell -> MarkdownText.inline(cell.words())).toList()));
    }
  }

  private static String across(String heading, int columns) {
    String bold = heading.isEmpty() ? "" : "**" + MarkdownText.inline(heading) + "**";
    return "| " + bold + " |".repeat(columns) + "\n";
  }

  private static String ruleBelow(Column column) {
    return column.alignment() == Column.Alignment.RIGHT ? "---:" : "---";
  }

  private static String line(List<String> cells) {
    return cells.stream().map(String::strip).collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
