package org.exemplar.study;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.Participant;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.quotation.Quotation;
import org.exemplar.report.Comment;
import org.exemplar.report.StudyReport;
import org.exemplar.report.Table;
import org.exemplar.transcript.Voices;

/** The tables of representative comments alone; proposals, and their way into the study. */
public final class CommentStudy {

  private static final String WHO = "exemplar comments --propose";

  private final Studies studies;
  private final InstantSource clock;

  /**
   * The use case over its ports.
   *
   * @param studies finds the study
   * @param clock dates the change
   */
  public CommentStudy(Studies studies, InstantSource clock) {
    this.studies = studies;
    this.clock = clock;
  }

  /**
   * The tables, and what was written into the study.
   *
   * @param tables as the report has them
   * @param proposed how many proposals were written into the study
   */
  public record Commented(List<Table> tables, int proposed) {
    /** Keeps its own copy. */
    public Commented {
      tables = List.copyOf(tables);
    }
  }

  /** The comment tables of a study. */
  public Reading<Commented> tables(Path where, List<CoderId> coders) {
    return view(where, coders)
        .then(
            view ->
                StudyComments.of(view)
                    .map(comments -> new Commented(tables(view, comments.all()), 0)));
  }

  /** Writes proposals into the study, for the themes for which nothing was chosen. */
  public Reading<Commented> propose(Path where, List<CoderId> coders) {
    return view(where, coders)
        .then(view -> StudyComments.of(view).then(comments -> keep(where, view, comments)));
  }

  private Reading<StudyView> view(Path where, List<CoderId> coders) {
    return StudyView.read(studies, where, coders, Voices.PARTICIPANTS);
  }

  private static List<Table> tables(StudyView view, List<Comment> comments) {
    return StudyReport.comments(view.material(comments, Optional.empty()));
  }

  private Reading<Commented> keep(Path where, StudyView view, StudyComments comments) {
    Commented commented = new Commented(tables(view, comments.all()), comments.proposed().size());
    if (comments.proposed().isEmpty()) {
      return Reading.of(commented);
    }
    List<Quotation> before = view.study().quotations();
    List<Quotation> after = new ArrayList<>(before);
    comments.proposed().forEach(comment -> after.add(quotation(view.study(), comment)));
    Change change = new Change.QuotationsReplaced(before, after);
    List<Problem> problems = studies.journal(where).append(new Event(clock.instant(), WHO, change));
    return problems.isEmpty() ? Reading.of(commented) : Reading.failed(problems);
  }

  private static Quotation quotation(Study study, Comment comment) {
    return new Quotation(
        study.themes().nameOf(comment.theme()),
        comment.place().map(Comment.Place::transcript),
        comment.participant().map(Participant::id),
        comment.text(),
        Optional.empty(),
        StudyQuotations.WHERE,
        comment.proposal(),
        Optional.empty());
  }
}
