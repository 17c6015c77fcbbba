package org.exemplar.report.html;

import org.exemplar.report.Renderer;
import org.exemplar.report.Table;

/** A table as a page of its own. */
public final class HtmlTable implements Renderer<Table> {

  private final String language;

  /**
   * For tables in one language.
   *
   * @param language as a BCP 47 tag
   */
  public HtmlTable(String language) {
    this.language = language;
  }

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public byte[] render(Table table) {
    return HtmlPage.of(
        language,
        table.caption(),
        "alone",
        body -> {
          body.open("main").line();
          TableMarkup.write(body, "", table);
          body.close().line();
        });
  }
}
