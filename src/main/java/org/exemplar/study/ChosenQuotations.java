package org.exemplar.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exemplar.codebook.Theme;
import org.exemplar.participant.Participant;
import org.exemplar.quotation.Quotation;
import org.exemplar.report.Comment;
import org.exemplar.report.ReportMaterial.ChosenComments;

/** The quotations of a study as comments of its tables. */
final class ChosenQuotations {

  private final Study study;

  ChosenQuotations(Study study) {
    this.study = study;
  }

  /** The comments of each of the study's tables. */
  List<ChosenComments> tables() {
    List<Comment> comments = study.quotations().stream().flatMap(this::comment).toList();
    return study.settings().tables().stream()
        .map(table -> new ChosenComments(table, comments))
        .toList();
  }

  private Stream<Comment> comment(Quotation quotation) {
    Optional<Theme> theme = study.themes().named(quotation.theme());
    Optional<Participant> participant =
        quotation.participant().flatMap(id -> study.participants().find(id));
    return theme.stream()
        .map(
            t ->
                new Comment(
                    t,
                    quotation.text(),
                    participant,
                    quotation.transcript().map(id -> new Comment.Place(id, Optional.empty())),
                    "",
                    List.of(),
                    Optional.empty()));
  }
}
