package org.exemplar.architecture.planted.outward.cli;

/** What the adapter must not know. */
public record Command() {}
