package org.exemplar.study;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A change of single codings as the log has it.
 *
 * @param number of the change, from 1
 * @param undoes the number of the change that it takes back; empty if it takes back none
 * @param at when
 * @param own whether the coder made it, and nothing else with it: only then it can be taken back
 * @param told tells what was done, which takes some reading
 */
public record Revision(
    int number, OptionalInt undoes, Instant at, boolean own, Supplier<Change.CodingsRevised> told) {

  /** What was done. */
  public Change.CodingsRevised change() {
    return told.get();
  }
}
