package org.exemplar.workspace;

import org.exemplar.report.ReportFormats;
import org.exemplar.study.CheckStudy;
import org.exemplar.study.comparison.CompareCoders;

/**
 * What the workspace computes and draws with, beside the study.
 *
 * @param formats draws tables and figures as files
 * @param agreement computes coefficients
 * @param check finds what needs attention
 */
public record Instruments(ReportFormats formats, CompareCoders agreement, CheckStudy check) {}
