package org.exemplar.architecture.planted.study.cli;

/** What the use case must not know. */
public record Command() {}
