package org.exemplar.report;

import java.util.List;

/**
 * A report to read from beginning to end.
 *
 * @param title of the study
 * @param language its language, as a BCP 47 tag
 * @param blocks in order
 */
public record Document(String title, String language, List<Block> blocks) {

  /** Keeps its own copy. */
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** A part of a document. */
  public sealed interface Block {}

  /** A heading of level 1 to 3. */
  public record Heading(int level, String text) implements Block {}

  /** A paragraph of plain words. */
  public record Paragraph(String text) implements Block {}

  /** A table with its number, such as "Table 1"; the numbering is the document's. */
  public record NumberedTable(String label, Table table) implements Block {}

  /** A figure with its number, such as "Figure 1". */
  public record NumberedFigure(String label, Figure figure) implements Block {}
}
