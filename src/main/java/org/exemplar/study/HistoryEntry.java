package org.exemplar.study;

/**
 * A change as the audit trail of a study tells it.
 *
 * @param at when, such as {@code 2024-02-03T04:05:06Z}
 * @param who the person or command
 * @param what was changed, in a few words: {@code codings of anna}
 * @param before what stood
 * @param after what took its place
 */
public record HistoryEntry(String at, String who, String what, String before, String after) {}
