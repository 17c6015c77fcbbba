package org.exemplar.study;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.codebook.Theme;
import org.exemplar.participant.Participants;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.quotation.Proposal;
import org.exemplar.quotation.Verification;
import org.exemplar.report.Comment;

/**
 * The comments of a study's tables: the quotations that the researchers chose, each checked against
 * the transcripts; and proposals for the themes for which they chose none.
 *
 * @param chosen in the researchers' order
 * @param proposed in the order of the themes
 */
record StudyComments(List<Comment> chosen, List<Comment> proposed) {

  /** Keeps its own copies. */
  StudyComments {
    chosen = List.copyOf(chosen);
    proposed = List.copyOf(proposed);
  }

  /**
   * The comments of a study, with a warning for each quotation that cannot be printed as it is, and
   * for what a reviewer would object to in the choice.
   */
  static Reading<StudyComments> of(StudyView view) {
    Study study = view.study();
    StudyQuotations quotations =
        StudyQuotations.of(study, view.selected().codings(), StudyQuotations.verifier(study));
    List<Problem> problems = new ArrayList<>();
    quotations.list().forEach(one -> one.verification().problem().ifPresent(problems::add));
    quotations
        .chosen()
        .ifPresent(chosen -> problems.addAll(chosen.warnings(study.settings().tables())));
    return Reading.of(of(quotations), problems);
  }

  /** The comments that quotations make. */
  static StudyComments of(StudyQuotations quotations) {
    Participants participants = quotations.talk().participants();
    List<Comment> chosen =
        quotations.list().stream()
            .map(one -> Comment.of(one.theme(), one.verification(), participants))
            .toList();
    return new StudyComments(chosen, proposed(quotations));
  }

  /** All of them, the chosen ones first. */
  List<Comment> all() {
    List<Comment> all = new ArrayList<>(chosen);
    all.addAll(proposed);
    return all;
  }

  private static List<Comment> proposed(StudyQuotations quotations) {
    List<Theme> without = quotations.without();
    return without.isEmpty()
        ? List.of()
        : quotations.proposals().stream()
            .filter(proposal -> without.contains(proposal.theme()))
            .map(proposal -> comment(quotations, proposal))
            .toList();
  }

  private static Comment comment(StudyQuotations quotations, Proposal proposal) {
    Verification found =
        quotations.check(proposal.theme(), proposal.quotation(StudyQuotations.WHERE));
    return Comment.of(proposal.theme(), found, quotations.talk().participants())
        .proposedBecause(proposal.reason());
  }
}
