package org.exemplar.difference;

import java.util.List;
import org.exemplar.coding.Coding;

/**
 * A code that all who saw a transcript, and whose codebook had it, gave to the same words.
 *
 * @param segments of every coder who could have given the code one or more, without white space at
 *     the ends; all with one code and one span
 */
public record Agreed(List<Coding> segments) {

  /** Keeps its own copy. */
  public Agreed {
    segments = List.copyOf(segments);
  }

  /** Whether two coders or more gave it; else only one could. */
  public boolean isShared() {
    return segments.stream().map(Coding::coder).distinct().count() > 1;
  }

  /** Any of the segments: transcript, code and span are those of all. */
  public Coding common() {
    return segments.get(0);
  }
}
