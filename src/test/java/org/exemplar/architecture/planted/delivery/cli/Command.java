package org.exemplar.architecture.planted.delivery.cli;

import org.exemplar.architecture.planted.delivery.sheet.Adapter;

/** Breaks a rule on purpose. */
public record Command(Adapter adapter) {}
