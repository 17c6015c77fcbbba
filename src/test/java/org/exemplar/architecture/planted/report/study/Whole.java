package org.exemplar.architecture.planted.report.study;

/** What the report must not know. */
public record Whole() {}
