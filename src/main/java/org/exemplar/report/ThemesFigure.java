package org.exemplar.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exemplar.codebook.Themes;
import org.exemplar.participant.Design;
import org.exemplar.tally.Category;
import org.exemplar.tally.CountingUnit;
import org.exemplar.tally.Tally;

/** Coded segments and participants of each theme, grouped as the table of comments is. */
public final class ThemesFigure {

  /** Of more themes than this, those that most participants voiced are shown. */
  public static final int MOST_THEMES = 30;

  private ThemesFigure() {}

  /** The figure of a tally; entries of codes are passed over. */
  public static Figure.Bars of(Tally tally, Design design) {
    Wording wording = new Wording(design);
    List<Tally.Entry> shown = mostVoiced(tally);
    String segments = wording.noun(CountingUnit.CODINGS, 2);
    String people = wording.noun(CountingUnit.PARTICIPANTS, 2);
    String series = Wording.title(people) + (design == Design.FOCUS_GROUPS ? " (at least)" : "");
    return new Figure.Bars(
        "themes",
        Wording.title(segments)
            + " and "
            + people
            + " by theme"
            + ofAll(shown.size(), themes(tally).size(), people)
            + ".",
        alternative(shown, wording),
        "Number of " + segments + " and of " + people,
        List.of(Wording.title(segments), series),
        groups(shown));
  }

  private static List<Figure.Bars.Group> groups(List<Tally.Entry> shown) {
    Map<String, List<Figure.Bars.Category>> groups = new LinkedHashMap<>();
    for (Tally.Entry entry : shown) {
      int segments = entry.in(CountingUnit.CODINGS).number();
      int people = entry.in(CountingUnit.PARTICIPANTS).number();
      groups
          .computeIfAbsent(entry.category().group(), g -> new ArrayList<>())
          .add(new Figure.Bars.Category(entry.category().title(), List.of(segments, people)));
    }
    return groups.entrySet().stream()
        .map(group -> new Figure.Bars.Group(heading(group.getKey()), group.getValue()))
        .toList();
  }

  private static String heading(String group) {
    return group.equals(Themes.UNGROUPED) ? "" : group;
  }

  /** The themes of a tally, at most {@link #MOST_THEMES}, in the order of the tally. */
  static List<Tally.Entry> mostVoiced(Tally tally) {
    List<Tally.Entry> most =
        themes(tally).stream()
            .sorted(
                Comparator.comparingInt((Tally.Entry e) -> e.in(CountingUnit.PARTICIPANTS).number())
                    .thenComparingInt(e -> e.in(CountingUnit.CODINGS).number())
                    .reversed())
            .limit(MOST_THEMES)
            .toList();
    return themes(tally).stream().filter(most::contains).toList();
  }

  /** What a caption adds where not all themes are shown. */
  static String ofAll(int shown, int all, String people) {
    return shown == all
        ? ""
        : "; the " + shown + " of " + all + " themes that most " + people + " voiced";
  }

  /** Titles of themes; with their group before them where a title stands in two groups. */
  static List<String> labels(List<Category> themes) {
    List<String> titles = themes.stream().map(Category::title).toList();
    return themes.stream()
        .map(
            theme ->
                Collections.frequency(titles, theme.title()) > 1
                    ? theme.group() + ": " + theme.title()
                    : theme.title())
        .toList();
  }

  static List<Tally.Entry> themes(Tally tally) {
    return tally.entries().stream()
        .filter(entry -> entry.category().kind() == Category.Kind.THEME)
        .toList();
  }

  private static String alternative(List<Tally.Entry> shown, Wording wording) {
    if (shown.isEmpty()) {
      return "Bar chart without bars: there are no themes.";
    }
    String themes = shown.stream().map(e -> words(e, wording)).collect(Collectors.joining(" "));
    return "Bar chart. " + themes;
  }

  private static String words(Tally.Entry entry, Wording wording) {
    int segments = entry.in(CountingUnit.CODINGS).number();
    String noun = wording.noun(CountingUnit.CODINGS, segments);
    return entry.category().title()
        + ": "
        + Wording.number(segments, noun, noun)
        + ", "
        + wording.voiced(entry)
        + ".";
  }
}
