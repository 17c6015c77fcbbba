package org.exemplar.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.text.TextSpan;

/**
 * Tells in what coders differ about a passage.
 *
 * @param lineage which codes stand above which
 * @param able who could have given which code
 * @param extent of the text
 */
record Typing(Lineage lineage, Able able, Extent extent) {

  /** The differences between any two of the coders who saw a passage, the gravest first. */
  List<DifferenceType> of(List<CoderId> coders, List<Coding> segments) {
    List<DifferenceType> types = new ArrayList<>();
    for (int i = 0; i < coders.size(); i++) {
      for (int j = i + 1; j < coders.size(); j++) {
        between(coders.get(i), coders.get(j), segments).ifPresent(types::add);
      }
    }
    return types.stream().distinct().sorted().toList();
  }

  private static List<Coding> by(CoderId coder, List<Coding> segments) {
    return segments.stream().filter(segment -> segment.coder().equals(coder)).toList();
  }

  /** In what two coders differ, if they do. */
  private Optional<DifferenceType> between(CoderId one, CoderId other, List<Coding> segments) {
    List<Coding> a = by(one, segments);
    List<Coding> b = by(other, segments);
    Set<CodeId> onlyA = codes(a);
    onlyA.removeAll(codes(b));
    Set<CodeId> onlyB = codes(b);
    onlyB.removeAll(codes(a));
    if (!onlyA.isEmpty() && !onlyB.isEmpty()) {
      boolean related = haveKin(onlyA, onlyB) && haveKin(onlyB, onlyA);
      return Optional.of(related ? DifferenceType.PARENT_OR_CHILD : DifferenceType.ANOTHER_CODE);
    }
    boolean omitted =
        a.stream().anyMatch(s -> onlyA.contains(s.code()) && able.could(other, s))
            || b.stream().anyMatch(s -> onlyB.contains(s.code()) && able.could(one, s));
    if (omitted) {
      return Optional.of(DifferenceType.OMITTED);
    }
    List<DifferenceType> types = new ArrayList<>();
    Set<CodeId> ofBoth = codes(a);
    ofBoth.retainAll(codes(b));
    ofBoth.forEach(code -> ofOneCode(spans(code, a), spans(code, b)).ifPresent(types::add));
    return types.isEmpty() ? Optional.empty() : Optional.of(DifferenceType.gravest(types));
  }

  private boolean haveKin(Set<CodeId> codes, Set<CodeId> among) {
    return codes.stream()
        .allMatch(code -> among.stream().anyMatch(other -> lineage.related(code, other)));
  }

  private Optional<DifferenceType> ofOneCode(Set<TextSpan> a, Set<TextSpan> b) {
    if (a.equals(b)) {
      return Optional.empty();
    }
    if (a.size() > 1 || b.size() > 1) {
      return Optional.of(DifferenceType.SPLIT_OR_MERGED);
    }
    return Optional.of(
        extent.atLeastHalf(a.iterator().next(), b.iterator().next())
            ? DifferenceType.BOUNDARY
            : DifferenceType.PARTIAL_OVERLAP);
  }

  private static Set<CodeId> codes(List<Coding> segments) {
    Set<CodeId> codes = new LinkedHashSet<>();
    segments.forEach(segment -> codes.add(segment.code()));
    return codes;
  }

  private static Set<TextSpan> spans(CodeId code, List<Coding> segments) {
    Set<TextSpan> spans = new LinkedHashSet<>();
    segments.stream().filter(s -> s.code().equals(code)).forEach(s -> spans.add(s.span()));
    return spans;
  }
}
