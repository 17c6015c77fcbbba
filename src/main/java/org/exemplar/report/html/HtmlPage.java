package org.exemplar.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.exemplar.markup.Markup;

/** The frame of a page: one file that needs no other and runs no script. */
final class HtmlPage {

  private HtmlPage() {}

  /**
   * A whole file.
   *
   * @param kind class of the body, by which the style tells a table alone from a document
   */
  static byte[] of(String language, String title, String kind, Consumer<Markup> content) {
    Markup page = Markup.html().open("html", "lang", language).line();
    page.open("head").line();
    page.empty("meta", "charset", "utf-8").line();
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.element("title", title).line();
    page.open("style").line().raw(style()).close().line();
    page.close().line();
    page.open("body", "class", kind).line();
    content.accept(page);
    return page.close().line().close().line().bytes();
  }

  private static String style() {
    try (InputStream in = HtmlPage.class.getResourceAsStream("page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own style sheet cannot be read", e);
    }
  }
}
