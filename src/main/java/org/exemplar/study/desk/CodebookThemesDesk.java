package org.exemplar.study.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.codebook.ThemesRevision;
import org.exemplar.codebook.ThemesRevision.Wording;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.quotation.Quotation;
import org.exemplar.study.Change;
import org.exemplar.study.Study;
import org.exemplar.text.TextDigest;

/**
 * Where researchers work at the themes over the codes. The first change of themes that were taken
 * from the codebook declares them; quotations stay under their theme whatever it is called.
 *
 * @param desk the study
 */
public record CodebookThemesDesk(StudyDesk desk) {

  /** The themes in order. */
  public Themes themes() {
    return desk.whole().themes();
  }

  /** Whether they were taken from the codebook, because none were declared. */
  public boolean areTaken() {
    Study whole = desk.whole();
    return whole.themes().equals(Themes.of(whole.codebook()));
  }

  /** A theme as it stands, in short: another state of it has another name. */
  public static String state(Theme theme) {
    return TextDigest.of(
            theme.group()
                + "\n"
                + theme.title()
                + "\n"
                + String.join("\n", theme.codes().stream().map(CodeId::value).toList())
                + "\n"
                + theme.statement())
        .hex()
        .substring(0, 24);
  }

  /** Adds a theme. */
  public List<Problem> add(CoderId coder, Wording wording) {
    return desk.change(
        coder, study -> revision(study).add(wording).then(then -> changed(study, then, Map.of())));
  }

  /** Says a theme in other words, or builds it from other codes. */
  public List<Problem> change(CoderId coder, String state, Wording wording) {
    return of(
        coder,
        state,
        (study, theme) ->
            isNamed(study, theme, wording)
                ? Reading.failed(problems().named(theme.title()))
                : revision(study)
                    .change(theme, wording)
                    .then(then -> changed(study, then, renamed(then, theme, wording))));
  }

  private static boolean isNamed(Study study, Theme theme, Wording wording) {
    return CarriedThemes.named(study).contains(theme)
        && !(wording.title().equals(theme.title()) && wording.group().equals(theme.group()));
  }

  private static Map<Theme, Theme> renamed(Themes then, Theme theme, Wording wording) {
    Map<Theme, Theme> renamed = new LinkedHashMap<>();
    then.list().stream()
        .filter(next -> next.group().equals(wording.group()))
        .filter(next -> next.title().equals(wording.title()))
        .findFirst()
        .ifPresent(next -> renamed.put(theme, next));
    return renamed;
  }

  /** Shifts a theme in its group: down, or up if {@code places} is negative. */
  public List<Problem> shift(CoderId coder, String state, int places) {
    return of(
        coder,
        state,
        (study, theme) -> changed(study, revision(study).shift(theme, places), Map.of()));
  }

  /** Shifts the whole group of a theme: down, or up if {@code places} is negative. */
  public List<Problem> shiftGroup(CoderId coder, String state, int places) {
    return of(
        coder,
        state,
        (study, theme) ->
            changed(study, revision(study).shiftGroup(theme.group(), places), Map.of()));
  }

  /** Removes a theme under which nothing is printed. */
  public List<Problem> remove(CoderId coder, String state) {
    return of(
        coder,
        state,
        (study, theme) ->
            used(study, coder, theme)
                .map(Reading::<Change>failed)
                .orElseGet(
                    () ->
                        revision(study)
                            .remove(theme)
                            .then(then -> changed(study, then, Map.of()))));
  }

  /** Why a theme stays. That somebody chose for it is told; what, of which transcript, is not. */
  private Optional<Problem> used(Study study, CoderId coder, Theme theme) {
    if (CarriedThemes.named(study).contains(theme)) {
      return Optional.of(problems().named(theme.title()));
    }
    List<Quotation> under =
        study.quotations().stream()
            .filter(q -> study.themes().named(q.theme()).equals(Optional.of(theme)))
            .toList();
    long seen = under.stream().filter(new Sight(study, coder).chosen()).count();
    if (under.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        seen == 0
            ? problems().quotedUnseen(theme.title())
            : problems().quoted(theme.title(), seen));
  }

  private List<Problem> of(
      CoderId coder, String state, BiFunction<Study, Theme, Reading<Change>> made) {
    return desk.change(
        coder,
        study ->
            study.themes().list().stream()
                .filter(theme -> state(theme).equals(state))
                .findFirst()
                .map(theme -> made.apply(study, theme))
                .orElseGet(() -> Reading.failed(problems().themeGone())));
  }

  /** The change to other themes; quotations go on under the themes that stand for theirs. */
  private static Reading<Change> changed(Study study, Themes then, Map<Theme, Theme> renamed) {
    if (then.equals(study.themes())) {
      return Reading.failed(List.of());
    }
    Map<Theme, Theme> successors = new LinkedHashMap<>(renamed);
    study.themes().list().stream()
        .filter(then.list()::contains)
        .forEach(theme -> successors.putIfAbsent(theme, theme));
    Change themes = new Change.ThemesReplaced(study.themes(), then);
    return CarriedThemes.quotations(study, then, successors)
        .<Reading<Change>>map(
            quotations -> Reading.of(new Change.Together(List.of(themes, quotations))))
        .orElseGet(() -> Reading.of(themes));
  }

  private ThemesRevision revision(Study study) {
    return new ThemesRevision(study.themes(), study.codebook(), problems().place());
  }

  private CodebookProblems problems() {
    return new CodebookProblems(desk.where());
  }
}
