package org.exemplar.survey;

import java.util.List;

/**
 * A table as people keep survey answers: a header and a row per answer.
 *
 * @param header names of the columns, none twice
 * @param rows cells in the order of the header, blank where empty
 */
public record AnswerSheet(List<String> header, List<List<String>> rows) {

  /**
   * Keeps its own copies.
   *
   * @throws IllegalArgumentException if a row has another number of cells than the header
   */
  public AnswerSheet {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    int width = header.size();
    if (!rows.stream().allMatch(row -> row.size() == width)) {
      throw new IllegalArgumentException("rows and header differ in width");
    }
  }

  /** The cells of a column, top down. */
  public List<String> column(int index) {
    return rows.stream().map(row -> row.get(index)).toList();
  }
}
