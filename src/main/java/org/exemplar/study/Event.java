package org.exemplar.study;

import java.time.Instant;

/**
 * A change, with who made it and when.
 *
 * @param at when
 * @param who the person or command, such as {@code exemplar code}
 * @param change what
 */
public record Event(Instant at, String who, Change change) {}
