package org.exemplar.word;

import java.util.Optional;

/**
 * A paragraph of a Word document.
 *
 * @param text its words; a line break within the paragraph is {@code \n}, a tab is {@code \t}
 * @param cell the table cell in which it stands, if it stands in one
 */
public record WordParagraph(String text, Optional<Place> cell) {

  /**
   * A cell of a table, all from 0. A nested table has a number of its own.
   *
   * @param table number in the document, in the order in which the tables begin
   * @param row number in the table
   * @param column number of the cell in the row; a merged cell counts once
   */
  public record Place(int table, int row, int column) {}
}
