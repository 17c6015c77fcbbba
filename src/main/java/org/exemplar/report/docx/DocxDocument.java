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
      block(body, blocks.get(i), pageOfNext(blocks, i));
    }
    return body.file(document.title(), document.language());
  }

  /** Headings stand on the page of what they head. */
  private static Page pageOfNext(List<Block> blocks, int position) {
    int next = position;
    while (next < blocks.size() && blocks.get(next) instanceof Heading) {
      next++;
    }
    return next < blocks.size() && blocks.get(next) instanceof NumberedTable numbered
        ? WordBody.page(numbered.table())
        : Page.PORTRAIT;
  }

  private void block(WordBody body, Block block, Page page) {
    if (block instanceof Heading heading) {
      body.heading("Heading" + heading.level(), heading.text(), page);
    } else if (block instanceof Paragraph paragraph) {
      body.paragraph("Normal", paragraph.text());
    } else if (block instanceof NumberedTable numbered) {
      body.table(numbered.label(), numbered.table());
    } else if (block instanceof NumberedFigure numbered) {
      Figure figure = numbered.figure();
      body.figure(numbered.label(), figure.caption(), figure.alternative(), png.render(figure));
    }
  }
}
