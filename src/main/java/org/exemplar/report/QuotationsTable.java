package org.exemplar.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exemplar.participant.Participant;
import org.exemplar.quotation.Verdict;

/** The verdict on each quotation: whether it stands in the transcript as printed. */
public final class QuotationsTable {

  private static final List<Column> COLUMNS =
      List.of(
          Column.numbers("number", "No.", 0.5),
          Column.words("theme_group", "Theme group", 1).dataOnly(),
          Column.words("theme", "Theme", 1.5).merging(),
          Column.words("quotation", "Quotation", 4),
          Column.words("verdict", "Verdict", 1),
          Column.words("details", "Details", 3),
          Column.words("participant", "Participant", 1),
          Column.words("transcript", "Transcript", 1),
          Column.numbers("turn", "Turn", 0.6));

  private QuotationsTable() {}

  /** The table of comments that were checked, in the order given. */
  public static Table of(List<Comment> comments) {
    List<Table.Row> rows =
        IntStream.range(0, comments.size()).mapToObj(i -> row(i + 1, comments.get(i))).toList();
    return Table.of(
        "quotations",
        "Quotations compared with the transcripts",
        COLUMNS,
        rows,
        List.of(summary(comments)));
  }

  /** How many have which verdict, in words: {@code 12 quotations: 9 exact, 3 edited.} */
  public static String summary(List<Comment> comments) {
    if (comments.isEmpty()) {
      return "There are no quotations.";
    }
    Map<String, Integer> verdicts = new LinkedHashMap<>();
    Stream.of(Verdict.values()).forEach(verdict -> verdicts.put(verdict.words(), 0));
    comments.forEach(comment -> verdicts.merge(comment.verdict(), 1, Integer::sum));
    List<String> parts =
        verdicts.entrySet().stream()
            .filter(e -> e.getValue() > 0)
            .map(e -> e.getValue() + " " + (e.getKey().isEmpty() ? "not checked" : e.getKey()))
            .toList();
    return Wording.number(comments.size(), "quotation", "quotations")
        + ": "
        + String.join(", ", parts)
        + ".";
  }

  private static Table.Row row(int number, Comment comment) {
    return Table.Row.of(
        Cell.of(number),
        Cell.of(comment.theme().group()),
        Cell.of(comment.theme().title()),
        Cell.of(comment.text()),
        Cell.of(comment.verdict()),
        Cell.of(String.join(" ", comment.remarks())),
        Cell.of(comment.participant().map(Participant::id).map(Object::toString).orElse("")),
        Cell.of(comment.place().map(place -> place.transcript().value()).orElse("")),
        comment.place().flatMap(Comment.Place::turn).map(Cell::of).orElse(Cell.of("")));
  }
}
