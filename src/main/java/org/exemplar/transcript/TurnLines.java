package org.exemplar.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.exemplar.text.TextSpan;

/**
 * Builds the text of formats that are made of cues, rows or segments: one line per turn, {@code
 * Speaker: words}. The label stands outside the turn's span. Line breaks within the words become
 * one space; what has no words is no turn.
 */
public final class TurnLines {

  private static final Pattern LINE_BREAKS =
      Pattern.compile("\\s*[\\r\\n\\x0B\\f\\u0085\\u2028\\u2029]+\\s*");

  private final StringBuilder text = new StringBuilder();
  private final List<Turn> turns = new ArrayList<>();

  /** Adds a turn under its speaker's label. */
  public TurnLines add(Speaker speaker, String words, Optional<Duration> start) {
    return add(speaker, speaker.label() + ": ", words, start);
  }

  /** Adds a turn of the only speaker, whom nothing labels: the line is the words alone. */
  public TurnLines addUnlabelled(Speaker speaker, String words, Optional<Duration> start) {
    return add(speaker, "", words, start);
  }

  /** Adds a line that belongs to no turn: words before anybody is named. */
  public TurnLines addOutside(String words) {
    String line = line(words);
    if (!line.isEmpty()) {
      begin();
      text.append(line);
    }
    return this;
  }

  private TurnLines add(Speaker speaker, String label, String words, Optional<Duration> start) {
    String line = line(words);
    if (line.isEmpty()) {
      return this;
    }
    begin();
    text.append(label);
    int from = text.length();
    text.append(line);
    turns.add(new Turn(turns.size(), speaker, new TextSpan(from, text.length()), start));
    return this;
  }

  private static String line(String words) {
    return LINE_BREAKS.matcher(words).replaceAll(" ").strip();
  }

  private void begin() {
    if (text.length() > 0) {
      text.append('\n');
    }
  }

  /** Number of turns so far. */
  public int size() {
    return turns.size();
  }

  /** Whether no turn was added. */
  public boolean isEmpty() {
    return turns.isEmpty();
  }

  /** The transcript of the turns so far. */
  public Transcript transcript(TranscriptId id) {
    return Transcript.of(id, text.toString(), turns);
  }
}
