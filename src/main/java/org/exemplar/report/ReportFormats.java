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

  /** Draws several tables as one workbook, a sheet for each. */
  Renderer<List<Table>> workbook();

  /** The same formats, with CSV so that Excel opens it right. */
  ReportFormats forExcel();

  /** Draws figures of lines and letters, for screens: SVG. */
  Renderer<Figure> drawing();

  /** Draws figures of points, for print: PNG. */
  Renderer<Figure> picture();

  /**
   * Draws the report that is printed and sent round.
   *
   * @param pictures draws the figures in it as {@link #picture()} does
   */
  Renderer<Document> wordDocument(Renderer<Figure> pictures);

  /**
   * Draws the report that is read on a screen.
   *
   * @param drawings draws the figures in it as {@link #drawing()} does
   */
  Renderer<Document> webPage(Renderer<Figure> drawings);

  /** Writes where a report comes from. */
  Renderer<Provenance> manifest();
}
