package org.exemplar.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.Coding;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.quotation.ChosenSet;
import org.exemplar.quotation.Proposal;
import org.exemplar.quotation.Proposals;
import org.exemplar.quotation.Quotation;
import org.exemplar.quotation.QuotationVerifier;
import org.exemplar.quotation.ThemedTalk;
import org.exemplar.quotation.Verification;
import org.exemplar.report.Comment;
import org.exemplar.transcript.TranscriptId;

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
    return new Choice(view).comments();
  }

  /** All of them, the chosen ones first. */
  List<Comment> all() {
    List<Comment> all = new ArrayList<>(chosen);
    all.addAll(proposed);
    return all;
  }

  /** Checks what was chosen, and proposes for the rest. */
  private static final class Choice {

    private static final SourceLocation WHERE = SourceLocation.of("quotations.csv");

    private final Study study;
    private final ThemedTalk talk;
    private final QuotationVerifier verifier;
    private final Set<TranscriptId> read = new HashSet<>();
    private final Map<Theme, List<Coding>> codings = new LinkedHashMap<>();

    Choice(StudyView view) {
      this.study = view.study();
      this.talk =
          new ThemedTalk(
              study.transcripts(),
              study.sessions(),
              study.participants(),
              study.codebook(),
              study.themes(),
              view.selected().codings());
      this.verifier =
          QuotationVerifier.of(
              study.transcripts(), study.participants(), study.settings().convention());
      study.transcripts().forEach(transcript -> read.add(transcript.id()));
    }

    Reading<StudyComments> comments() {
      List<Verification> checked = new ArrayList<>();
      List<Comment> chosen = new ArrayList<>();
      List<Problem> problems = new ArrayList<>();
      for (Quotation quotation : study.quotations()) {
        Optional<Theme> theme =
            study.themes().named(quotation.theme()).filter(known -> canBeFound(quotation));
        if (theme.isPresent()) {
          Verification verification = verifier.verify(quotation, codingsOf(theme.get()));
          verification.problem().ifPresent(problems::add);
          checked.add(verification);
          chosen.add(Comment.of(theme.get(), verification, study.participants()));
        }
      }
      if (!checked.isEmpty()) {
        SourceLocation file = SourceLocation.of(checked.get(0).quotation().where().file());
        problems.addAll(new ChosenSet(talk, checked, file).warnings(study.settings().tables()));
      }
      return Reading.of(new StudyComments(chosen, proposed(chosen)), problems);
    }

    /** Where its transcript could not be read, nothing can be said of the quotation. */
    private boolean canBeFound(Quotation quotation) {
      return quotation
          .transcript()
          .map(read::contains)
          .orElseGet(() -> study.sessions().stream().allMatch(s -> read.contains(s.transcript())));
    }

    private List<Coding> codingsOf(Theme theme) {
      return codings.computeIfAbsent(theme, talk::codings);
    }

    private List<Comment> proposed(List<Comment> chosen) {
      if (study.settings().textAbsent()) {
        return List.of();
      }
      List<Theme> without =
          study.themes().list().stream()
              .filter(theme -> chosen.stream().noneMatch(c -> c.theme().equals(theme)))
              .toList();
      return Proposals.of(talk, without, Proposals.PER_THEME).stream().map(this::comment).toList();
    }

    private Comment comment(Proposal proposal) {
      Verification found = verifier.verify(proposal.quotation(WHERE), codingsOf(proposal.theme()));
      return Comment.of(proposal.theme(), found, study.participants())
          .proposedBecause(proposal.reason());
    }
  }
}
