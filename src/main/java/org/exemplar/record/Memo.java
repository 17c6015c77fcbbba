package org.exemplar.record;

import java.time.Instant;

/**
 * A dated note on anything.
 *
 * @param about what it is on, such as {@code transcript:group-1} or {@code code:quicker}
 * @param author who wrote it; may be empty
 * @param at when
 * @param text the note
 */
public record Memo(String about, String author, Instant at, String text) {}
