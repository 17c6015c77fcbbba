package org.exemplar.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exemplar.participant.Design;
import org.exemplar.tally.Category;
import org.exemplar.tally.CodedTalk;
import org.exemplar.tally.Corpus;
import org.exemplar.tally.Count;
import org.exemplar.tally.CountingUnit;
import org.exemplar.tally.CrossTab;
import org.exemplar.tally.Dimension;
import org.exemplar.tally.Tally;

/**
 * Themes by participants, these by group where they sat in groups: coded segments of each.
 *
 * <p>Of more than {@value #MOST_COLUMNS} participants the matrix shows how many voiced a theme in
 * each group; where there are no groups, or too many, with each value of the first attribute that
 * has 2 to {@value #MOST_VALUES}; where there is none, the {@value #MOST_COLUMNS} participants with
 * the most coded segments.
 */
public final class ParticipantsFigure {

  /** A matrix of more participants than this can be read by nobody. */
  public static final int MOST_COLUMNS = 30;

  /** An attribute with more values than this does not group participants. */
  public static final int MOST_VALUES = 12;

  private final CodedTalk talk;
  private final Corpus corpus;
  private final Wording wording;
  private final Optional<Dimension> broader;
  private final CrossTab tab;
  private final List<Integer> columns;
  private final int allThemes;

  private ParticipantsFigure(CodedTalk talk, Tally tally) {
    this.talk = talk;
    this.corpus = talk.corpus();
    this.wording = new Wording(corpus.design());
    this.broader = people() > MOST_COLUMNS ? broader(talk) : Optional.empty();
    this.allThemes = ThemesFigure.themes(tally).size();
    List<Category> rows =
        ThemesFigure.mostVoiced(tally).stream().map(Tally.Entry::category).toList();
    this.tab = CrossTab.of(talk, rows, broader.orElse(Dimension.participant()), unit());
    this.columns = columns(tab);
  }

  /** The figure of a study. */
  public static Figure.HeatMap of(CodedTalk talk, Tally tally) {
    ParticipantsFigure figure = new ParticipantsFigure(talk, tally);
    CrossTab tab = figure.tab;
    return new Figure.HeatMap(
        "participants",
        figure.caption(),
        figure.alternative(),
        Wording.title(figure.wording.noun(tab.unit(), 2)),
        ThemesFigure.labels(tab.rows()),
        figure.labels(),
        tab.cells().stream().map(figure::numbers).toList());
  }

  private static Optional<Dimension> broader(CodedTalk talk) {
    Corpus corpus = talk.corpus();
    int groups = corpus.groups().size();
    if (groups >= 2 && groups <= MOST_COLUMNS) {
      return Optional.of(Dimension.group());
    }
    return corpus.participants().attributeNames().stream()
        .map(Dimension::attribute)
        .filter(
            dimension -> {
              int values = dimension.columns(talk).size();
              return values >= 2 && values <= MOST_VALUES;
            })
        .findFirst();
  }

  /** Positions of the columns shown: all, or those with the highest denominators, in order. */
  private static List<Integer> columns(CrossTab tab) {
    List<Integer> all = IntStream.range(0, tab.columns().size()).boxed().toList();
    if (all.size() <= MOST_COLUMNS || tab.cells().isEmpty()) {
      return all.subList(0, Math.min(MOST_COLUMNS, all.size()));
    }
    List<Count> any = tab.cells().get(0);
    return all.stream()
        .sorted(Comparator.comparing((Integer i) -> -any.get(i).of()))
        .limit(MOST_COLUMNS)
        .sorted()
        .toList();
  }

  private int people() {
    return Dimension.participant().columns(talk).size();
  }

  private CountingUnit unit() {
    return broader.isPresent() ? CountingUnit.PARTICIPANTS : CountingUnit.CODINGS;
  }

  private String by() {
    return broader
        .map(dimension -> dimension.name().replace('_', ' '))
        .orElse(wording.noun(CountingUnit.PARTICIPANTS, 1));
  }

  private String caption() {
    String noun = wording.noun(CountingUnit.PARTICIPANTS, 2);
    String most =
        columns.size() < tab.columns().size()
            ? "; the " + columns.size() + " of " + people() + " " + noun + " with most segments"
            : "";
    return Wording.title(wording.noun(unit(), 2))
        + " by theme and "
        + by()
        + ThemesFigure.ofAll(tab.rows().size(), allThemes, noun)
        + most
        + "."
        + (broader.isEmpty() && corpus.design() == Design.FOCUS_GROUPS ? seating() : "");
  }

  /** Who sat in which group: {@code Group 1: P01 to P05; Group 2: P06}. */
  private String seating() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    Dimension group = Dimension.group();
    corpus
        .presences()
        .forEach(
            presence ->
                group
                    .column(corpus, presence)
                    .ifPresent(
                        name ->
                            Dimension.participant()
                                .column(corpus, presence)
                                .filter(labels()::contains)
                                .ifPresent(
                                    id ->
                                        groups
                                            .computeIfAbsent(name, n -> new ArrayList<>())
                                            .add(id))));
    return groups.entrySet().stream()
        .map(seats -> seats.getKey() + ": " + range(seats.getValue()))
        .collect(Collectors.joining("; ", " ", groups.isEmpty() ? "" : "."))
        .stripTrailing();
  }

  private static String range(List<String> ids) {
    return ids.size() < 3 ? Wording.list(ids) : ids.get(0) + " to " + ids.get(ids.size() - 1);
  }

  private List<String> labels() {
    return columns.stream().map(tab.columns()::get).toList();
  }

  private List<Integer> numbers(List<Count> row) {
    return columns.stream().map(i -> row.get(i).number()).toList();
  }

  private String alternative() {
    List<String> titles = ThemesFigure.labels(tab.rows());
    StringBuilder words = new StringBuilder("Heat map of themes by " + by() + ".");
    for (int i = 0; i < tab.rows().size(); i++) {
      List<Count> row = tab.cells().get(i);
      String parts =
          columns.stream()
              .filter(c -> row.get(c).number() > 0)
              .map(c -> tab.columns().get(c) + " " + row.get(c).number())
              .collect(Collectors.joining(", "));
      words.append(' ').append(titles.get(i)).append(": ");
      words.append(parts.isEmpty() ? "none" : parts).append('.');
    }
    return words.toString();
  }
}
