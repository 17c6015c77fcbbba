package org.exemplar.study.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Reading;
import org.exemplar.study.Study;
import org.exemplar.study.comparison.CompareCoders;

/**
 * Coefficients that were computed before: intervals take seconds, and what coders finished in a
 * round does not change. They are found again by all that they were computed from, so that nobody
 * is answered with what another may see.
 */
final class KnownAgreement {

  private static final int MOST = 16;

  private record Known(
      ComparisonScope scope, Study study, Reading<List<CompareCoders.Compared>> found) {}

  private final Deque<Known> all = new ArrayDeque<>();

  /**
   * The coefficients of a study as somebody sees it.
   *
   * @param computed from this, if they are not known
   */
  synchronized Reading<List<CompareCoders.Compared>> of(
      Study seen,
      ComparisonScope scope,
      Function<Study, Reading<List<CompareCoders.Compared>>> computed) {
    Study compared = compared(seen, Set.copyOf(scope.coders()), scope.round());
    Optional<Known> known =
        all.stream()
            .filter(one -> one.scope().round() == scope.round())
            .filter(one -> one.scope().coders().equals(scope.coders()))
            .filter(one -> one.scope().shown().equals(scope.shown()))
            .filter(one -> one.study().equals(compared))
            .findFirst();
    if (known.isPresent()) {
      return known.get().found();
    }
    Reading<List<CompareCoders.Compared>> found = computed.apply(compared);
    all.addFirst(new Known(scope, compared, found));
    if (all.size() > MOST) {
      all.removeLast();
    }
    return found;
  }

  /**
   * Of a study all that a comparison rests on: of the decisions those of earlier rounds, which the
   * coders knew when they coded this one.
   */
  private static Study compared(Study seen, Set<CoderId> coders, int round) {
    return seen.with()
        .codings(seen.codings().by(coders))
        .finished(seen.finished().stream().filter(f -> coders.contains(f.coder())).toList())
        .frozen(seen.frozen().stream().filter(f -> coders.contains(f.coder())).toList())
        .decisions(seen.decisions().stream().filter(d -> d.difference().round() < round).toList())
        .memos(List.of())
        .quotations(List.of())
        .study();
  }
}
