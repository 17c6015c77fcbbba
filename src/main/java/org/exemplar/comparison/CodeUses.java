package org.exemplar.comparison;

import java.util.List;

/**
 * How often a code was applied in units that two or more coders saw who could have applied it.
 *
 * @param units these units
 * @param decisions these units, each as often as coders saw it
 * @param byCoder the units to which each coder applied it, in the order of the coders
 * @param onlyBy those to which each coder alone did
 * @param byAll those to which all who saw them did
 * @param sharing those of {@code byAll} in which all marked some of the same text
 * @param bySome those to which one or more did, and not all
 */
public record CodeUses(
    long units,
    long decisions,
    List<Long> byCoder,
    List<Long> onlyBy,
    long byAll,
    long sharing,
    long bySome) {

  /** Keeps its own copies. */
  public CodeUses {
    byCoder = List.copyOf(byCoder);
    onlyBy = List.copyOf(onlyBy);
  }

  /** Decisions to apply it. */
  public long applications() {
    return byCoder.stream().mapToLong(Long::longValue).sum();
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
