package org.exemplar.architecture.planted.verbs.tally;

import org.exemplar.architecture.planted.verbs.sheet.Adapter;

/** Breaks a rule on purpose. */
public record Verb(Adapter adapter) {}
