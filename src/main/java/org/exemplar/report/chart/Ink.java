package org.exemplar.report.chart;

import java.util.List;
import java.util.Locale;

/**
 * A colour.
 *
 * @param css as SVG names it; {@code currentColor} follows the page, light or dark
 * @param rgb as pixels have it
 * @param opacity 0 to 1
 */
record Ink(String css, int rgb, double opacity) {

  /** Words and axes. */
  static final Ink TEXT = new Ink("currentColor", 0x1A1A1A, 1);

  /** Words that stand back. */
  static final Ink MUTED = new Ink("currentColor", 0x1A1A1A, 0.72);

  /** Lines behind the data. */
  static final Ink GRID = new Ink("currentColor", 0x1A1A1A, 0.16);

  private static final Ink BLACK = colour(0x000000);
  private static final Ink WHITE = colour(0xFFFFFF);

  /**
   * Six colours that people with any colour vision tell apart (Okabe & Ito, "Color Universal
   * Design", 2008), those first that stand out best from a white as from a dark page.
   */
  private static final List<Ink> SERIES =
      List.of(
          colour(0x0072B2),
          colour(0xD55E00),
          colour(0x009E73),
          colour(0xCC79A7),
          colour(0x56B4E9),
          colour(0xE69F00));

  /** From few to many: one hue, ever darker, so that it survives grey printing. */
  private static final int[] SEQUENCE = {0xE1ECF6, 0xA6CBE3, 0x5BA3CF, 0x2470B0, 0x08306B};

  /** An opaque colour. */
  static Ink colour(int rgb) {
    return new Ink(String.format(Locale.ROOT, "#%06x", rgb), rgb, 1);
  }

  /** The colour of a series, counted from 0; after six they begin again. */
  static Ink series(int index) {
    return SERIES.get(index % SERIES.size());
  }

  /**
   * The colour of an amount.
   *
   * @param share of the largest amount, above 0, at most 1
   */
  static Ink amount(double share) {
    double place = share * (SEQUENCE.length - 1);
    int below = Math.min((int) place, SEQUENCE.length - 2);
    double part = place - below;
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = SEQUENCE[below] >> shift & 0xFF;
      int to = SEQUENCE[below + 1] >> shift & 0xFF;
      rgb |= (int) Math.round(from + part * (to - from)) << shift;
    }
    return colour(rgb);
  }

  /** Black or white, whichever reads better on this colour. */
  Ink onTop() {
    return contrast(this, WHITE) >= contrast(this, BLACK) ? WHITE : BLACK;
  }

  /**
   * How far two colours stand apart, 1 to 21 (WCAG 2.2, "contrast ratio"); at least 4.5 for words.
   */
  static double contrast(Ink one, Ink other) {
    double a = one.luminance() + 0.05;
    double b = other.luminance() + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
  private double luminance() {
    return 0.2126 * linear(rgb >> 16 & 0xFF)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
