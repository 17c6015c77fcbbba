package org.exemplar.report.docx;

import org.exemplar.markup.Markup;

/**
 * A picture in a line of text.
 *
 * @param out where it is written
 * @param index of the picture in the file, from 0
 * @param picture its size as printed
 */
record Drawing(Markup out, int index, Picture picture) {

  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  /** Writes it, with the words for those who cannot see it. */
  void write(String name, String alternative) {
    String id = String.valueOf(index + 1);
    out.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    size("wp:extent");
    out.empty("wp:docPr", "id", id, "name", name, "descr", alternative);
    out.open("a:graphic").open("a:graphicData", "uri", PICTURE).open("pic:pic");
    out.open("pic:nvPicPr").empty("pic:cNvPr", "id", id, "name", name, "descr", alternative);
    out.empty("pic:cNvPicPr").close();
    out.open("pic:blipFill").empty("a:blip", "r:embed", WordFile.picture(index));
    out.open("a:stretch").empty("a:fillRect").close().close();
    out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
    size("a:ext");
    out.close().open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
    out.close().close().close().close();
  }

  private void size(String element) {
    String width = String.valueOf(picture.width());
    out.empty(element, "cx", width, "cy", String.valueOf(picture.height()));
  }
}
