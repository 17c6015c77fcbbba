package org.exemplar.bench;

import java.util.List;
import java.util.Optional;
import org.exemplar.report.Comment;
import org.exemplar.report.CommentsTable;
import org.exemplar.report.SegmentsTable;
import org.exemplar.report.Table;
import org.exemplar.study.Study;
import org.exemplar.tally.Category;
import org.exemplar.tally.CodedTalk;
import org.exemplar.tally.CoderSelection;
import org.exemplar.tally.Corpus;
import org.exemplar.tally.Tally;
import org.exemplar.transcript.Voices;

/**
 * A study as its report counts it.
 *
 * @param study the study
 * @param talk its talk, with all codings
 * @param categories its themes
 */
record Counted(Study study, CodedTalk talk, List<Category> categories) {

  static Counted of(Study study) {
    Corpus corpus =
        new Corpus(
            study.settings().design(), study.sessions(), study.transcripts(), study.participants());
    CoderSelection.Selected selected =
        CoderSelection.STANDARD.from(study.coders(), study.codings(), study.finished());
    return new Counted(
        study,
        CodedTalk.of(corpus, selected.codings(), Voices.PARTICIPANTS),
        Category.of(study.themes(), study.codebook()));
  }

  /** Every coded segment. */
  Table segments() {
    return SegmentsTable.of(talk, study.themes(), study.codebook());
  }

  /** Every quotation, in the table of representative comments. */
  Table comments() {
    List<Comment> comments =
        study.quotations().stream()
            .map(
                quotation ->
                    new Comment(
                        study.themes().named(quotation.theme()).orElseThrow(),
                        quotation.text(),
                        Optional.empty(),
                        quotation.transcript().map(t -> new Comment.Place(t, Optional.empty())),
                        "exact",
                        List.of(),
                        Optional.empty()))
            .toList();
    return CommentsTable.of(
        study.settings().tables().get(0),
        study.settings().design(),
        study.themes().list(),
        comments,
        Tally.of(talk, categories),
        false);
  }
}
