package org.exemplar.report.docx;

import java.util.List;
import org.exemplar.report.Document;
import org.exemplar.report.Document.Block;
import org.exemplar.report.Document.Heading;
import org.exemplar.report.Document.NumberedFigure;
import org.exemplar.report.Document.NumberedTable;
import org.exemplar.report.Document.Paragraph;
import org.exemplar.report.Figure;
import org.exemplar.report.Renderer;

/** A document as a Word file, with page numbers. */
public final class DocxDocument implements Renderer<Document> {

  private final Renderer<Figure> png;

  /**
   * For documents whose figures this draws.
   *
   * @param png draws figures as PNG
   */
  public DocxDocument(Renderer<Figure> png) {
    this.png = png;
  }

  @Override
  public String extension() {
    return "docx";
  }

  @Override
  public byte[] render(Document document) {
    WordBody body = new WordBody(true);
    body.paragraph("Title", document.title());
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      block(body, blocks.get(i), page(blocks, i));
    }
    return body.file(document.title(), document.language());
  }

  /**
   * The page of a block. Headings stand on the page of what they head; a narrow table between two
   * wide ones stands on theirs, where it would else have a page to itself.
   */
  private static Page page(List<Block> blocks, int position) {
    int next = position;
    while (next < blocks.size() && blocks.get(next) instanceof Heading) {
      next++;
    }
    boolean isBetween =
        next == position
            && needed(blocks, beyond(blocks, position, -1)) == Page.LANDSCAPE
            && needed(blocks, beyond(blocks, position, 1)) == Page.LANDSCAPE;
    return isBetween ? Page.LANDSCAPE : needed(blocks, next);
  }

  /** The first position in a direction that has no narrow table. */
  private static int beyond(List<Block> blocks, int position, int direction) {
    int next = position;
    while (isTable(blocks, next) && needed(blocks, next) == Page.PORTRAIT) {
      next += direction;
    }
    return next;
  }

  private static boolean isTable(List<Block> blocks, int position) {
    return position >= 0
        && position < blocks.size()
        && blocks.get(position) instanceof NumberedTable;
  }

  private static Page needed(List<Block> blocks, int position) {
    return isTable(blocks, position)
        ? WordBody.page(((NumberedTable) blocks.get(position)).table())
        : Page.PORTRAIT;
  }

  private void block(WordBody body, Block block, Page page) {
    if (block instanceof Heading heading) {
      body.heading("Heading" + heading.level(), heading.text(), page);
    } else if (block instanceof Paragraph paragraph) {
      body.paragraph("Normal", paragraph.text());
    } else if (block instanceof NumberedTable numbered) {
      body.table(numbered.label(), numbered.table(), page);
    } else if (block instanceof NumberedFigure numbered) {
      Figure figure = numbered.figure();
      body.figure(numbered.label(), figure.caption(), figure.alternative(), png.render(figure));
    }
  }
}
