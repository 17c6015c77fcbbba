package org.exemplar.architecture.planted.delivery.sheet;

/** What the command must not know. */
public record Adapter() {}
