package org.exemplar.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.text.WhiteSpace;

/**
 * What researchers do to the themes of a study. Each step gives the themes as they are then, or
 * says why they cannot be. Themes of a group always stand together.
 *
 * @param themes as they stand
 * @param codebook of the study
 * @param where the themes are kept, for messages
 */
public record ThemesRevision(Themes themes, Codebook codebook, SourceLocation where) {

  /**
   * What a researcher writes of a theme.
   *
   * @param group title of its theme group; blank where there are none
   * @param title as printed
   * @param statement what it says, in a sentence; may be empty
   * @param codes the codes it is built from
   */
  public record Wording(String group, String title, String statement, List<CodeId> codes) {
    /** Keeps its own copy of what can be seen, group and title in one line. */
    public Wording {
      group = WhiteSpace.folded(Description.seen(group));
      group = group.isEmpty() ? Themes.UNGROUPED : group;
      title = WhiteSpace.folded(Description.seen(title));
      statement = Description.seen(statement);
      codes = codes.stream().distinct().toList();
    }
  }

  /** With a theme more, the last of its group. */
  public Reading<Themes> add(Wording wording) {
    return wrong(wording, Optional.empty())
        .map(Reading::<Themes>failed)
        .orElseGet(
            () -> {
              List<Theme> list = new ArrayList<>(themes.list());
              list.add(theme(wording));
              return Reading.of(grouped(list));
            });
  }

  /** With other words for a theme, or other codes. */
  public Reading<Themes> change(Theme theme, Wording wording) {
    return wrong(wording, Optional.of(theme))
        .map(Reading::<Themes>failed)
        .orElseGet(
            () -> {
              List<Theme> list = new ArrayList<>(themes.list());
              list.set(list.indexOf(theme), theme(wording));
              return Reading.of(grouped(list));
            });
  }

  /** With a theme some places further down in its group, or up if {@code places} is negative. */
  public Themes shift(Theme theme, int places) {
    List<Theme> group = new ArrayList<>(themes.byGroup().get(theme.group()));
    int to = Math.max(0, Math.min(group.size() - 1, group.indexOf(theme) + places));
    int first = themes.list().indexOf(group.get(0));
    List<Theme> list = new ArrayList<>(themes.list());
    list.remove(theme);
    list.add(first + to, theme);
    return new Themes(list);
  }

  /** With a theme group some places further down, or up if {@code places} is negative. */
  public Themes shiftGroup(String group, int places) {
    List<String> order = new ArrayList<>(themes.byGroup().keySet());
    int from = order.indexOf(group);
    int to = Math.max(0, Math.min(order.size() - 1, from + places));
    order.add(to, order.remove(from));
    return new Themes(order.stream().flatMap(name -> themes.byGroup().get(name).stream()).toList());
  }

  /** Without a theme; its codes stay. */
  public Reading<Themes> remove(Theme theme) {
    if (themes.list().size() == 1) {
      return Reading.failed(
          problem(
              "\"" + theme.title() + "\" is the only theme.",
              "at least one theme",
              "Add the theme that is to take its place first."));
    }
    return Reading.of(
        new Themes(themes.list().stream().filter(other -> !other.equals(theme)).toList()));
  }

  private static Theme theme(Wording wording) {
    return new Theme(wording.group(), wording.title(), wording.statement(), wording.codes());
  }

  private static Themes grouped(List<Theme> list) {
    return new Themes(new Themes(list).byGroup().values().stream().flatMap(List::stream).toList());
  }

  private Optional<Problem> wrong(Wording wording, Optional<Theme> own) {
    if (wording.title().isEmpty()) {
      return Optional.of(
          problem(
              "The theme has no title.",
              "a title for each theme",
              "Write what the theme is called in the paper."));
    }
    if (wording.title().length() > CodebookRevision.LONGEST_NAME
        || wording.group().length() > CodebookRevision.LONGEST_NAME) {
      return Optional.of(
          problem(
              "The title is too long.",
              "at most " + CodebookRevision.LONGEST_NAME + " characters for a title or a group",
              "Give it a short title, and write the rest into the statement."));
    }
    return codes(wording).or(() -> twice(wording, own));
  }

  private Optional<Problem> codes(Wording wording) {
    if (wording.codes().isEmpty()) {
      return Optional.of(
          problem(
              "The theme \"" + wording.title() + "\" has no codes.",
              "at least one code that the theme is built from",
              "Choose its codes from the list."));
    }
    return wording.codes().stream()
        .filter(code -> codebook.find(code).isEmpty())
        .findFirst()
        .map(
            code ->
                problem(
                    "There is no code \"" + code + "\" any more.",
                    "codes of the codebook",
                    "Load the page again, and choose codes that are there."));
  }

  private Optional<Problem> twice(Wording wording, Optional<Theme> own) {
    return themes.list().stream()
        .filter(theme -> !own.equals(Optional.of(theme)))
        .filter(theme -> theme.group().equals(wording.group()))
        .filter(theme -> theme.title().equalsIgnoreCase(wording.title()))
        .findFirst()
        .map(
            theme ->
                problem(
                    "There is a theme \"" + theme.title() + "\" in this group already.",
                    "another title for each theme of a group",
                    "Choose another title, or give that theme the codes of both."));
  }

  private Problem problem(String found, String expected, String remedy) {
    return Problem.error(where, found, expected, remedy);
  }
}
