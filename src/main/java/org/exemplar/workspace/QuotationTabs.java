package org.exemplar.workspace;

import java.util.List;
import org.exemplar.quotation.CommentTable;
import org.exemplar.study.desk.QuotationBoard;

/**
 * The comment tables of a study, and the two pages of the one that is open.
 *
 * @param tables all of them, in order
 * @param links of the table that is open
 * @param title of that table
 * @param previewing whether its preview is open, and not the page on which quotations are chosen
 */
public record QuotationTabs(
    List<Tab> tables, QuotationLinks links, String title, boolean previewing) {

  /**
   * A comment table.
   *
   * @param title as printed
   * @param link to its page
   * @param current whether it is open
   */
  public record Tab(String title, String link, boolean current) {}

  /** Keeps its own copy. */
  public QuotationTabs {
    tables = List.copyOf(tables);
  }

  static QuotationTabs of(QuotationBoard board, CommentTable open, boolean previewing) {
    return new QuotationTabs(
        board.tables().stream().map(table -> tab(table, table.equals(open), previewing)).toList(),
        new QuotationLinks(open.id()),
        open.title(),
        previewing);
  }

  private static Tab tab(CommentTable table, boolean current, boolean previewing) {
    QuotationLinks links = new QuotationLinks(table.id());
    return new Tab(table.title(), previewing ? links.preview() : links.choose(), current);
  }
}
