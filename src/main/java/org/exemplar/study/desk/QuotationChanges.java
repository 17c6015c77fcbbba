package org.exemplar.study.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.ParticipantId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.quotation.Quotation;
import org.exemplar.study.Change;
import org.exemplar.study.Study;
import org.exemplar.study.StudyQuotations;

/**
 * What can be done to the chosen quotations: each a change made of the study as it stands when the
 * change is kept, by what one person sees of it. What they saw otherwise when they asked for it is
 * refused, so that nobody takes back what another did without knowing; what they do not see neither
 * hinders them nor changes.
 *
 * @param who does it
 */
record QuotationChanges(CoderId who) {

  /** Something that can be done to a study; no change where it is done already. */
  @FunctionalInterface
  interface Made extends Function<Study, Reading<Change>> {}

  private QuotationList seen(Study study) {
    return QuotationList.of(study, new Sight(study, who).chosen());
  }

  /** Adds a quotation as the last of its theme, chosen by the person. */
  Made added(Theme theme, Quotation quotation) {
    return study -> {
      QuotationList list = seen(study);
      return list.of(theme).stream().anyMatch(row -> isSame(row.quotation(), quotation))
          ? refused(
              "This passage is chosen already.",
              "a passage that is not in the list",
              "Find it among the chosen quotations, and edit it there.")
          : changed(study, list.with(theme, quotation.by(who)));
    };
  }

  private static boolean isSame(Quotation one, Quotation other) {
    return one.transcript().equals(other.transcript()) && one.span().equals(other.span());
  }

  /**
   * Moves a quotation within its theme.
   *
   * @param row its name
   * @param state of the theme's list when the person saw it
   * @param to the place among the theme's quotations, from 0
   */
  Made moved(String row, String state, int to) {
    return study -> {
      QuotationList list = seen(study);
      Optional<QuotationRow> there = list.find(row);
      Optional<Theme> theme = there.flatMap(list::themeOf);
      if (theme.isEmpty() || !list.state(theme.get()).equals(state)) {
        return refused(
            "Somebody changed this list meanwhile, so nothing was moved.",
            "the list as it was shown",
            "Look at it as it stands now, and move the quotation again.");
      }
      return changed(study, list.moved(theme.get(), there.get(), to));
    };
  }

  /** What a quotation is to say: for which theme, whose words, and as printed. */
  record Edited(String theme, Optional<ParticipantId> participant, String text) {}

  /** Gives a quotation another published form, attribution or theme. */
  Made edited(String row, Edited edited) {
    return study -> {
      QuotationList list = seen(study);
      Optional<QuotationRow> there = list.find(row);
      Optional<Theme> theme = study.themes().named(edited.theme);
      if (there.isEmpty()) {
        return stale();
      }
      if (theme.isEmpty() || edited.participant.filter(p -> !isKnown(study, p)).isPresent()) {
        return refused(
            "The study has no such theme or participant.",
            "a theme and a participant of the study",
            "Load the page again, and choose them from its lists.");
      }
      if (edited.text.isBlank()) {
        return refused(
            "The quotation has no words.",
            "the words as they will be printed",
            "Write them, or remove the quotation from the table.");
      }
      return changed(study, edited(study, list, there.get(), theme.get(), edited));
    };
  }

  private static boolean isKnown(Study study, ParticipantId participant) {
    return study.participants().find(participant).isPresent();
  }

  /**
   * In its place; a quotation that goes to another theme is the last there. Who edits a proposal
   * chooses it; what was chosen stays chosen by whom it was.
   */
  private List<Quotation> edited(
      Study study, QuotationList list, QuotationRow row, Theme theme, Edited edited) {
    Quotation said = row.quotation().saying(edited.participant, edited.text);
    Quotation after = said.proposal().isPresent() ? said.by(who) : said;
    return list.themeOf(row).equals(Optional.of(theme))
        ? list.with(row, after)
        : list.without(row, theme, after.under(study.themes().nameOf(theme)));
  }

  /** Takes a quotation out of the table. */
  Made removed(String row) {
    return study -> {
      QuotationList list = seen(study);
      return list.find(row)
          .map(one -> changed(study, list.without(one)))
          .orElseGet(QuotationChanges::stale);
    };
  }

  /** Chooses what was only proposed: its reason goes, and the person has chosen it. */
  Made accepted(String row) {
    return study -> {
      QuotationList list = seen(study);
      return list.find(row)
          .map(one -> changed(study, list.with(one, one.quotation().by(who))))
          .orElseGet(QuotationChanges::stale);
    };
  }

  /** What is said of a passage that is neither coded for the theme nor proposed. */
  static List<Problem> nothingOffered() {
    return refused(
            "There is no such passage to choose for this theme.",
            "a passage that is coded for the theme, or proposed",
            "Look at the passages as they stand now, and choose one of them.")
        .problems();
  }

  private static Reading<Change> changed(Study study, List<Quotation> after) {
    return after.equals(study.quotations())
        ? Reading.failed(List.of())
        : Reading.of(new Change.QuotationsReplaced(study.quotations(), after));
  }

  private static Reading<Change> stale() {
    return refused(
        "Somebody changed or removed this quotation meanwhile, so it stays as they left it.",
        "the quotation as it was shown",
        "Look at it as it stands now, and make your change again.");
  }

  private static Reading<Change> refused(String found, String expected, String remedy) {
    return Reading.failed(Problem.error(StudyQuotations.WHERE, found, expected, remedy));
  }
}
