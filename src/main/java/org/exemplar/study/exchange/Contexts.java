package org.exemplar.study.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.exemplar.text.TextSpan;
import org.exemplar.text.WhiteSpace;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;

/** Words with a little of what stands around them, for messages. */
public final class Contexts {

  private static final int LONGEST = 80;
  private static final int AROUND = 30;
  private static final int MOST = 5;

  private Contexts() {}

  /** The beginning of a text, to the end of a word, with {@code …} where it goes on. */
  public static String shortened(String text) {
    String line = WhiteSpace.folded(text);
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : LONGEST;
    return line.substring(0, safe(line, end)) + " …";
  }

  /**
   * A place and its context: {@code group-1, turn 4 (P03): “… the ›words‹ and what is around …”}.
   */
  public static String of(Transcript transcript, TextSpan span) {
    List<Turn> turns = transcript.turnsIn(span);
    String place =
        turns.isEmpty()
            ? transcript.id().value()
            : transcript.id()
                + ", turn "
                + turns.get(0).number()
                + " ("
                + turns.get(0).speaker().label()
                + ")";
    return place + ": “" + around(transcript, span, turns) + "”";
  }

  /** Places with their contexts, one after the other. */
  public static String listed(List<ExcerptPlaces.Place> places) {
    String shown =
        places.stream()
            .limit(MOST)
            .map(ExcerptPlaces.Place::candidate)
            .collect(Collectors.joining("; "));
    return places.size() <= MOST ? shown : shown + "; and " + (places.size() - MOST) + " more";
  }

  /** {@code twice}, {@code 3 times}. */
  public static String times(int count) {
    return count == 2 ? "twice" : count + " times";
  }

  private static String around(Transcript transcript, TextSpan span, List<Turn> turns) {
    String text = transcript.text();
    int low = turns.isEmpty() ? 0 : Math.min(span.start(), turns.get(0).span().start());
    int high = turns.isEmpty() ? text.length() : Math.max(span.end(), turns.get(0).span().end());
    int from = Math.max(low, span.start() - AROUND);
    int to = Math.min(high, span.end() + AROUND);
    while (from > low && text.charAt(from - 1) != ' ') {
      from--;
    }
    while (to < high && text.charAt(to) != ' ') {
      to++;
    }
    String words =
        span.length() > LONGEST
            ? shortened(text.substring(span.start(), span.end()))
            : text.substring(from, span.start())
                + "›"
                + text.substring(span.start(), span.end())
                + "‹"
                + text.substring(span.end(), to);
    boolean goesOn = to < high && !words.endsWith("…");
    return (from > low ? "… " : "") + WhiteSpace.folded(words) + (goesOn ? " …" : "");
  }

  private static int safe(String text, int end) {
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
