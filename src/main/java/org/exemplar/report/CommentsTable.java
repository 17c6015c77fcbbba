package org.exemplar.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.exemplar.codebook.Theme;
import org.exemplar.participant.Design;
import org.exemplar.participant.Participant;
import org.exemplar.quotation.CommentTable;
import org.exemplar.tally.Category;
import org.exemplar.tally.Tally;

/**
 * The table of representative comments: theme group, theme, comments in the researchers' order.
 *
 * <p>Its data begin with the columns {@code theme_group,theme,comment}; the page repeats a header
 * row for each group, and adds the attribution, the source and the counts where the study wants
 * them.
 */
public final class CommentsTable {

  /** The note of a table whose comments nobody chose. */
  public static final String PROPOSED = "Comments proposed, not chosen.";

  /** What pages print instead of comments where the data hold codes only. */
  public static final String NO_TEXT =
      "The data hold codes and no words, so there are no comments. The themes are counted in the"
          + " table “"
          + TallyTable.CAPTION
          + "”.";

  /** The note where there is nothing to choose comments for. */
  public static final String NO_THEMES = "There are no themes yet.";

  /** What stands in data files in place of a comment where the data hold codes only. */
  public static final String NO_WORDS = "no words in the data";

  /** What stands in place of a comment where a theme has none. */
  public static final String NONE_CHOSEN = "no comment chosen";

  private final CommentTable settings;
  private final Wording wording;
  private final Map<Theme, String> counts = new LinkedHashMap<>();
  private final Map<Theme, List<Comment>> comments = new LinkedHashMap<>();
  private final boolean textAbsent;

  private CommentsTable(CommentTable settings, Design design, boolean textAbsent) {
    this.settings = settings;
    this.wording = new Wording(design);
    this.textAbsent = textAbsent;
  }

  /**
   * The table of a study.
   *
   * @param settings what the study says of it
   * @param design decides how counts are worded
   * @param themes of this table, groups together, in order
   * @param comments of these themes, in the researchers' order
   * @param tally counts of at least these themes; read only if the settings want counts
   * @param textAbsent whether the data hold codes and no words
   */
  public static Table of(
      CommentTable settings,
      Design design,
      List<Theme> themes,
      List<Comment> comments,
      Tally tally,
      boolean textAbsent) {
    CommentsTable table = new CommentsTable(settings, design, textAbsent);
    themes.forEach(theme -> table.add(theme, comments, tally));
    return table.built();
  }

  private void add(Theme theme, List<Comment> all, Tally tally) {
    comments.put(theme, all.stream().filter(c -> c.theme().equals(theme)).toList());
    tally.entries().stream()
        .filter(e -> e.category().kind() == Category.Kind.THEME)
        .filter(e -> e.category().title().equals(theme.title()))
        .filter(e -> e.category().group().equals(theme.group()))
        .findFirst()
        .ifPresent(e -> counts.put(theme, wording.voiced(e)));
  }

  private Table built() {
    boolean absent = textAbsent && !comments.isEmpty();
    return new Table(
        settings.id(),
        settings.title(),
        columns(),
        absent ? Table.Headings.INSTEAD_OF_ROWS : Table.Headings.IN_HEADER_ROW,
        absent ? List.of(withoutWords()) : groups(),
        notes());
  }

  /** A row for each theme in data files; on pages one sentence says it of all. */
  private Table.Section withoutWords() {
    List<Table.Row> rows = groups().stream().flatMap(group -> group.rows().stream()).toList();
    return new Table.Section(NO_TEXT, rows);
  }

