package org.exemplar.study.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.study.Study;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/**
 * Finds words in what was said: a phrase as it is written, whatever its case, its kind of
 * apostrophe or quotation mark, and the white space in it.
 *
 * @param desk the study
 */
public record TextSearch(StudyDesk desk) {

  /** How many places are shown; who needs more narrows the search. */
  public static final int MOST = 500;

  private static final String WORD_CHARACTER = "[\\p{L}\\p{M}\\p{N}_]";

  /**
   * A place where the words stand.
   *
   * @param transcript which
   * @param turn in which
   * @param span of the words, in UTF-16 units of the transcript's text
   */
  public record Place(Transcript transcript, Turn turn, TextSpan span) {}

  /**
   * Where words stand, in the order of the study; at most one more than {@link #MOST}.
   *
   * @param words to find
   * @param whole whether only whole words count: {@code port} is then not in {@code portal}
   * @param in one transcript; nothing for all
   */
  public List<Place> find(String words, boolean whole, Optional<TranscriptId> in) {
    if (words.isBlank()) {
      return List.of();
    }
    Study study = desk.whole();
    Pattern pattern = pattern(words.strip(), whole);
    return study.transcripts().stream()
        .filter(transcript -> in.isEmpty() || in.get().equals(transcript.id()))
        .flatMap(transcript -> places(transcript, pattern))
        .limit(MOST + 1L)
        .toList();
  }

  private static Stream<Place> places(Transcript transcript, Pattern pattern) {
    return transcript.turns().stream()
        .flatMap(
            turn -> {
              int from = turn.span().start();
              return pattern
                  .matcher(transcript.words(turn.span()))
                  .results()
                  .map(m -> new TextSpan(from + m.start(), from + m.end()))
                  .map(span -> new Place(transcript, turn, span));
            });
  }

  private static Pattern pattern(String words, boolean whole) {
    String phrase =
        Stream.of(words.split("\\s+")).map(TextSearch::quoted).collect(Collectors.joining("\\s+"));
    String bounded =
        whole ? "(?<!" + WORD_CHARACTER + ")" + phrase + "(?!" + WORD_CHARACTER + ")" : phrase;
    return Pattern.compile(bounded, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A word to be found as it is, but with any apostrophe and quotation mark for each other. */
  private static String quoted(String word) {
    return Stream.of(
            word.split("(?<=['\u2018\u2019\"\u201c\u201d])|(?=['\u2018\u2019\"\u201c\u201d])"))
        .map(
            part ->
                switch (part) {
                  case "'", "\u2018", "\u2019" -> "['\u2018\u2019]";
                  case "\"", "\u201c", "\u201d" -> "[\"\u201c\u201d]";
                  default -> Pattern.quote(part);
                })
        .collect(Collectors.joining());
  }
}
