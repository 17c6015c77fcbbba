package org.exemplar.report.docx;

import org.exemplar.report.Renderer;
import org.exemplar.report.Table;

/**
 * A table as a Word file of its own. Its number is a field: pasted among other tables, it counts
 * on.
 */
public final class DocxTable implements Renderer<Table> {

  private static final String LABEL = "Table 1";

  private final String language;

  /**
   * For tables in one language.
   *
   * @param language as a BCP 47 tag
   */
  public DocxTable(String language) {
    this.language = language;
  }

  @Override
  public String extension() {
    return "docx";
  }

  @Override
  public byte[] render(Table table) {
    WordBody body = new WordBody(false);
    body.table(LABEL, table, WordBody.page(table));
    return body.file(table.caption(), language);
  }
}
