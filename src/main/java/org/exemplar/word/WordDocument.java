package org.exemplar.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exemplar.problem.SourceLocation;

/**
 * The words of a Word document, in reading order: its paragraphs, those of table cells among them.
 *
 * @param paragraphs in the order in which they begin
 */
public record WordDocument(List<WordParagraph> paragraphs) {

  /** Keeps its own copy. */
  public WordDocument {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The paragraphs joined by {@code \n}: what offsets into the document refer to. */
  public String text() {
    return paragraphs.stream().map(WordParagraph::text).collect(Collectors.joining("\n"));
  }

  /** The tables, in the order in which they begin; a table without any paragraph is left out. */
  public List<WordTable> tables() {
    TreeMap<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<WordParagraph.Place> cell = paragraphs.get(i).cell();
      if (cell.isPresent()) {
        members.computeIfAbsent(cell.get().table(), table -> new ArrayList<>()).add(i);
      }
    }
    return members.entrySet().stream()
        .map(table -> WordTable.of(table.getKey(), paragraphs, table.getValue()))
        .toList();
  }

  /**
   * Where a paragraph stands, for messages: a table's cell as {@code file.docx[table 2!B3]}, any
   * other by its number among all, from 1: {@code file.docx[paragraph 3]}.
   *
   * @param file as the person named it
   * @param paragraph position in {@link #paragraphs()}, from 0
   */
  public SourceLocation place(String file, int paragraph) {
    return paragraphs
        .get(paragraph)
        .cell()
        .map(cell -> WordTable.place(file, cell))
        .orElseGet(() -> SourceLocation.paragraph(file, paragraph + 1));
  }
}
