package org.exemplar.architecture.planted.words.text;

/** Breaks a rule on purpose. */
public record ThingManager() {}
