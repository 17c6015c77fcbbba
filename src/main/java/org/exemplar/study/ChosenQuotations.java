package org.exemplar.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.exemplar.alignment.Convention;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.Coding;
import org.exemplar.participant.Participant;
import org.exemplar.participant.ParticipantId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.quotation.Quotation;
import org.exemplar.quotation.QuotationVerifier;
import org.exemplar.quotation.Verification;
import org.exemplar.report.Comment;

/** The quotations of a study, each checked against the transcripts, as comments for its tables. */
final class ChosenQuotations {

  private final StudyView view;
  private final Study study;
  private final QuotationVerifier verifier;
  private final Map<Theme, List<Coding>> codings = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private ChosenQuotations(StudyView view) {
    this.view = view;
    this.study = view.study();
    this.verifier =
        QuotationVerifier.of(study.transcripts(), study.participants(), convention(study));
  }

  /** What a cleaned quotation of this study may leave out. */
  static Convention convention(Study study) {
    String language = study.settings().language();
    List<String> fillers = study.settings().fillers();
    return fillers.isEmpty() ? Convention.common(language) : Convention.of(language, fillers);
  }

  /**
   * The comments, in the order of the quotations, and a warning for each that cannot be printed.
   */
  static Reading<List<Comment>> of(StudyView view) {
    ChosenQuotations chosen = new ChosenQuotations(view);
    List<Comment> comments = view.study().quotations().stream().flatMap(chosen::comment).toList();
    return Reading.of(comments, chosen.problems);
  }

  private Stream<Comment> comment(Quotation quotation) {
    return study.themes().named(quotation.theme()).stream().map(t -> comment(quotation, t));
  }

  private Comment comment(Quotation quotation, Theme theme) {
    Verification verification = verifier.verify(quotation, codingsOf(theme));
    verification.problem().ifPresent(problems::add);
    List<String> remarks = new ArrayList<>(verification.details());
    remarks.addAll(verification.warnings());
    return new Comment(
        theme,
        quotation.text(),
        participant(quotation, verification),
        place(quotation, verification),
        verification.verdict().words(),
        remarks,
        Optional.empty());
  }

  private List<Coding> codingsOf(Theme theme) {
    return codings.computeIfAbsent(
        theme, t -> view.selected().codings().withCode(study.codebook().codesOf(t)).list());
  }

  /** The one attributed, or else the only one who speaks at the place that was found. */
  private Optional<Participant> participant(Quotation quotation, Verification verification) {
    Optional<ParticipantId> said =
        verification
            .place()
            .filter(place -> place.speakers().size() == 1)
            .map(place -> new ParticipantId(place.speakers().get(0)));
    return quotation.participant().or(() -> said).flatMap(id -> study.participants().find(id));
  }

  private static Optional<Comment.Place> place(Quotation quotation, Verification verification) {
    return verification
        .place()
        .map(
            place ->
                new Comment.Place(place.transcript(), Optional.of(place.turns().get(0).number())))
        .or(() -> quotation.transcript().map(id -> new Comment.Place(id, Optional.empty())));
  }
}
