package org.exemplar.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a text: 0-based, half-open, in UTF-16 units, never empty.
 *
 * <p>That neither end cuts a surrogate pair depends on the text; {@link #in(CharSequence, int,
 * int)} checks it, the constructor cannot.
 *
 * @param start offset of the first unit, at least 0
 * @param end offset after the last unit, greater than {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  private static final Comparator<TextSpan> ORDER =
      Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end);

  /**
   * Refuses what is not a span.
   *
   * @throws IllegalArgumentException if the span is empty, reversed or begins before the text
   */
  public TextSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /**
   * The span, if it lies inside {@code text} and cuts no surrogate pair; otherwise nothing.
   *
   * @param text the text that the offsets refer to
   * @param start offset of the first unit
   * @param end offset after the last unit
   */
  public static Optional<TextSpan> in(CharSequence text, int start, int end) {
    boolean fits = start >= 0 && start < end && end <= text.length();
    return fits && !CodePoints.splitsPair(text, start) && !CodePoints.splitsPair(text, end)
        ? Optional.of(new TextSpan(start, end))
        : Optional.empty();
  }

  /**
   * The position of the first span that ends after an offset; their number if none does.
   *
   * @param ordered not overlapping
   * @param offset in UTF-16 units
   */
  public static int firstEndingAfter(List<TextSpan> ordered, int offset) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered.get(middle).end <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Number of UTF-16 units, at least 1. */
  public int length() {
    return end - start;
  }

  /** Whether the unit at {@code offset} lies in this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether all of {@code other} lies in this span. */
  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit; touching spans do not. */
  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /** What the two share, or nothing. */
  public Optional<TextSpan> intersection(TextSpan other) {
    return overlaps(other)
        ? Optional.of(new TextSpan(Math.max(start, other.start), Math.min(end, other.end)))
        : Optional.empty();
  }

  /** The smallest span that contains both, with whatever lies between them. */
  public TextSpan hull(TextSpan other) {
    return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * This span without white space at its ends in {@code text}; nothing if it is all white space.
   */
  public Optional<TextSpan> trimmed(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && WhiteSpace.is(text.charAt(from))) {
      from++;
    }
    while (to > from && WhiteSpace.is(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? Optional.of(new TextSpan(from, to)) : Optional.empty();
  }

  /** The words that stand at this span of {@code text}. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then by end. */
  @Override
  public int compareTo(TextSpan other) {
    return ORDER.compare(this, other);
  }
}
