package org.exemplar.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exemplar.markup.Markup;
import org.exemplar.report.Table;

/** Writes the text of a Word file from top to bottom, and turns the page for wide tables. */
final class WordBody {

  private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+) (\\d+)");
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

  private final Markup out = Markup.xml();
  private final List<byte[]> pictures = new ArrayList<>();
  private final boolean pageNumbers;
  private Page page = Page.PORTRAIT;
  private boolean fresh = true;

  WordBody(boolean pageNumbers) {
    this.pageNumbers = pageNumbers;
    out.open(
        "w:document",
        "xmlns:w",
        MAIN,
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:wp",
        DRAWING + "wordprocessingDrawing",
        "xmlns:a",
        DRAWING + "main",
        "xmlns:pic",
        DRAWING + "picture");
    out.open("w:body").line();
  }

  /** A heading of what stands on such a page. */
  void heading(String style, String words, Page page) {
    turnTo(page);
    line(style, words);
  }

  /** A paragraph in a style; its line breaks stay. */
  void paragraph(String style, String words) {
    turnTo(Page.PORTRAIT);
    line(style, words);
  }

  private void line(String style, String words) {
    open(style);
    run(out, words, "");
    end();
  }

  /** A table below its caption, above its notes, on such a page. */
  void table(String label, Table table, Page next) {
    turnTo(next);
    caption(label, table.caption(), true);
    ThreeRules.write(out, table, page.textWidth());
    table.notes().forEach(note -> line("TableNote", note));
    if (table.notes().isEmpty()) {
      line("TableEnd", "");
    }
  }

  /** The page that a table needs: on its side for a wide one. */
  static Page page(Table table) {
    return table.isWide() ? Page.LANDSCAPE : Page.PORTRAIT;
  }

  /** A picture above its caption. */
  void figure(String label, String caption, String alternative, byte[] png) {
    turnTo(Page.PORTRAIT);
    long width = page.textWidth() * Picture.PER_TWENTIETH;
    // Nine tenths of the page: the caption stands below the picture.
    long height = page.textHeight() * Picture.PER_TWENTIETH * 9 / 10;
    Picture picture = Picture.of(png).within(width, height);
    pictures.add(png);
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Figure").empty("w:keepNext").close();
    out.open("w:r").open("w:drawing");
    new Drawing(out, pictures.size() - 1, picture).write(label, alternative);
    out.close().close();
    end();
    caption(label, caption, false);
  }

  /** The whole file. */
  byte[] file(String title, String language) {
    page.write(out, pageNumbers);
    return new WordFile(title, language, out.close().close().bytes(), pictures).bytes();
  }

  /** Runs of words, with line breaks and tabs as Word has them. */
  static void run(Markup out, String words, String property) {
    if (words.isEmpty()) {
      return;
    }
    out.open("w:r");
    if (!property.isEmpty()) {
      out.open("w:rPr").empty(property).close();
    }
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      char c = i < words.length() ? words.charAt(i) : '\n';
      if (c == '\n' || c == '\t') {
        if (i > start) {
          out.element("w:t", words.substring(start, i), "xml:space", "preserve");
        }
        if (i < words.length()) {
          out.empty(c == '\n' ? "w:br" : "w:tab");
        }
        start = i + 1;
      }
    }
    out.close();
  }

  /** A number that Word counts itself, where the label has one; so pasted tables count on. */
  private void caption(String label, String words, boolean above) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Caption");
    if (above) {
      out.empty("w:keepNext");
    }
    out.close();
    Matcher numbered = NUMBERED.matcher(label);
    if (numbered.matches()) {
      run(out, numbered.group(1) + " ", "w:b");
      String field = " SEQ " + numbered.group(1) + " \\* ARABIC ";
      out.open("w:fldSimple", "w:instr", field);
      run(out, numbered.group(2), "w:b");
      out.close();
      run(out, ". ", "w:b");
    } else if (!label.isEmpty()) {
      run(out, label + ". ", "w:b");
    }
    run(out, words, "");
    end();
  }

  private void turnTo(Page next) {
    if (next != page && !fresh) {
      out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "TableJoint");
      page.write(out, pageNumbers);
      out.close().close().line();
    }
    page = next;
    fresh = false;
  }

  private void open(String style) {
    out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
  }

  private void end() {
    out.close().line();
  }
}
