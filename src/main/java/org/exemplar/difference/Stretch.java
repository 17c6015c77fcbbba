package org.exemplar.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.text.TextSpan;

/**
 * Segments of one code that overlap one another, of one coder or several: what one would call one
 * use of the code.
 *
 * @param code of all segments
 * @param span what they cover, without a gap
 * @param coders who coded them
 * @param segments by place
 */
record Stretch(CodeId code, TextSpan span, Set<CoderId> coders, List<Coding> segments) {

  private static final Comparator<Coding> BY_PLACE = Comparator.comparing(Coding::span);

  /** The stretches of a transcript's segments, by place and code; each segment is in one. */
  static List<Stretch> of(List<Coding> segments) {
    Map<CodeId, List<Coding>> byCode = new LinkedHashMap<>();
    segments.forEach(s -> byCode.computeIfAbsent(s.code(), code -> new ArrayList<>()).add(s));
    List<Stretch> stretches = new ArrayList<>();
    byCode
        .values()
        .forEach(own -> stretches.addAll(chained(own.stream().sorted(BY_PLACE).toList())));
    stretches.sort(Comparator.comparing(Stretch::span).thenComparing(Stretch::code));
    return stretches;
  }

  private static List<Stretch> chained(List<Coding> ofOneCode) {
    List<Stretch> stretches = new ArrayList<>();
    List<Coding> chain = new ArrayList<>();
    int end = 0;
    for (Coding segment : ofOneCode) {
      if (!chain.isEmpty() && segment.span().start() >= end) {
        stretches.add(chain(chain, end));
        chain = new ArrayList<>();
      }
      chain.add(segment);
      end = Math.max(end, segment.span().end());
    }
    stretches.add(chain(chain, end));
    return stretches;
  }

  private static Stretch chain(List<Coding> segments, int end) {
    Set<CoderId> coders = new LinkedHashSet<>();
    segments.forEach(segment -> coders.add(segment.coder()));
    Coding first = segments.get(0);
    return new Stretch(
        first.code(), new TextSpan(first.span().start(), end), coders, List.copyOf(segments));
  }

  /** Whether each of the two has a coder whom the other lacks. */
  boolean dividesCoders(Stretch other) {
    return !coders.containsAll(other.coders) && !other.coders.containsAll(coders);
  }
}
