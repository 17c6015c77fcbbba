package org.exemplar.report.docx;

import org.exemplar.markup.Markup;

/** An A4 page and its margins of 25 mm; lengths in twentieths of a point. */
enum Page {
  /** Upright. */
  PORTRAIT(11906, 16838),
  /** On its side, for wide tables. */
  LANDSCAPE(16838, 11906);

  private static final int MARGIN = 1418;

  private final int width;
  private final int height;

  Page(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** The width between the margins. */
  int textWidth() {
    return width - 2 * MARGIN;
  }

  /** The height between the margins. */
  int textHeight() {
    return height - 2 * MARGIN;
  }

  /** Ends a section of such pages. */
  void write(Markup out, boolean numbered) {
    out.open("w:sectPr");
    if (numbered) {
      out.empty("w:footerReference", "w:type", "default", "r:id", WordFile.FOOTER);
    }
    String w = String.valueOf(width);
    String h = String.valueOf(height);
    if (this == LANDSCAPE) {
      out.empty("w:pgSz", "w:w", w, "w:h", h, "w:orient", "landscape");
    } else {
      out.empty("w:pgSz", "w:w", w, "w:h", h);
    }
    String margin = String.valueOf(MARGIN);
    out.empty(
        "w:pgMar",
        "w:top",
        margin,
        "w:right",
        margin,
        "w:bottom",
        margin,
        "w:left",
        margin,
        "w:header",
        "709",
        "w:footer",
        "709",
        "w:gutter",
        "0");
    out.close();
  }
}
