package org.exemplar.study.reconciliation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.study.exchange.Written;

/**
 * A worksheet of differences that a group filled, as written: nothing in it is yet known to the
 * study.
 *
 * @param file as the person named it
 * @param coders whose differences these are, each in the cell that names its column
 * @param study names the study from which it was made, where the worksheet still tells it
 * @param transcripts the digest of each transcript's text, by its id, where the worksheet still
 *     tells it
 * @param codings the digest of each coder's codings, by name, where the worksheet still tells it
 * @param rows in the order in which they stand
 */
public record FilledDifferences(
    String file,
    List<Written> coders,
    Optional<String> study,
    Map<String, String> transcripts,
    Map<String, String> codings,
    List<Row> rows) {

  /**
   * A row.
   *
   * @param key the difference's id
   * @param place where the row says that the difference stands
   * @param words what each coder had, in the order of the coders
   * @param decision what was chosen
   * @param code another code
   * @param decidedWords other words
   * @param reason why
   * @param decidedBy who
   */
  public record Row(
      Written key,
      Place place,
      List<Written> words,
      Written decision,
      Written code,
      Written decidedWords,
      Written reason,
      Written decidedBy) {
    /** Keeps its own copy. */
    public Row {
      words = List.copyOf(words);
    }

    /** Whether it says anything about how the difference is resolved. */
    boolean isBlank() {
      return decision.isBlank() && code.isBlank() && decidedWords.isBlank();
    }
  }

  /**
   * Where a difference stood when the worksheet was made; each part is empty where the row no
   * longer says it.
   *
   * @param codes in question, as lists offer them
   * @param transcript its id
   * @param turn its number, or the first and the last
   */
  public record Place(String codes, String transcript, String turn) {

    /** As messages name it: {@code It is quick in group-1, turn 4}; empty if nothing is left. */
    String name() {
      return Stream.of(
              codes,
              transcript.isEmpty() ? "" : "in " + transcript + (turn.isEmpty() ? "" : ","),
              turn.isEmpty() ? "" : "turn " + turn)
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(" "));
    }
  }

  /** Keeps its own copies. */
  public FilledDifferences {
    coders = List.copyOf(coders);
    transcripts = Collections.unmodifiableMap(new LinkedHashMap<>(transcripts));
    codings = Collections.unmodifiableMap(new LinkedHashMap<>(codings));
    rows = List.copyOf(rows);
  }
}
