package org.exemplar.architecture.planted.adapters.report.docx;

import org.exemplar.architecture.planted.adapters.report.xlsx.Excel;

/** Breaks a rule on purpose. */
public record Word(Excel excel) {}
