package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;

/**
 * The words of a transcript's turns in order, each with the punctuation that is written to it: the
 * steps by which the ends of a coding move.
 *
 * @param spans of the words, in UTF-16 units of the text
 */
record SpokenWords(List<TextSpan> spans) {

  private static final Pattern WORD = Pattern.compile("\\S+");

  static SpokenWords of(Transcript transcript) {
    List<TextSpan> spans = new ArrayList<>();
    for (Turn turn : transcript.turns()) {
      int from = turn.span().start();
      WORD.matcher(transcript.words(turn.span()))
          .results()
          .map(word -> span(from, word))
          .forEach(spans::add);
    }
    return new SpokenWords(spans);
  }

  private static TextSpan span(int from, MatchResult word) {
    return new TextSpan(from + word.start(), from + word.end());
  }

  /** A span whose start moved to the next word, or to the one before; at least one word stays. */
  Optional<TextSpan> startMoved(TextSpan span, boolean later) {
    Optional<TextSpan> word =
        later
            ? first(w -> w.start() > span.start() && w.start() < span.end())
            : last(w -> w.start() < span.start());
    return word.map(to -> new TextSpan(to.start(), span.end()));
  }

  /** A span whose end moved to that of the next word, or of the one before. */
  Optional<TextSpan> endMoved(TextSpan span, boolean later) {
    Optional<TextSpan> word =
        later
            ? first(w -> w.end() > span.end())
            : last(w -> w.end() < span.end() && w.end() > span.start());
    return word.map(to -> new TextSpan(span.start(), to.end()));
  }

  private Optional<TextSpan> first(Predicate<TextSpan> condition) {
    return spans.stream().filter(condition).findFirst();
  }

  private Optional<TextSpan> last(Predicate<TextSpan> condition) {
    return spans.stream().filter(condition).reduce((earlier, later) -> later);
  }
}
