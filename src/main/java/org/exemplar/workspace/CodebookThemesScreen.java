package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Theme;
import org.exemplar.study.desk.CodebookThemesDesk;

/**
 * The themes over the codes.
 *
 * @param waiting how many codings wait for the coder
 * @param areTaken whether they were taken from the codebook, because none were declared
 * @param groups in the order of the tables
 * @param codes of the codebook, none chosen
 */
public record CodebookThemesScreen(
    int waiting, boolean areTaken, List<Group> groups, List<CodebookScreen.Choice> codes) {

  /** Keeps its own copies. */
  public CodebookThemesScreen {
    groups = List.copyOf(groups);
    codes = List.copyOf(codes);
  }

  /**
   * A theme group.
   *
   * @param title as printed
   * @param themes in order
   */
  public record Group(String title, List<Line> themes) {
    /** Keeps its own copy. */
    public Group {
      themes = List.copyOf(themes);
    }
  }

  /**
   * A theme.
   *
   * @param state names it as the page shows it
   * @param theme what it is
   * @param built the names of its codes, in words
   * @param codes of the codebook, its own chosen
   */
  public record Line(String state, Theme theme, String built, List<CodebookScreen.Choice> codes) {
    /** Keeps its own copy. */
    public Line {
      codes = List.copyOf(codes);
    }
  }

  static CodebookThemesScreen of(CodebookThemesDesk desk, Codebook codebook, int waiting) {
    List<Group> groups = new ArrayList<>();
    for (Map.Entry<String, List<Theme>> group : desk.themes().byGroup().entrySet()) {
      groups.add(
          new Group(
              group.getKey(),
              group.getValue().stream().map(theme -> line(codebook, theme)).toList()));
    }
    return new CodebookThemesScreen(waiting, desk.areTaken(), groups, codes(codebook, List.of()));
  }

  private static Line line(Codebook codebook, Theme theme) {
    List<String> names = theme.codes().stream().map(id -> codebook.required(id).name()).toList();
    return new Line(
        CodebookThemesDesk.state(theme),
        theme,
        String.join(", ", names),
        codes(codebook, theme.codes()));
  }

  private static List<CodebookScreen.Choice> codes(Codebook codebook, List<CodeId> chosen) {
    return codebook.codes().stream()
        .map((Code code) -> CodebookScreen.choice(codebook, code, chosen.contains(code.id())))
        .toList();
  }
}
