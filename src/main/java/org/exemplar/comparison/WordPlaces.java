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

  /** How many whole words lie in a span. */
  int in(TextSpan span) {
    return Math.max(0, below(ends, span.end() + 1) - below(starts, span.start()));
  }

  /** How many of these ascending numbers are below a bound. */
  private static int below(int[] ascending, int bound) {
    int found = Arrays.binarySearch(ascending, bound);
    return found >= 0 ? found : -found - 1;
  }
}
