package org.exemplar.study;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * A change, with who made it and when.
 *
 * @param at when
 * @param who the person or command, such as {@code exemplar code}
 * @param change what
 * @param undoes the number of the change that this one takes back; empty if it takes back none
 */
public record Event(Instant at, String who, Change change, OptionalInt undoes) {

  /** A change that takes back no other. */
  public Event(Instant at, String who, Change change) {
    this(at, who, change, OptionalInt.empty());
  }
}
