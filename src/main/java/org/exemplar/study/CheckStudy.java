package org.exemplar.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.exemplar.autocoding.AutoCoder;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.Coding;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.transcript.Voices;

/** Finds every problem in a study's inputs. */
public final class CheckStudy {

  private final Studies studies;
  private final Annotators annotators;

  /**
   * The use case over its ports.
   *
   * @param studies finds the study
   * @param annotators know which rules its language has
   */
  public CheckStudy(Studies studies, Annotators annotators) {
    this.studies = studies;
    this.annotators = annotators;
  }

  /** The study as far as it can be read, with all problems: of its files, rules and quotations. */
  public Reading<Study> check(Path where) {
    Reading<Study> read = studies.reader(where).read();
    return read.with(read.value().map(study -> problems(where, study)).orElse(List.of()));
  }

  /**
   * What is wrong in a study that was read: in its rules and quotations, and in how they fit.
   *
   * @param where the study, as the person named it
   */
  public List<Problem> problems(Path where, Study study) {
    List<Problem> problems = new ArrayList<>();
    problems.addAll(
        AutoCoder.problems(study.codebook(), annotators.of(study.settings().language())));
    problems.addAll(codesInNoTheme(where, study));
    problems.addAll(unassigned(where, study));
    StudyView.of(study, List.of(), Voices.PARTICIPANTS)
        .value()
        .ifPresent(
            view -> {
              problems.addAll(StudyComments.of(view).problems());
              problems.addAll(unvoiced(where, view));
            });
    return problems;
  }

  /** Codes that people applied and no table of themes will show. */
  private static List<Problem> codesInNoTheme(Path where, Study study) {
    Set<CodeId> inThemes = new LinkedHashSet<>();
    study.themes().list().forEach(theme -> inThemes.addAll(study.codebook().codesOf(theme)));
    Set<CodeId> above = new LinkedHashSet<>();
    study.codebook().codes().forEach(code -> code.parent().ifPresent(above::add));
    Set<CodeId> applied = new LinkedHashSet<>();
    study.codings().stream().map(Coding::code).forEach(applied::add);
    return study.codebook().codes().stream()
        .filter(code -> applied.contains(code.id()))
        .filter(code -> !inThemes.contains(code.id()) && !above.contains(code.id()))
        .map(code -> inNoTheme(where, study, code))
        .toList();
  }

  private static Problem inNoTheme(Path where, Study study, Code code) {
    return Problem.note(
        Studies.place(where, study.settings().codebook()),
        "The code '"
            + code.name()
            + "' was applied and belongs to no theme, so no table of themes has it. A parent in the"
            + " codebook, or a row in themes.csv, gives it one.");
  }

  /** What was finished in a round whose assignment sheet gave it to others. */
  private static List<Problem> unassigned(Path where, Study study) {
    return study.finished().stream()
        .filter(f -> study.persons().contains(f.coder()))
        .filter(f -> study.assignments().stream().anyMatch(a -> a.round() == f.round()))
        .filter(
            f ->
                study.assignments().stream()
                    .noneMatch(
                        a ->
                            a.round() == f.round()
                                && a.coder().equals(f.coder())
                                && a.transcript().equals(f.transcript())))
        .map(
            f ->
                Problem.note(
                    Studies.place(where, "finished.csv"),
                    f.coder()
                        + " finished \""
                        + f.transcript()
                        + "\" in round "
                        + f.round()
                        + ", which the assignment sheet does not give "
                        + f.coder()
                        + "."))
        .toList();
  }

  private static List<Problem> unvoiced(Path where, StudyView view) {
    int count = view.talk().unvoiced().size();
    if (count == 0) {
      return List.of();
    }
    Coding first = view.talk().unvoiced().get(0);
    return List.of(
        Problem.warning(
            Studies.place(where, "codings/" + first.coder() + ".csv"),
            (count == 1 ? "1 coding covers" : count + " codings cover")
                + " no participant's words, so no count has "
                + (count == 1 ? "it" : "them")
                + "; the first is '"
                + first.code()
                + "' in "
                + first.transcript()
                + ".",
            "codings of what participants said",
            "Move the coding to the answer; or count interviewers, too, with --interviewers."));
  }
}