  private List<Table.Section> groups() {
    Map<String, List<Table.Row>> sections = new LinkedHashMap<>();
    comments.forEach(
        (theme, list) ->
            sections
                .computeIfAbsent(theme.group(), g -> new ArrayList<>())
                .addAll(rows(theme, list)));
    return sections.entrySet().stream()
        .map(entry -> new Table.Section(entry.getKey(), entry.getValue()))
        .toList();
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("theme_group", "Theme group", 1).dataOnly());
    columns.add(Column.words("theme", "Theme", 1).merging());
    columns.add(Column.words("comment", settings.commentTitle(), 3));
    columns.add(Column.words("participant", "Participant", 1).dataOnly());
    settings
        .attributes()
        .forEach(a -> columns.add(Column.words(a, Wording.title(a), 1).dataOnly()));
    columns.add(Column.words("transcript", "Transcript", 1).dataOnly());
    columns.add(Column.numbers("turn", "Turn", 1).dataOnly());
    columns.add(Column.words("verdict", "Verdict", 1).dataOnly());
    if (settings.counts()) {
      columns.add(Column.words("voiced_by", "Voiced by", 1).dataOnly());
    }
    if (isProposed()) {
      columns.add(Column.words("proposed_because", "Proposed because", 1).dataOnly());
    }
    return columns;
  }

  private List<Table.Row> rows(Theme theme, List<Comment> list) {
    return list.isEmpty()
        ? List.of(row(theme, Optional.empty()))
        : list.stream().map(comment -> row(theme, Optional.of(comment))).toList();
  }

  private Table.Row row(Theme theme, Optional<Comment> comment) {
    Optional<Participant> participant = comment.flatMap(Comment::participant);
    Optional<Comment.Place> place = comment.flatMap(Comment::place);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(theme.group()));
    cells.add(theme(theme));
    cells.add(comment.map(this::comment).orElse(Cell.missing(textAbsent ? NO_WORDS : NONE_CHOSEN)));
    cells.add(Cell.of(participant.map(p -> p.id().value()).orElse("")));
    settings.attributes().forEach(name -> cells.add(Cell.of(attribute(participant, name))));
    cells.add(Cell.of(place.map(p -> p.transcript().value()).orElse("")));
    cells.add(place.flatMap(Comment.Place::turn).map(Cell::of).orElse(Cell.of("")));
    cells.add(Cell.of(comment.map(Comment::verdict).orElse("")));
    if (settings.counts()) {
      cells.add(Cell.of(counts.getOrDefault(theme, "")));
    }
    if (isProposed()) {
      cells.add(Cell.of(comment.flatMap(Comment::proposal).orElse("")));
    }
    return new Table.Row(cells);
  }

  private Cell theme(Theme theme) {
    return settings.counts() && counts.containsKey(theme)
        ? Cell.annotated(theme.title(), theme.title() + "\n" + counts.get(theme))
        : Cell.of(theme.title());
  }

  private Cell comment(Comment comment) {
    Optional<String> source =
        comment.place().filter(place -> settings.sources()).map(place -> "\n" + place);
    return Cell.annotated(
        comment.quoted(), comment.quoted() + attribution(comment) + source.orElse(""));
  }

  /** Whose words these are, in parentheses after the closing quotation mark. */
  private String attribution(Comment comment) {
    Stream<String> id =
        settings.attribution() == CommentTable.Attribution.PARTICIPANT
            ? comment.participant().stream().map(p -> p.id().value())
            : Stream.empty();
    Stream<String> known =
        settings.attributes().stream().map(name -> attribute(comment.participant(), name));
    List<String> parts = Stream.concat(id, known).filter(part -> !part.isBlank()).toList();
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private static String attribute(Optional<Participant> participant, String name) {
    return participant.map(p -> p.attributes().getOrDefault(name, "")).orElse("");
  }

  private boolean isProposed() {
    return proposed().findAny().isPresent();
  }

  private Stream<Theme> proposed() {
    return comments.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(c -> c.proposal().isPresent()))
        .map(Map.Entry::getKey);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (comments.isEmpty()) {
      notes.add(NO_THEMES);
    }
    boolean chosen =
        comments.values().stream().flatMap(List::stream).anyMatch(c -> c.proposal().isEmpty());
    if (isProposed() && chosen) {
      String titles = String.join("; ", proposed().map(Theme::title).toList());
      notes.add("Comments proposed, not chosen, for: " + titles + ".");
    } else if (isProposed()) {
      notes.add(PROPOSED);
    }
    return notes;
  }
}
