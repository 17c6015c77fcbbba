package org.exemplar.record;

import java.util.List;

/**
 * What a study records of how it was coded, beside the codings.
 *
 * @param assignments who was to code what
 * @param finished who declared what finished
 * @param decisions on differences between coders, in order
 */
public record StudyRecord(
    List<Assignment> assignments, List<Finished> finished, List<Decision> decisions) {

  /** A study that records nothing. */
  public static final StudyRecord NONE = new StudyRecord(List.of(), List.of(), List.of());

  /** Keeps its own copies. */
  public StudyRecord {
    assignments = List.copyOf(assignments);
    finished = List.copyOf(finished);
    decisions = List.copyOf(decisions);
  }
}
