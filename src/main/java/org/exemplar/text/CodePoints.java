package org.exemplar.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * Converts between UTF-16 offsets and code point offsets of one text, in logarithmic time.
 *
 * <p>Only the surrogate pairs are remembered, so that a text without any (almost every transcript)
 * costs one pass and no memory.
 */
public final class CodePoints {

  private final CharSequence text;
  private final int[] pairStarts;

  private CodePoints(CharSequence text, int[] pairStarts) {
    this.text = text;
    this.pairStarts = pairStarts;
  }

  /** Looks through {@code text} once. An unpaired surrogate counts as a code point of its own. */
  public static CodePoints of(CharSequence text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i++;
      }
    }
    return new CodePoints(text, Arrays.copyOf(found, count));
  }

  /** Whether {@code offset} falls between the two halves of a surrogate pair of {@code text}. */
  public static boolean splitsPair(CharSequence text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  /** Number of code points in the text. */
  public int count() {
    return text.length() - pairStarts.length;
  }

  /**
   * The code point offset of a UTF-16 offset.
   *
   * @param utf16 0 to the text's length, not inside a pair
   * @throws IndexOutOfBoundsException if it lies outside the text
   */
  public int toCodePoint(int utf16) {
    if (utf16 < 0 || utf16 > text.length()) {
      throw new IndexOutOfBoundsException("UTF-16 offset " + utf16 + " of " + text.length());
    }
    int found = Arrays.binarySearch(pairStarts, utf16);
    return utf16 - (found >= 0 ? found : -found - 1);
  }

  /**
   * The UTF-16 offset of a code point offset.
   *
   * @param codePoint 0 to {@link #count()}
   * @throws IndexOutOfBoundsException if it lies outside the text
   */
  public int toUtf16(int codePoint) {
    if (codePoint < 0 || codePoint > count()) {
      throw new IndexOutOfBoundsException("code point offset " + codePoint + " of " + count());
    }
    return codePoint + pairsBefore(codePoint);
  }

  /** The span between two code point offsets, if it lies inside the text and is not empty. */
  public Optional<TextSpan> span(int startCodePoint, int endCodePoint) {
    boolean fits = startCodePoint >= 0 && startCodePoint < endCodePoint && endCodePoint <= count();
    return fits
        ? Optional.of(new TextSpan(toUtf16(startCodePoint), toUtf16(endCodePoint)))
        : Optional.empty();
  }

  /** Number of code points in a span of this text. */
  public int length(TextSpan span) {
    return toCodePoint(span.end()) - toCodePoint(span.start());
  }

  /**
   * The k-th pair (from 0) begins at code point {@code pairStarts[k] - k}, an increasing series.
   */
  private int pairsBefore(int codePoint) {
    int low = 0;
    int high = pairStarts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairStarts[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
