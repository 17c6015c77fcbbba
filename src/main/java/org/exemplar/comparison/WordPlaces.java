package org.exemplar.comparison;

import java.util.Arrays;
import java.util.List;
import org.exemplar.text.TextSpan;

/** The words of a transcript that count, in order; they do not overlap. */
final class WordPlaces {

  private final int[] starts;
  private final int[] ends;

  private WordPlaces(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  static WordPlaces of(List<TextSpan> words) {
    return new WordPlaces(
        words.stream().mapToInt(TextSpan::start).toArray(),
        words.stream().mapToInt(TextSpan::end).toArray());
  }

  /** How many there are. */
  int count() {
    return starts.length;
  }

  /** How many whole words lie in a span. */
  int in(TextSpan span) {
    return Math.max(0, endOf(span) - startOf(span));
  }

  /** The position of the first word that begins in or after a span, from 0. */
  int startOf(TextSpan span) {
    return below(starts, span.start());
  }

  /** The position after the last word that ends in or before a span. */
  int endOf(TextSpan span) {
    return below(ends, span.end() + 1);
  }

  /** How many of these ascending numbers are below a bound. */
  private static int below(int[] ascending, int bound) {
    int found = Arrays.binarySearch(ascending, bound);
    return found >= 0 ? found : -found - 1;
  }
}
