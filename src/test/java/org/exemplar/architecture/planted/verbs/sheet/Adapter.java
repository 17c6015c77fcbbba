package org.exemplar.architecture.planted.verbs.sheet;

/** What the verb must not know. */
public record Adapter() {}
