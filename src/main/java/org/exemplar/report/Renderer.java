package org.exemplar.report;

/**
 * Draws tables, figures or documents in one file format: the port that every output format serves.
 * The same input gives the same bytes on any machine, in any locale and time zone.
 *
 * @param <T> what is drawn
 */
public interface Renderer<T> {

  /** The file name's ending, without a dot: {@code docx}. */
  String extension();

  /** The whole file. */
  byte[] render(T subject);
}
