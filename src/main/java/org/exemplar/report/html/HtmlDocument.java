package org.exemplar.report.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.exemplar.markup.Markup;
import org.exemplar.report.Document;
import org.exemplar.report.Document.Block;
import org.exemplar.report.Document.Heading;
import org.exemplar.report.Document.NumberedFigure;
import org.exemplar.report.Document.NumberedTable;
import org.exemplar.report.Document.Paragraph;
import org.exemplar.report.Figure;
import org.exemplar.report.Renderer;

/** A document as one page, with its contents beside it and its figures in it. */
public final class HtmlDocument implements Renderer<Document> {

  private final Renderer<Figure> svg;

  /**
   * For documents whose figures this draws.
   *
   * @param svg draws figures as SVG
   */
  public HtmlDocument(Renderer<Figure> svg) {
    this.svg = svg;
  }

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public byte[] render(Document document) {
    return HtmlPage.of(
        document.language(),
        document.title(),
        "document",
        body -> {
          body.open("header").element("h1", document.title()).close().line();
          contents(body, document.blocks());
          body.open("main").line();
          List<Block> blocks = document.blocks();
          for (int i = 0; i < blocks.size(); i++) {
            block(body, blocks.get(i), i);
          }
          body.close().line();
        });
  }

  private static void contents(Markup out, List<Block> blocks) {
    out.open("nav", "aria-label", "Contents").line().open("ul").line();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Heading heading) {
        entry(out, "level-" + heading.level(), section(i), heading.text());
      } else if (blocks.get(i) instanceof NumberedTable numbered) {
        String words = numbered.label() + ". " + numbered.table().caption();
        entry(out, "item", "table-" + numbered.table().id(), words);
      } else if (blocks.get(i) instanceof NumberedFigure numbered) {
        String words = numbered.label() + ". " + numbered.figure().caption();
        entry(out, "item", "figure-" + numbered.figure().id(), words);
      }
    }
    out.close().line().close().line();
  }

  private static void entry(Markup out, String kind, String anchor, String words) {
    out.open("li", "class", kind).element("a", words, "href", "#" + anchor).close().line();
  }

  private void block(Markup out, Block block, int position) {
    if (block instanceof Heading heading) {
      String name = "h" + (heading.level() + 1);
      out.element(name, heading.text(), "id", section(position)).line();
    } else if (block instanceof Paragraph paragraph) {
      TableMarkup.lines(out.open("p"), paragraph.text()).close().line();
    } else if (block instanceof NumberedTable numbered) {
      TableMarkup.write(out, numbered.label(), numbered.table());
    } else if (block instanceof NumberedFigure numbered) {
      figure(out, numbered);
    }
  }

  private void figure(Markup out, NumberedFigure numbered) {
    String drawing = new String(svg.render(numbered.figure()), StandardCharsets.UTF_8);
    String anchor = "figure-" + numbered.figure().id();
    String caption = anchor + "-caption";
    out.open("figure", "id", anchor).line();
    // Where it is wider than the screen it scrolls, also by keyboard.
    out.open(
        "div", "class", "drawing", "tabindex", "0", "role", "group", "aria-labelledby", caption);
    out.raw(drawing.substring(drawing.indexOf("<svg"))).close().line();
    out.open("figcaption", "id", caption).element("b", numbered.label() + ".");
    out.text(" " + numbered.figure().caption()).close().line();
    out.close().line();
  }

  private static String section(int position) {
    return "section-" + position;
  }
}
