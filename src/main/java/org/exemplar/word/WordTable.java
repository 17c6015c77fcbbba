package org.exemplar.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exemplar.problem.SourceLocation;

/**
 * A table of a Word document.
 *
 * @param number in the document, from 0
 * @param rows cells row by row; rows may differ in length
 */
public record WordTable(int number, List<List<Cell>> rows) {

  /**
   * A cell of a table.
   *
   * @param text its paragraphs joined by {@code \n}
   * @param paragraphs positions of its paragraphs in {@link WordDocument#paragraphs()}
   */
  public record Cell(String text, List<Integer> paragraphs) {
    /** Keeps its own copy. */
    public Cell {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** Keeps its own copies. */
  public WordTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Where a cell stands: {@code file.docx[table 2!B3]}, tables, columns and rows counted as in a
   * spreadsheet.
   */
  static SourceLocation place(String file, WordParagraph.Place cell) {
    return SourceLocation.of(
        file, "table " + (cell.table() + 1), letters(cell.column()) + (cell.row() + 1));
  }

  static WordTable of(int number, List<WordParagraph> paragraphs, List<Integer> members) {
    List<List<List<Integer>>> grid = new ArrayList<>();
    for (int member : members) {
      WordParagraph.Place cell = paragraphs.get(member).cell().orElseThrow();
      at(at(grid, cell.row()), cell.column()).add(member);
    }
    return new WordTable(
        number,
        grid.stream()
            .map(row -> row.stream().map(cell -> cell(paragraphs, cell)).toList())
            .toList());
  }

  private static Cell cell(List<WordParagraph> paragraphs, List<Integer> members) {
    return new Cell(
        members.stream().map(i -> paragraphs.get(i).text()).collect(Collectors.joining("\n")),
        members);
  }

  /** The list at a position, made with all before it where there is none yet. */
  private static <T> List<T> at(List<List<T>> lists, int position) {
    while (lists.size() <= position) {
      lists.add(new ArrayList<>());
    }
    return lists.get(position);
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
