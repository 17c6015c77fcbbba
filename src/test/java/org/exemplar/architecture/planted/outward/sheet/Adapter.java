package org.exemplar.architecture.planted.outward.sheet;

import org.exemplar.architecture.planted.outward.cli.Command;

/** Breaks a rule on purpose. */
public record Adapter(Command command) {}
