package org.exemplar.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.text.CodePoints;
import org.exemplar.transcript.Transcript;

/** Pairs the segments of two coders, one to one, and counts the pairs by their codes. */
final class PairedSegments {

  /** Two segments that overlap by at least half. */
  private record Pair(Coding row, Coding column) {
    boolean isOfOneCode() {
      return row.code().equals(column.code());
    }
  }

  private final CoderId row;
  private final CoderId column;
  private final Map<Confusion.Cell, Integer> cells = new LinkedHashMap<>();

  PairedSegments(CoderId row, CoderId column) {
    this.row = row;
    this.column = column;
  }

  CoderId row() {
    return row;
  }

  CoderId column() {
    return column;
  }

  Map<Confusion.Cell, Integer> cells() {
    return cells;
  }

  /** Adds what is in a transcript; segments that are equal are segments of their own. */
  void add(Transcript transcript, List<Coding> byPlace, Able able) {
    List<Coding> ours =
        byPlace.stream()
            .filter(c -> c.coder().equals(row) || c.coder().equals(column))
            .filter(c -> able.could(row, c) && able.could(column, c))
            .toList();
    Extent extent = new Extent(CodePoints.of(transcript.text()));
    Set<Coding> paired = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Pair pair : pairs(ours, extent).stream().sorted(order(extent)).toList()) {
      if (!paired.contains(pair.row()) && !paired.contains(pair.column())) {
        paired.add(pair.row());
        paired.add(pair.column());
        count(Optional.of(pair.row().code()), Optional.of(pair.column().code()));
      }
    }
    ours.stream().filter(segment -> !paired.contains(segment)).forEach(this::countAlone);
  }

  private static Comparator<Pair> order(Extent extent) {
    return Comparator.comparing((Pair p) -> !p.isOfOneCode())
        .thenComparing(
            (p, q) ->
                extent.larger(p.row().span(), p.column().span(), q.row().span(), q.column().span()))
        .thenComparing(Pair::row, Coding.ORDER)
        .thenComparing(Pair::column, Coding.ORDER);
  }

  private List<Pair> pairs(List<Coding> byPlace, Extent extent) {
    List<Pair> pairs = new ArrayList<>();
    List<Coding> open = new ArrayList<>();
    for (Coding next : byPlace) {
      open.removeIf(earlier -> earlier.span().end() <= next.span().start());
      for (Coding earlier : open) {
        if (!earlier.coder().equals(next.coder())
            && extent.atLeastHalf(earlier.span(), next.span())) {
          pairs.add(
              earlier.coder().equals(row) ? new Pair(earlier, next) : new Pair(next, earlier));
        }
      }
      open.add(next);
    }
    return pairs;
  }

  private void countAlone(Coding segment) {
    Optional<CodeId> code = Optional.of(segment.code());
    if (segment.coder().equals(row)) {
      count(code, Optional.empty());
    } else {
      count(Optional.empty(), code);
    }
  }

  private void count(Optional<CodeId> ofRow, Optional<CodeId> ofColumn) {
    cells.merge(new Confusion.Cell(ofRow, ofColumn), 1, Integer::sum);
  }
}
