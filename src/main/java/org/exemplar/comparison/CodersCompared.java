package org.exemplar.comparison;

import java.util.List;
import java.util.stream.IntStream;
import org.exemplar.coding.CoderId;

/**
 * The coders of a comparison, in order; sets of them are bits of a number, the first coder's the
 * lowest.
 *
 * @param ids at most {@link #MOST}, all different
 */
public record CodersCompared(List<CoderId> ids) {

  /** More coders than this are not compared at once. */
  public static final int MOST = 62;

  /**
   * Keeps its own copy.
   *
   * @throws IllegalArgumentException if there are too many, or one is named twice
   */
  public CodersCompared {
    ids = List.copyOf(ids);
    if (ids.size() > MOST || ids.stream().distinct().count() < ids.size()) {
      throw new IllegalArgumentException("coders are named once each, at most " + MOST);
    }
  }

  /** How many. */
  public int size() {
    return ids.size();
  }

  /** Their names. */
  public List<String> names() {
    return ids.stream().map(CoderId::value).toList();
  }

  /** The position of a coder, or -1. */
  public int position(CoderId coder) {
    return ids.indexOf(coder);
  }

  /** All of them as bits. */
  long all() {
    return (1L << size()) - 1;
  }

  /** The coders of a set. */
  List<CoderId> of(long bits) {
    return positions(bits).stream().map(ids::get).toList();
  }

  /** The positions of a set's coders, in order. */
  List<Integer> positions(long bits) {
    return IntStream.range(0, size()).filter(position -> contains(bits, position)).boxed().toList();
  }

  static boolean contains(long bits, int position) {
    return (bits >> position & 1) == 1;
  }
}
