package org.exemplar.agreement.extent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.exemplar.agreement.Reason;

/**
 * A text as a line of positions, and which stretches of it each coder marked with which codes.
 * Positions are whatever is counted, from 0: code points, or words. What one coder marked with one
 * code is merged first where it overlaps or touches.
 *
 * <p>All coders saw all of it: a position without a code is one that the coder saw and left. What
 * only some of them saw is another continuum. To compare coders over several texts, lay the parts
 * that all of them saw end to end by {@link #joined}; for a pair, those that both saw.
 */
public final class Continuum {

  private final int length;
  private final List<String> coders;
  private final List<String> codes;
  private final Stretches[][] marked;

  private Continuum(int length, List<String> coders, List<String> codes, Stretches[][] marked) {
    this.length = length;
    this.coders = List.copyOf(coders);
    this.codes = List.copyOf(codes);
    this.marked = marked;
  }

  /**
   * A marked stretch.
   *
   * @param coder who marked it
   * @param code with what
   * @param start first position, from 0
   * @param end the position after the last
   */
  public record Span(String coder, String code, int start, int end) {
    /**
     * Refuses what is no stretch.
     *
     * @throws IllegalArgumentException if it is empty or begins before 0
     */
    public Span {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("no stretch: " + start + " to " + end);
      }
    }
  }

  /**
   * A continuum.
   *
   * @param length number of positions, at least 0
   * @param coders who saw it, marked or not, each once
   * @param spans in any order
   * @throws IllegalArgumentException if a coder is named twice, or a span is another coder's or
   *     ends beyond the length
   */
  public static Continuum of(int length, List<String> coders, Collection<Span> spans) {
    Map<String, Integer> coderAt = index(coders);
    if (length < 0 || coderAt.size() < coders.size()) {
      throw new IllegalArgumentException("length " + length + ", coders " + coders);
    }
    Set<String> codes = new LinkedHashSet<>();
    spans.forEach(span -> codes.add(span.code()));
    Bucket[][] buckets = buckets(coders.size(), codes.size());
    Map<String, Integer> codeAt = index(codes);
    for (Span span : spans) {
      Integer coder = coderAt.get(span.coder());
      if (coder == null || span.end() > length) {
        throw new IllegalArgumentException(span + " of " + coders + ", length " + length);
      }
      buckets[coder][codeAt.get(span.code())].add(Stretches.packed(span.start(), span.end()));
    }
    return new Continuum(length, coders, List.copyOf(codes), merged(buckets));
  }

  private static Stretches[][] merged(Bucket[][] buckets) {
    return Arrays.stream(buckets)
        .map(row -> Arrays.stream(row).map(Bucket::merged).toArray(Stretches[]::new))
        .toArray(Stretches[][]::new);
  }

  private static Map<String, Integer> index(Collection<String> names) {
    Map<String, Integer> index = new LinkedHashMap<>();
    names.forEach(name -> index.putIfAbsent(name, index.size()));
    return index;
  }

  private static Bucket[][] buckets(int coders, int codes) {
    return IntStream.range(0, coders)
        .mapToObj(i -> IntStream.range(0, codes).mapToObj(j -> new Bucket()).toArray(Bucket[]::new))
        .toArray(Bucket[][]::new);
  }

  /** Packed intervals as they come. */
  private static final class Bucket {
    private long[] intervals = new long[4];
    private int size;

    void add(long interval) {
      if (size == intervals.length) {
        intervals = Arrays.copyOf(intervals, size * 2);
      }
      intervals[size++] = interval;
    }

    Stretches merged() {
      return size == 0 ? Stretches.none() : Stretches.merged(Arrays.copyOf(intervals, size));
    }
  }

  /**
   * Parts laid end to end. Stretches that meet where two parts meet stay two.
   *
   * @param parts at least one, all with the same coders in the same order
   * @throws IllegalArgumentException if coders differ
   * @throws ArithmeticException if all together have more than 2,147,483,647 positions
   */
  public static Continuum joined(List<Continuum> parts) {
    List<String> coders = parts.get(0).coders;
    Set<String> codes = new LinkedHashSet<>();
    for (Continuum part : parts) {
      if (!part.coders.equals(coders)) {
        throw new IllegalArgumentException(part.coders + " beside " + coders);
      }
      codes.addAll(part.codes);
    }
    int total = parts.stream().mapToInt(Continuum::length).reduce(0, Math::addExact);
    List<String> ordered = List.copyOf(codes);
    Stretches[][] marked =
        IntStream.range(0, coders.size())
            .mapToObj(coder -> ordered.stream().map(code -> joined(parts, coder, code)))
            .map(row -> row.toArray(Stretches[]::new))
            .toArray(Stretches[][]::new);
    return new Continuum(total, coders, ordered, marked);
  }

  private static Stretches joined(List<Continuum> parts, int coder, String code) {
    Stretches.Line line = new Stretches.Line();
    int at = 0;
    for (Continuum part : parts) {
      line.add(part.marked(coder, code), at);
      at += part.length;
    }
    return line.stretches();
  }

  /** Number of positions. */
  public int length() {
    return length;
  }

  /** The coders, in order. */
  public List<String> coders() {
    return coders;
  }

  /** The codes that anybody used, in the order of the spans; after {@link #pair}, of all coders. */
  public List<String> codes() {
    return codes;
  }

  /** How many stretches a coder has, by index, after merging. */
  public int stretches(int coder) {
    return Arrays.stream(marked[coder]).mapToInt(Stretches::size).sum();
  }

  /** What two coders, by index, marked. */
  public Continuum pair(int first, int second) {
    return new Continuum(
        length,
        List.of(coders.get(first), coders.get(second)),
        codes,
        new Stretches[][] {marked[first], marked[second]});
  }

  /** What was marked with one code; all else is left as if it were not marked. */
  public Continuum onlyCode(String code) {
    Stretches[][] one =
        IntStream.range(0, coders.size())
            .mapToObj(coder -> new Stretches[] {marked(coder, code)})
            .toArray(Stretches[][]::new);
    return new Continuum(length, coders, List.of(code), one);
  }

  /** What a coder, by index, marked with a code. */
  Stretches marked(int coder, String code) {
    int at = codes.indexOf(code);
    return at < 0 ? Stretches.none() : marked[coder][at];
  }

  /** What a coder, by index, marked, by the index of the code. */
  List<Stretches> marked(int coder) {
    return List.of(marked[coder]);
  }

  /** What each coder marked, in the order of the coders. */
  List<CoderLine> lines() {
    return Arrays.stream(marked).map(byCode -> CoderLine.of(List.of(byCode))).toList();
  }

  /** Why coders cannot be compared here at all; empty if they can. */
  Optional<Reason> obstacle() {
    if (coders.size() < 2) {
      return Optional.of(Reason.ONE_CODER);
    }
    return length == 0 ? Optional.of(Reason.NO_SHARED_UNITS) : Optional.empty();
  }

  /** Every two coders, by index. */
  List<int[]> pairs() {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < coders.size(); i++) {
      for (int j = i + 1; j < coders.size(); j++) {
        pairs.add(new int[] {i, j});
      }
    }
    return pairs;
  }
}
