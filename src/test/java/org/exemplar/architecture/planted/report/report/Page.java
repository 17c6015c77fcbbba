package org.exemplar.architecture.planted.report.report;

import org.exemplar.architecture.planted.report.study.Whole;

/** Breaks a rule on purpose. */
public record Page(Whole whole) {}
