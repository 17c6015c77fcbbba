package org.exemplar.report;

import java.util.ArrayList;
import java.util.List;
import org.exemplar.tally.Category;
import org.exemplar.tally.CoOccurrence;
import org.exemplar.tally.CodedTalk;
import org.exemplar.tally.CountingUnit;
import org.exemplar.tally.Tally;

/** Themes by themes: turns in which both were coded; on the diagonal all turns of the theme. */
public final class CoOccurrenceFigure {

  private CoOccurrenceFigure() {}

  /** The figure of a study. */
  public static Figure.HeatMap of(CodedTalk talk, Tally tally) {
    Wording wording = new Wording(talk.corpus().design());
    String turns = wording.noun(CountingUnit.TURNS, 2);
    String people = wording.noun(CountingUnit.PARTICIPANTS, 2);
    List<Category> rows =
        ThemesFigure.mostVoiced(tally).stream().map(Tally.Entry::category).toList();
    CoOccurrence found = CoOccurrence.of(talk, rows, CoOccurrence.Within.TURN);
    List<String> titles = ThemesFigure.labels(rows);
    return new Figure.HeatMap(
        "cooccurrence",
        caption(found, turns)
            + ThemesFigure.ofAll(rows.size(), ThemesFigure.themes(tally).size(), people)
            + ".",
        alternative(found, turns),
        Wording.title(turns),
        titles,
        titles,
        found.counts().stream()
            .map(row -> row.stream().map(count -> count.orElse(0)).toList())
            .toList());
  }

  private static String caption(CoOccurrence found, String turns) {
    boolean shared =
        found.counts().stream().flatMap(List::stream).anyMatch(count -> count.isEmpty());
    return Wording.title(turns)
        + " in which two themes were coded together; on the diagonal, all "
        + turns
        + " of the theme"
        + (shared ? "; pairs that share a code are left at 0" : "");
  }

  private static String alternative(CoOccurrence found, String turns) {
    List<String> pairs = new ArrayList<>();
    List<String> titles = ThemesFigure.labels(found.categories());
    for (int i = 0; i < titles.size(); i++) {
      for (int j = i + 1; j < titles.size(); j++) {
        int count = found.counts().get(i).get(j).orElse(0);
        if (count > 0) {
          pairs.add(titles.get(i) + " and " + titles.get(j) + ": " + count);
        }
      }
    }
    return "Heat map of "
        + turns
        + " in which two themes were coded together. "
        + (pairs.isEmpty() ? "No two themes met." : String.join("; ", pairs) + ".");
  }
}
