package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.quotation.CommentTable;
import org.exemplar.quotation.Quotation;
import org.exemplar.study.Change;
import org.exemplar.study.Study;

/**
 * What becomes of the themes of a study, and of the quotations under them, when the codebook
 * becomes another. Themes that were taken from the codebook go on to be, unless one would be lost
 * under which quotations were chosen, or which a table names: then all are declared as they stood.
 *
 * @param study as it stands
 * @param after the codebook that is to be
 * @param merged the code that went into another, where one did
 */
record CarriedThemes(Study study, Codebook after, Optional<CodebookChange.Merged> merged) {

  /** The changes beside that of the codebook, which themes that are taken from it follow. */
  List<Change> changes() {
    Themes before = study.themes();
    boolean taken = before.equals(Themes.of(study.codebook()));
    Themes following = before.following(study.codebook(), after);
    Themes then = taken && isNothingLost(following) ? following : declared(taken);
    List<Change> changes = new ArrayList<>();
    if (!then.equals(following)) {
      changes.add(new Change.ThemesReplaced(before, then));
    }
    Map<Theme, Theme> successors = new LinkedHashMap<>();
    before.list().forEach(theme -> successor(theme, then).ifPresent(s -> successors.put(theme, s)));
    quotations(study, then, successors).ifPresent(changes::add);
    return changes;
  }

  /** The quotations under other themes, if that is another word for any of them. */
  static Optional<Change> quotations(Study study, Themes then, Map<Theme, Theme> successors) {
    List<Quotation> carried =
        study.quotations().stream()
            .map(
                quotation ->
                    study
                        .themes()
                        .named(quotation.theme())
                        .flatMap(theme -> Optional.ofNullable(successors.get(theme)))
                        .map(theme -> quotation.under(then.nameOf(theme)))
                        .orElse(quotation))
            .toList();
    return carried.equals(study.quotations())
        ? Optional.empty()
        : Optional.of(new Change.QuotationsReplaced(study.quotations(), carried));
  }

  /** The themes that a table of the study names. */
  static Set<Theme> named(Study study) {
    Set<Theme> named = new LinkedHashSet<>();
    for (CommentTable table : study.settings().tables()) {
      table.themes().forEach(name -> study.themes().named(name).ifPresent(named::add));
    }
    return named;
  }

  private boolean isNothingLost(Themes following) {
    Set<Theme> named = named(study);
    Set<Theme> used = new LinkedHashSet<>(named);
    study.quotations().forEach(q -> study.themes().named(q.theme()).ifPresent(used::add));
    return used.stream()
        .allMatch(
            theme ->
                successor(theme, following)
                    .filter(next -> !named.contains(theme) || isNamedAs(theme, next))
                    .isPresent());
  }

  private static boolean isNamedAs(Theme theme, Theme next) {
    return theme.title().equals(next.title()) && theme.group().equals(next.group());
  }

  /** The theme that stands in a theme's place: of the same name, or else of the same codes. */
  private Optional<Theme> successor(Theme theme, Themes then) {
    List<CodeId> codes = codes(theme);
    return then.list().stream()
        .filter(next -> isNamedAs(theme, next) && next.codes().equals(codes))
        .findFirst()
        .or(() -> then.list().stream().filter(next -> next.codes().equals(codes)).findFirst());
  }

  private List<CodeId> codes(Theme theme) {
    return theme.codes().stream()
        .map(code -> merged.map(one -> one.now(code)).orElse(code))
        .distinct()
        .toList();
  }

  /**
   * The themes as they stood, over the codes that stand for theirs.
   *
   * @param taken whether they were taken from the codebook: then a theme of the same codes as
   *     another says nothing, unless a table names it
   */
  private Themes declared(boolean taken) {
    Set<Theme> named = named(study);
    Set<List<CodeId>> known = new LinkedHashSet<>();
    study.themes().list().stream().filter(this::isUntouched).forEach(t -> known.add(t.codes()));
    List<Theme> list = new ArrayList<>();
    for (Theme theme : study.themes().list()) {
      if (!taken || isUntouched(theme) || named.contains(theme) || known.add(codes(theme))) {
        list.add(new Theme(theme.group(), theme.title(), theme.statement(), codes(theme)));
      }
    }
    return new Themes(list);
  }

  private boolean isUntouched(Theme theme) {
    return codes(theme).equals(theme.codes());
  }
}
