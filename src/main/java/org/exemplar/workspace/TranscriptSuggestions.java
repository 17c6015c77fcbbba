package org.exemplar.workspace;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exemplar.coding.Coding;
import org.exemplar.study.desk.OwnTranscript;

/**
 * What the codebook's rules suggest for a transcript.
 *
 * @param count how many suggestions are neither accepted nor refused
 * @param several whether several persons code the transcript, so that suggestions mislead
 * @param shown whether they are shown
 * @param byTurn those that begin in each turn, by its number from 1; none where they are not shown
 */
public record TranscriptSuggestions(
    int count, boolean several, boolean shown, Map<Integer, List<Mark>> byTurn) {

  /**
   * A suggestion.
   *
   * @param code its id
   * @param name of the code
   * @param start in UTF-16 units of the text
   * @param end exclusive
   * @param words that would be coded
   */
  public record Mark(String code, String name, int start, int end, String words) {}

  static TranscriptSuggestions of(
      OwnTranscript own, List<Coding> open, boolean several, boolean shown) {
    Map<Integer, List<Mark>> byTurn =
        (shown ? open : List.<Coding>of())
            .stream()
                .collect(
                    Collectors.groupingBy(
                        own::turn,
                        TreeMap::new,
                        Collectors.mapping(coding -> mark(own, coding), Collectors.toList())));
    return new TranscriptSuggestions(open.size(), several, shown, byTurn);
  }

  private static Mark mark(OwnTranscript own, Coding coding) {
    return new Mark(
        coding.code().value(),
        own.codebook().name(coding.code()),
        coding.span().start(),
        coding.span().end(),
        coding.text());
  }

  /** Those that begin in a turn. */
  public List<Mark> in(int turn) {
    return byTurn.getOrDefault(turn, List.of());
  }
}
