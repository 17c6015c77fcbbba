package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts tables and figures together into one document that is read from beginning to end. */
public final class ReportDocument {

  /** A table with more rows than this is named in the document, and stands in its own file only. */
  public static final int MOST_ROWS = 60;

  /**
   * A part of the document.
   *
   * @param heading its title
   * @param tables first the tables
   * @param remarks then what is said in words, a paragraph each
   * @param figures last the figures
   * @param whole whether tables are printed however long they are
   */
  public record Part(
      String heading,
      List<Table> tables,
      List<String> remarks,
      List<? extends Figure> figures,
      boolean whole) {
    /** Keeps its own copies. */
    public Part {
      tables = List.copyOf(tables);
      figures = List.copyOf(figures);
      remarks = List.copyOf(remarks);
    }
  }

  private final List<Document.Block> blocks = new ArrayList<>();
  private int tables;
  private int figures;

  private ReportDocument() {}

  /**
   * A document. Tables and figures are numbered in the order of reading, each kind in a series of
   * its own; tables of the appendix are A1, A2 and so on. A part with nothing to show is left out.
   *
   * @param title of the study
   * @param language as a BCP 47 tag
   * @param parts in order
   * @param made how the report was made, a paragraph each
   * @param appendix tables, each under a heading of its own
   */
  public static Document of(
      String title, String language, List<Part> parts, List<String> made, List<Table> appendix) {
    ReportDocument report = new ReportDocument();
    parts.forEach(report::add);
    report.blocks.add(new Document.Heading(1, MethodStatement.HEADING));
    made.forEach(words -> report.blocks.add(new Document.Paragraph(words)));
    for (int i = 0; i < appendix.size(); i++) {
      Table table = appendix.get(i);
      report.blocks.add(new Document.Heading(1, "Appendix: " + table.caption()));
      report.blocks.add(new Document.NumberedTable("Table A" + (i + 1), table));
    }
    return new Document(title, language, report.blocks);
  }

  private void add(Part part) {
    List<Table> shown =
        part.tables().stream().filter(t -> part.whole() || !t.rows().isEmpty()).toList();
    if (!shown.isEmpty() || !part.figures().isEmpty() || !part.remarks().isEmpty()) {
      blocks.add(new Document.Heading(1, part.heading()));
    }
    shown.forEach(table -> blocks.add(block(table, part.whole())));
    part.remarks().forEach(words -> blocks.add(new Document.Paragraph(words)));
    for (Figure figure : part.figures()) {
      blocks.add(new Document.NumberedFigure("Figure " + ++figures, figure));
    }
  }

  private Document.Block block(Table table, boolean whole) {
    int rows = table.rows().size();
    return whole || rows <= MOST_ROWS
        ? new Document.NumberedTable("Table " + ++tables, table)
        : new Document.Paragraph(
            String.format(
                Locale.ROOT,
                "“%s” has %s; it stands in the file “%s” beside this report.",
                table.caption(),
                Wording.number(rows, "row", "rows"),
                table.id()));
  }
}
