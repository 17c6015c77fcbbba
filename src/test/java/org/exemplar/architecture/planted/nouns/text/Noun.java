package org.exemplar.architecture.planted.nouns.text;

import org.exemplar.architecture.planted.nouns.tally.Verb;

/** Breaks a rule on purpose. */
public record Noun(Verb verb) {}
