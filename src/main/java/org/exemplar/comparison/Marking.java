package org.exemplar.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.exemplar.coding.Coding;
import org.exemplar.text.TextSpan;

/** Brings the spans that coders marked in one transcript to its units. */
final class Marking {

  private final UnitizedTranscript transcript;
  private final CoverRule rule;

  /** What one coder marked of one unit with one code. */
  private record Part(int unit, int words, List<TextSpan> spans) {}

  Marking(UnitizedTranscript transcript, CoverRule rule) {
    this.transcript = transcript;
    this.rule = rule;
  }

  /**
   * The marks of all coders with one code, in the order of the units.
   *
   * @param byCoder codings of this transcript with the code, by position of the coder
   * @param unplaced hears of codings that carry no unit
   */
  List<MarkedUnit> marks(Map<Integer, List<Coding>> byCoder, Consumer<Unplaced> unplaced) {
    Map<Integer, Map<Integer, Part>> units = new TreeMap<>();
    byCoder.forEach(
        (coder, codings) -> {
          Map<Integer, Part> parts = parts(codings);
          parts.forEach(
              (u, part) -> units.computeIfAbsent(u, k -> new TreeMap<>()).put(coder, part));
          codings.forEach(coding -> carriesNone(coding, parts.keySet()).ifPresent(unplaced));
        });
    List<MarkedUnit> marks = new ArrayList<>();
    units.forEach((unit, parts) -> marks.add(mark(unit, parts)));
    return List.copyOf(marks);
  }

  private Optional<Unplaced> carriesNone(Coding coding, Set<Integer> carried) {
    boolean touches = false;
    for (int u = transcript.firstEndingAfter(coding.span().start()); u < size(); u++) {
      if (!unit(u).span().overlaps(coding.span())) {
        break;
      }
      touches = true;
      if (carried.contains(u)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Unplaced(coding, touches ? Unplaced.Why.TOO_LITTLE : Unplaced.Why.OUTSIDE_UNITS));
  }

  private static MarkedUnit mark(int unit, Map<Integer, Part> parts) {
    long coders = 0;
    for (int coder : parts.keySet()) {
      coders |= 1L << coder;
    }
    return new MarkedUnit(
        unit, coders, parts.size() > 1 && isShared(parts.values().stream().toList()));
  }

  private static boolean isShared(List<Part> parts) {
    List<TextSpan> shared = parts.get(0).spans();
    for (Part part : parts.subList(1, parts.size())) {
      shared = intersection(shared, part.spans());
    }
    return !shared.isEmpty();
  }

  private static List<TextSpan> intersection(List<TextSpan> some, List<TextSpan> others) {
    return some.stream()
        .flatMap(a -> others.stream().flatMap(b -> a.intersection(b).stream()))
        .toList();
  }

  /** The units that one coder's codings with one code carry. */
  private Map<Integer, Part> parts(List<Coding> codings) {
    Map<Integer, Part> parts = new LinkedHashMap<>();
    String text = transcript.transcript().text();
    for (TextSpan span : merged(codings.stream().flatMap(c -> c.span().trimmed(text).stream()))) {
      for (int u = transcript.firstEndingAfter(span.start()); u < size(); u++) {
        Optional<TextSpan> inside = transcript.units().get(u).span().intersection(span);
        if (inside.isEmpty()) {
          break;
        }
        parts.merge(u, part(u, inside.get()), Marking::together);
      }
    }
    parts.entrySet().removeIf(e -> !rule.holds(e.getValue().words(), unit(e.getKey()).words()));
    return parts;
  }

  private int size() {
    return transcript.units().size();
  }

  private Unit unit(int position) {
    return transcript.units().get(position);
  }

  private Part part(int unit, TextSpan inside) {
    return new Part(unit, transcript.wordsIn(inside), List.of(inside));
  }

  private static Part together(Part one, Part other) {
    List<TextSpan> spans = new ArrayList<>(one.spans());
    spans.addAll(other.spans());
    return new Part(one.unit(), one.words() + other.words(), List.copyOf(spans));
  }

  /** Spans in order, overlapping and adjacent ones as one. */
  static List<TextSpan> merged(Stream<TextSpan> spans) {
    List<TextSpan> merged = new ArrayList<>();
    spans
        .sorted()
        .forEach(
            span -> {
              int last = merged.size() - 1;
              if (last >= 0 && span.start() <= merged.get(last).end()) {
                merged.set(last, merged.get(last).hull(span));
              } else {
                merged.add(span);
              }
            });
    return merged;
  }
}
