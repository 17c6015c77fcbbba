package org.exemplar.alignment;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/** What may differ between two prints of the same words without changing what was said. */
final class Typography {

  /** A respect in which prints differ. */
  enum Trait {
    /** Kind or presence of quotation marks, and the shape of apostrophes. */
    QUOTATION_MARKS("quotation marks"),
    /** Hyphen, dashes of any length, minus; two hyphens for a dash. */
    DASHES("dashes"),
    /** Any white space, none, and characters of no width. */
    SPACES("spaces"),
    /** Letters printed as one, full-width letters, composed or decomposed accents. */
    LIGATURES("ligatures"),
    /** One character or three dots. */
    ELLIPSES("ellipses"),
    /** The case of the first letter; decided by the caller, not folded here. */
    FIRST_LETTER("the first letter’s case");

    private final String words;

    Trait(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private static final String APOSTROPHES = "'\u2019\u2018\u201B\u02BC\uFF07\u2032`\u00B4";
  private static final String QUOTATION_MARKS =
      APOSTROPHES
          + "\"\u201A\u201C\u201D\u201E\u201F\u2039\u203A\u00AB\u00BB\u2033\uFF02"
          + "\u300C\u300D\u300E\u300F\u300A\u300B\u3008\u3009\u301D\u301E\u301F";
  private static final String DASHES =
      "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";
  private static final String ELLIPSES = "\u2026\u22EF";
  private static final Set<Trait> ALL = EnumSet.allOf(Trait.class);

  private Typography() {}

  static boolean isApostrophe(int unit) {
    return APOSTROPHES.indexOf(unit) >= 0;
  }

  static boolean isQuotationMark(int unit) {
    return QUOTATION_MARKS.indexOf(unit) >= 0;
  }

  /** White space of any width. */
  static boolean isSpace(int unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || isInvisible(unit);
  }

  /**
   * Characters that print nothing: zero-width spaces and joiners, soft hyphens, direction marks.
   */
  static boolean isInvisible(int unit) {
    return unit == 0xAD
        || (unit >= 0x200B && unit <= 0x200F)
        || (unit >= 0x202A && unit <= 0x202E)
        || unit == 0x2060
        || unit == 0xFEFF;
  }

  /** The text with all typographic traits folded away; two prints of the same words agree in it. */
  static String fold(CharSequence text) {
    return fold(text, ALL);
  }

  /** The traits in which two texts differ that are equal once folded. */
  static Set<Trait> differences(String one, String other) {
    Set<Trait> found = EnumSet.noneOf(Trait.class);
    for (Trait trait : ALL) {
      Set<Trait> rest = EnumSet.complementOf(EnumSet.of(trait));
      if (!fold(one, rest).equals(fold(other, rest))) {
        found.add(trait);
      }
    }
    return found;
  }

  private static String fold(CharSequence text, Set<Trait> traits) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80 && Character.isLetterOrDigit(unit)) {
        out.append(unit);
      } else if (isSpace(unit)) {
        keepUnless(traits.contains(Trait.SPACES), unit, out);
      } else if (isQuotationMark(unit)) {
        quotationMark(text, i, traits, out);
      } else if (DASHES.indexOf(unit) >= 0) {
        dash(unit, traits, out);
      } else if (ELLIPSES.indexOf(unit) >= 0 && traits.contains(Trait.ELLIPSES)) {
        out.append("...");
      } else if (traits.contains(Trait.LIGATURES)) {
        out.append(unligatured(unit));
      } else {
        out.append(unit);
      }
    }
    boolean composes = traits.contains(Trait.LIGATURES) && !isAscii(out);
    return composes ? Normalizer.normalize(out, Normalizer.Form.NFC) : out.toString();
  }

  private static void keepUnless(boolean folded, char unit, StringBuilder out) {
    if (!folded) {
      out.append(unit);
    }
  }

  private static void quotationMark(
      CharSequence text, int at, Set<Trait> traits, StringBuilder out) {
    char unit = text.charAt(at);
    boolean inWord =
        isApostrophe(unit)
            && at > 0
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at - 1))
            && Character.isLetter(text.charAt(at + 1));
    if (!traits.contains(Trait.QUOTATION_MARKS)) {
      out.append(unit);
    } else if (inWord) {
      out.append('\'');
    }
  }

  private static void dash(char unit, Set<Trait> traits, StringBuilder out) {
    if (!traits.contains(Trait.DASHES)) {
      out.append(unit);
    } else if (out.length() == 0 || out.charAt(out.length() - 1) != '-') {
      out.append('-');
    }
  }

  /** The letters that a ligature or a full-width character stands for; any other is itself. */
  static String unligatured(char unit) {
    if (unit >= '\uFF01' && unit <= '\uFF5E') {
      return String.valueOf((char) (unit - 0xFEE0));
    }
    return switch (unit) {
      case '\uFB00' -> "ff";
      case '\uFB01' -> "fi";
      case '\uFB02' -> "fl";
      case '\uFB03' -> "ffi";
      case '\uFB04' -> "ffl";
      case '\uFB05', '\uFB06' -> "st";
      case '\u0153' -> "oe";
      case '\u0152' -> "OE";
      case '\u00E6' -> "ae";
      case '\u00C6' -> "AE";
      case '\u0133' -> "ij";
      case '\u0132' -> "IJ";
      default -> String.valueOf(unit);
    };
  }

  private static boolean isAscii(CharSequence text) {
    return text.chars().allMatch(unit -> unit < 0x80);
  }
}
