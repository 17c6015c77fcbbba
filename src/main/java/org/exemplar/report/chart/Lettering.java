package org.exemplar.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.exemplar.report.chart.Mark.Face;

/** The font of all figures, how wide words are in it, and where long labels break. */
final class Lettering {

  /** Height of letters, in pixels. */
  static final double SIZE = 12;

  /** From one base line to the next. */
  static final double LINE = 15;

  /** From the middle of a line of words down to its base line. */
  static final double MIDDLE = 4.2;

  /**
   * As many units as the font's designers drew on: at this size every letter's width is a whole
   * number, the same on every machine.
   */
  private static final float UNITS = 2048;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final Font PLAIN = load("LiberationSans-Regular.ttf");
  private static final Font BOLD = load("LiberationSans-Bold.ttf");

  private Lettering() {}

  private static Font font(Face face) {
    return face == Face.BOLD ? BOLD : PLAIN;
  }

  /**
   * Draws a line of words. Letters that the font lacks are taken from whatever font the machine has
   * for them.
   */
  static void draw(Graphics2D pen, String words, Face face, double start) {
    Font own = font(face).deriveFont((float) SIZE);
    Font other = new Font(Font.SANS_SERIF, own.getStyle(), 1).deriveFont((float) SIZE);
    double x = start;
    int from = 0;
    while (from < words.length()) {
      boolean known = own.canDisplay(words.codePointAt(from));
      int to = from;
      while (to < words.length() && own.canDisplay(words.codePointAt(to)) == known) {
        to += Character.charCount(words.codePointAt(to));
      }
      String run = words.substring(from, to);
      pen.setFont(known ? own : other);
      pen.drawString(run, (float) x, 0);
      x += width(run, face);
      from = to;
    }
  }

  /** Width of a line of words. A letter that the font lacks counts as wide as it is high. */
  static double width(String words, Face face) {
    Font font = font(face);
    StringBuilder known = new StringBuilder();
    int unknown = 0;
    for (int c : words.codePoints().toArray()) {
      if (font.canDisplay(c)) {
        known.appendCodePoint(c);
      } else {
        unknown++;
      }
    }
    GlyphVector glyphs = font.createGlyphVector(EXACT, known.toString());
    return glyphs.getLogicalBounds().getWidth() / UNITS * SIZE + unknown * SIZE;
  }

  /** Width of the widest of some lines; 0 for none. */
  static double widest(List<String> lines, Face face) {
    return lines.stream().mapToDouble(line -> width(line, face)).max().orElse(0);
  }

  /** Words in lines no wider than {@code most}; a word that is wider breaks between letters. */
  static List<String> wrap(String words, Face face, double most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces(words.strip().replaceAll("\\s+", " "))) {
      if (!line.isEmpty() && width((line + piece).stripTrailing(), face) > most) {
        lines.add(line.stripTrailing());
        line = "";
      }
      line += piece;
      while (width(line.stripTrailing(), face) > most
          && line.codePointCount(0, line.length()) > 1) {
        int end = fitting(line, face, most);
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }
    lines.add(line.stripTrailing());
    return lines;
  }

  private static List<String> pieces(String words) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(words);
    List<String> pieces = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      pieces.add(words.substring(start, end));
      start = end;
    }
    return pieces;
  }

  /** The end of the longest beginning that fits; at least one letter. */
  private static int fitting(String words, Face face, double most) {
    int end = words.offsetByCodePoints(0, 1);
    while (end < words.length()) {
      int next = words.offsetByCodePoints(end, 1);
      if (width(words.substring(0, next), face) > most) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static Font load(String name) {
    try (InputStream in = Lettering.class.getResourceAsStream(name)) {
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(UNITS);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own font cannot be read", e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the program's own font is damaged", e);
    }
  }
}
