package org.exemplar.architecture.planted.study.study;

import org.exemplar.architecture.planted.study.cli.Command;

/** Breaks a rule on purpose. */
public record UseCase(Command command) {}
