package org.exemplar.text;

import java.util.regex.Pattern;

/** White space as people mean it: no-break and zero-width spaces and byte order marks included. */
public final class WhiteSpace {

  private static final Pattern RUN =
      Pattern.compile(
          "[\\s\\u0085\\u00A0\\u1680\\u2000-\\u200B\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]+");

  private WhiteSpace() {}

  /** The text on one line: each run of white space is one space, and none stands at the ends. */
  public static String folded(CharSequence text) {
    return RUN.matcher(text).replaceAll(" ").strip();
  }

  /** Whether this is white space, or one of the spaces and marks that nobody sees. */
  public static boolean is(int unit) {
    if (unit > ' ' && unit < 0x7F) {
      return false;
    }
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || unit == 0x200B
        || unit == 0xFEFF;
  }
}
