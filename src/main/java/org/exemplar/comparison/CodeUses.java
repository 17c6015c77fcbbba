package org.exemplar.comparison;

import java.util.List;

/**
 * How often a code was applied in units that two or more coders saw who could have applied it.
 *
 * @param units these units
 * @param seen those of these units that each coder saw and could have applied it to, in the order
 *     of the coders
 * @param byCoder the units to which each coder applied it, in the order of the coders
 * @param onlyBy those to which each coder alone did
 * @param byAll those to which all who saw them did
 * @param sharing those of {@code byAll} in which all marked some of the same text
 * @param bySome those to which one or more did, and not all
 */
public record CodeUses(
    long units,
    List<Long> seen,
    List<Long> byCoder,
    List<Long> onlyBy,
    long byAll,
    long sharing,
    long bySome) {

  /** Keeps its own copies. */
  public CodeUses {
    seen = List.copyOf(seen);
    byCoder = List.copyOf(byCoder);
    onlyBy = List.copyOf(onlyBy);
  }

  /** These units, each as often as coders saw it. */
  public long decisions() {
    return sum(seen);
  }

  /** Whether a coder saw fewer than all of these units. */
  public boolean sawFewer(int coder) {
    return seen.get(coder) < units;
  }

  private static long sum(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /** Decisions to apply it. */
  public long applications() {
    return sum(byCoder);
  }

  /** Units to which at least one coder applied it. */
  public long used() {
    return byAll + bySome;
  }

  /** Units to which nobody applied it. */
  public long byNone() {
    return units - used();
  }
}
