package org.exemplar.architecture.planted.adapters.report.xlsx;

/** What the other adapter must not know. */
public record Excel() {}
