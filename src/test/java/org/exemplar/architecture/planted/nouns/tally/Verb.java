package org.exemplar.architecture.planted.nouns.tally;

/** What the noun must not know. */
public record Verb() {}
