package org.exemplar.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.record.Decision;
import org.exemplar.record.DifferenceId;

/**
 * How differences were resolved, counted. After reconciling this is all that is counted: a
 * coefficient would be 1 by construction.
 *
 * @param round in which they differed, from 1
 * @param coders in the order in which they are compared
 * @param byType of each type that occurs, the gravest first
 * @param byCode of each code that is in question somewhere, in the order of the differences; a
 *     difference about two codes counts for both
 * @param total of all differences
 * @param lapsed how many decisions of the round no longer hold: what they are about is no
 *     difference of these coders any more, or is open again
 */
public record Resolutions(
    int round,
    List<CoderId> coders,
    Map<DifferenceType, Count> byType,
    Map<CodeId, Count> byCode,
    Count total,
    int lapsed) {

  /**
   * How some differences were resolved.
   *
   * @param toCoder as one coder had it, for each coder
   * @param toBoth as all who coded there had it together
   * @param edited otherwise than anyone had it
   * @param toNeither to nothing
   * @param open not resolved
   */
  public record Count(
      Map<CoderId, Integer> toCoder, int toBoth, int edited, int toNeither, int open) {

    /** Keeps its own copy, in its order. */
    public Count {
      toCoder = Collections.unmodifiableMap(new LinkedHashMap<>(toCoder));
    }

    /** All of these differences. */
    public int all() {
      int toOne = toCoder.values().stream().mapToInt(Integer::intValue).sum();
      return toOne + toBoth + edited + toNeither + open;
    }
  }

  /** Keeps its own copies, in their order. */
  public Resolutions {
    coders = List.copyOf(coders);
    byType = Collections.unmodifiableMap(new LinkedHashMap<>(byType));
    byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
  }

  /**
   * Counts how differences were resolved.
   *
   * @param reconciliation of these differences
   */
  public static Resolutions of(Differences differences, Reconciliation reconciliation) {
    Map<DifferenceId, Decision> decided = reconciliation.decided();
    Map<DifferenceType, List<Difference>> types = new EnumMap<>(DifferenceType.class);
    Map<CodeId, List<Difference>> codes = new LinkedHashMap<>();
    for (Difference difference : differences.list()) {
      types.computeIfAbsent(difference.type(), type -> new ArrayList<>()).add(difference);
      difference
          .codes()
          .forEach(code -> codes.computeIfAbsent(code, c -> new ArrayList<>()).add(difference));
    }
    List<CoderId> coders = differences.coders();
    Map<DifferenceType, Count> byType = new LinkedHashMap<>();
    types.forEach((type, own) -> byType.put(type, count(coders, own, decided)));
    Map<CodeId, Count> byCode = new LinkedHashMap<>();
    codes.forEach((code, own) -> byCode.put(code, count(coders, own, decided)));
    return new Resolutions(
        differences.round(),
        coders,
        byType,
        byCode,
        count(coders, differences.list(), decided),
        reconciliation.lapsed().size());
  }

  private static Count count(
      List<CoderId> coders,
      Collection<Difference> differences,
      Map<DifferenceId, Decision> decided) {
    Map<CoderId, Integer> toCoder = new LinkedHashMap<>();
    coders.forEach(coder -> toCoder.put(coder, 0));
    Map<Decision.Way, Integer> ways = new EnumMap<>(Decision.Way.class);
    int open = 0;
    for (Difference difference : differences) {
      Optional<Decision> decision = Optional.ofNullable(decided.get(difference.id()));
      open += decision.isEmpty() ? 1 : 0;
      decision.ifPresent(d -> ways.merge(d.way(), 1, Integer::sum));
      decision.flatMap(Decision::coder).ifPresent(c -> toCoder.merge(c, 1, Integer::sum));
    }
    return new Count(
        toCoder,
        ways.getOrDefault(Decision.Way.BOTH, 0),
        ways.getOrDefault(Decision.Way.EDITED, 0),
        ways.getOrDefault(Decision.Way.NEITHER, 0),
        open);
  }
}
