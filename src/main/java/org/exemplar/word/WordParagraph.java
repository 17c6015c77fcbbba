package org.exemplar.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A paragraph of a Word document.
 *
 * @param text its words; a line break within the paragraph is {@code \n}, a tab is {@code \t}
 * @param cell the table cell in which it stands, if it stands in one
 * @param style id of its style, if it has one; Word translates the ids of its own styles
 */
public record WordParagraph(String text, Optional<Place> cell, Optional<String> style) {

  /**
   * What ids of styles for quotations contain: Quote, IntenseQuote, Quotations, Zitat, Citation.
   */
  private static final List<String> QUOTES = List.of("quot", "zitat", "citation", "blocktext");

  /** Whether it is in a style for quotations, by the style's id. */
  public boolean isBlockQuote() {
    String id = style.orElse("").toLowerCase(Locale.ROOT);
    return QUOTES.stream().anyMatch(id::contains);
  }

  /**
   * A cell of a table, all from 0. A nested table has a number of its own.
   *
   * @param table number in the document, in the order in which the tables begin
   * @param row number in the table
   * @param column number of the cell in the row; a merged cell counts once
   */
  public record Place(int table, int row, int column) {}
}
