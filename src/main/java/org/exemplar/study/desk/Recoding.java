package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exemplar.coding.Coder;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.study.Change;

/**
 * Codings of one coder that become others. Where two come to be the same code on the same words
 * they become one, with the memos of both.
 *
 * @param removed what goes, as it stood
 * @param added what comes
 */
record Recoding(List<Coding> removed, List<Coding> added) {

  /**
   * What some codings become.
   *
   * @param own all codings of the coder
   * @param some those that change
   * @param becomes what one of them becomes; nothing where it is removed
   */
  static Recoding of(
      CodingSet own, Collection<Coding> some, Function<Coding, Optional<Coding>> becomes) {
    List<Coding> removed = new ArrayList<>(some);
    List<Coding> come = some.stream().flatMap(coding -> becomes.apply(coding).stream()).toList();
    Map<List<Object>, List<Coding>> byMark = new LinkedHashMap<>();
    come.forEach(
        coding -> byMark.computeIfAbsent(mark(coding), m -> new ArrayList<>()).add(coding));
    for (Coding standing : own.list()) {
      if (byMark.containsKey(mark(standing)) && !some.contains(standing)) {
        byMark.get(mark(standing)).add(0, standing);
        removed.add(standing);
      }
    }
    return new Recoding(removed, byMark.values().stream().map(Recoding::one).toList());
  }

  private static List<Object> mark(Coding coding) {
    return List.of(coding.transcript(), coding.code(), coding.span());
  }

  /** The first of some codings that mark alike, with the memos of all. */
  private static Coding one(List<Coding> alike) {
    String memos =
        alike.stream()
            .map(Coding::memo)
            .filter(memo -> !memo.isEmpty())
            .distinct()
            .collect(Collectors.joining("\n"));
    int version = alike.stream().mapToInt(Coding::codebookVersion).max().orElseThrow();
    Coding first = alike.get(0);
    return first.withCode(first.code(), version).withMemo(memos);
  }

  /** It as a change of the study. */
  Change change(Coder coder) {
    return new Change.CodingsRevised(coder, removed, added);
  }
}
