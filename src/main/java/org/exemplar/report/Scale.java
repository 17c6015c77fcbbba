package org.exemplar.report;

import java.util.List;

/**
 * The part of a scale that a figure shows, and values on it that readers compare with.
 *
 * @param measure what is measured, as printed along the axis
 * @param from least value shown
 * @param to largest value shown
 * @param references in any order
 */
public record Scale(String measure, double from, double to, List<Reference> references) {

  /**
   * A value that readers compare with.
   *
   * @param at within the scale
   * @param label as printed at its line, such as {@code 0.80}
   */
  public record Reference(double at, String label) {}

  /**
   * Keeps its own copy.
   *
   * @throws IllegalArgumentException if the scale has no extent, or a reference lies outside
   */
  public Scale {
    references = List.copyOf(references);
    if (!Double.isFinite(to - from) || from >= to) {
      throw new IllegalArgumentException("no scale: " + from + " to " + to);
    }
    for (Reference reference : references) {
      if (!(reference.at() >= from && reference.at() <= to)) {
        throw new IllegalArgumentException("not on the scale: " + reference);
      }
    }
  }
}
