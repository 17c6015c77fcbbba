package org.exemplar.study;

import java.util.List;
import java.util.Optional;
import org.exemplar.quotation.QuotationVerifier;
import org.exemplar.report.StudyReport;
import org.exemplar.report.Table;
import org.exemplar.transcript.Voices;

/**
 * The comment tables of a study as it stands in memory, with the quotations that they are made of:
 * the same tables as those of the report.
 */
public final class CommentTables {

  private final StudyView view;
  private final StudyQuotations quotations;

  private CommentTables(StudyView view, StudyQuotations quotations) {
    this.view = view;
    this.quotations = quotations;
  }

  /**
   * The comment tables of a study, read by the codings that count in it.
   *
   * @param study the study, or as much of it as somebody may see
   * @param verifier over its transcripts, which may be kept as long as these stay the same
   */
  public static CommentTables of(Study study, QuotationVerifier verifier) {
    StudyView view = StudyView.of(study, List.of(), Voices.PARTICIPANTS).value().orElseThrow();
    return new CommentTables(view, StudyQuotations.of(study, view.selected().codings(), verifier));
  }

  /** The quotations that stand in them, and what may be proposed. */
  public StudyQuotations quotations() {
    return quotations;
  }

  /** The tables, in the study's order. */
  public List<Table> list() {
    return StudyReport.comments(
        view.material(StudyComments.of(quotations).all(), Optional.empty()));
  }
}
