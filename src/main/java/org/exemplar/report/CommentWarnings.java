package org.exemplar.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.exemplar.codebook.Theme;
import org.exemplar.participant.Participant;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.quotation.CommentTable;
import org.exemplar.tally.Category;
import org.exemplar.tally.Corpus;
import org.exemplar.tally.CountingUnit;
import org.exemplar.tally.Tally;

/**
 * What a reviewer would say of a choice of comments: that one participant speaks for all, that a
 * theme is shown from one group, or that a person can be recognised.
 */
public final class CommentWarnings {

  /** Fewer comments than this of one participant are not many, however small the table. */
  public static final int MANY = 3;

  private final CommentTable settings;
  private final List<Comment> comments;
  private final Corpus corpus;
  private final SourceLocation where;

  private CommentWarnings(
      CommentTable settings, List<Comment> comments, Corpus corpus, SourceLocation where) {
    this.settings = settings;
    this.comments = comments;
    this.corpus = corpus;
    this.where = where;
  }

  /**
   * The warnings on one table: on its participants, then on its themes, then on its attributes.
   *
   * @param settings of the table
   * @param comments that stand in it
   * @param corpus who spoke where
   * @param tally counts of its themes
   * @param where the quotations were chosen
   */
  public static List<Problem> of(
      CommentTable settings,
      List<Comment> comments,
      Corpus corpus,
      Tally tally,
      SourceLocation where) {
    CommentWarnings warnings = new CommentWarnings(settings, comments, corpus, where);
    List<Problem> problems = new ArrayList<>(warnings.dominance());
    problems.addAll(warnings.oneGroup(tally));
    problems.addAll(warnings.recognisable());
    return List.copyOf(problems);
  }

  /** More than half of the comments, and at least {@link #MANY}, from one participant. */
  private List<Problem> dominance() {
    Map<Participant, Integer> supplied = new LinkedHashMap<>();
    comments.forEach(c -> c.participant().ifPresent(p -> supplied.merge(p, 1, Integer::sum)));
    return supplied.entrySet().stream()
        .filter(entry -> corpus.present().size() > 1)
        .filter(entry -> entry.getValue() >= MANY && 2 * entry.getValue() > comments.size())
        .map(
            entry ->
                Problem.warning(
                    where,
                    String.format(
                        Locale.ROOT,
                        "Participant %s supplies %d of the %d comments in table %s.",
                        entry.getKey().id(),
                        entry.getValue(),
                        comments.size(),
                        settings.id()),
                    "comments from many participants",
                    "Choose other participants' words for some of them."))
        .toList();
  }

  /** Two comments of a theme or more, all from one group, while others voiced the theme too. */
  private List<Problem> oneGroup(Tally tally) {
    Map<Theme, List<String>> groups = new LinkedHashMap<>();
    for (Comment comment : comments) {
      comment
          .place()
          .flatMap(place -> corpus.group(place.transcript()))
          .ifPresent(
              group -> groups.computeIfAbsent(comment.theme(), t -> new ArrayList<>()).add(group));
    }
    List<Problem> problems = new ArrayList<>();
    groups.forEach(
        (theme, list) -> {
          int voicedIn = voicedIn(theme, tally);
          if (list.size() > 1 && Set.copyOf(list).size() == 1 && voicedIn > 1) {
            problems.add(oneGroup(theme, list.get(0), voicedIn));
          }
        });
    return problems;
  }

  private Problem oneGroup(Theme theme, String group, int voicedIn) {
    return Problem.warning(
        where,
        String.format(
            Locale.ROOT,
            "All comments of theme \"%s\" in table %s come from one group, %s; %d groups voiced"
                + " it.",
            theme.title(),
            settings.id(),
            group,
            voicedIn),
        "comments from several of the groups that voiced the theme",
        "Choose a comment from another group.");
  }

  private static int voicedIn(Theme theme, Tally tally) {
    return tally.entries().stream()
        .filter(e -> e.category().kind() == Category.Kind.THEME)
        .filter(e -> e.category().title().equals(theme.title()))
        .filter(e -> e.category().group().equals(theme.group()))
        .mapToInt(e -> e.in(CountingUnit.GROUPS).number())
        .findFirst()
        .orElse(0);
  }

  /** Printed attributes that only one of all participants has, taken together. */
  private List<Problem> recognisable() {
    if (settings.attributes().isEmpty()) {
      return List.of();
    }
    Set<Participant> printed = new LinkedHashSet<>();
    comments.forEach(comment -> comment.participant().ifPresent(printed::add));
    return printed.stream()
        .filter(p -> values(p).stream().anyMatch(value -> !value.isBlank()))
        .filter(
            p -> corpus.present().stream().filter(q -> values(q).equals(values(p))).count() == 1)
        .map(this::recognisable)
        .toList();
  }

  private Problem recognisable(Participant participant) {
    String attributes =
        String.join(", ", values(participant).stream().filter(value -> !value.isBlank()).toList());
    return Problem.warning(
        where,
        String.format(
            Locale.ROOT,
            "The attributes printed in table %s (%s) fit one participant only, %s.",
            settings.id(),
            attributes,
            participant.id()),
        "attributes that several participants share",
        "Print fewer attributes, or coarser ones.");
  }

  private List<String> values(Participant participant) {
    return settings.attributes().stream()
        .map(name -> participant.attributes().getOrDefault(name, ""))
        .toList();
  }
}
