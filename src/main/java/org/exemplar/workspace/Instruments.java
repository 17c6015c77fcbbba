package org.exemplar.workspace;

import java.util.function.Consumer;
import org.exemplar.report.ReportFormats;
import org.exemplar.study.CheckStudy;
import org.exemplar.study.comparison.CompareCoders;
import org.exemplar.study.desk.Recordings;

/**
 * What the workspace computes and draws with, beside the study.
 *
 * @param formats draws tables and figures as files
 * @param agreement computes coefficients
 * @param check finds what needs attention
 * @param recordings finds what was recorded
 * @param defects is told what failed in Exemplar itself
 */
public record Instruments(
    ReportFormats formats,
    CompareCoders agreement,
    CheckStudy check,
    Recordings recordings,
    Consumer<Exception> defects) {}
