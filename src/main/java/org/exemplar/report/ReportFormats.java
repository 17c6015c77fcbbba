package org.exemplar.report;

import java.util.List;

/** The formats in which reports are written: the port that brings all renderers together. */
public interface ReportFormats {

  /**
   * Draws tables as files of their own.
   *
   * @param extension {@code csv}, {@code docx}, {@code html}, {@code md}, {@code tex} or {@code
   *     xlsx}
   * @param language of the words, as a BCP 47 tag
   * @throws IllegalArgumentException if there is no such format
   */
  Renderer<Table> table(String extension, String language);

  /** The same formats, with CSV so that Excel opens it right. */
  ReportFormats forExcel();

  /** Draws figures, in each format that a report has. */
  List<Renderer<Figure>> figures();

  /** Draws the report that is printed and sent round. */
  Renderer<Document> wordDocument();

  /** Draws the report that is read on a screen. */
  Renderer<Document> webPage();

  /** Writes where a report comes from. */
  Renderer<Provenance> manifest();
}
