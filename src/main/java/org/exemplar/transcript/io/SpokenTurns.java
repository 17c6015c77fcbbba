package org.exemplar.transcript.io;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.TurnLines;

/**
 * Turns that grow out of captions, words or segments: what follows in one speaker's words, or in
 * nobody's, is one turn with what stood before, joined by a space (by nothing between Chinese or
 * Japanese characters), which begins with the first of them.
 */
final class SpokenTurns {

  private final List<Spoken> turns = new ArrayList<>();

  /** A turn that may still grow. */
  private static final class Spoken {
    private final Optional<String> speaker;
    private final Optional<Duration> start;
    private final StringBuilder words = new StringBuilder();

    private Spoken(Optional<String> speaker, Optional<Duration> start) {
      this.speaker = speaker;
      this.start = start;
    }

    private void add(String more, boolean joins) {
      boolean space = !joins && words.length() > 0 && !more.isEmpty() && !meetsUnspaced(more);
      words.append(space ? " " : "").append(more);
    }

    private boolean meetsUnspaced(String more) {
      return isUnspaced(words.codePointBefore(words.length())) && isUnspaced(more.codePointAt(0));
    }
  }

  /**
   * Adds what was said next.
   *
   * @param speaker the label; empty for whoever spoke before
   * @param joins whether it stands without a space behind what was said before
   */
  void add(Optional<String> speaker, Optional<Duration> start, String words, boolean joins) {
    Optional<Spoken> last =
        turns.isEmpty() ? Optional.empty() : Optional.of(turns.get(turns.size() - 1));
    boolean goesOn = last.isPresent() && (speaker.isEmpty() || speaker.equals(last.get().speaker));
    if (!goesOn) {
      turns.add(new Spoken(speaker, start));
    }
    turns.get(turns.size() - 1).add(words, joins);
  }

  /** Whether nothing was said. */
  boolean isEmpty() {
    return turns.isEmpty();
  }

  /** Whether anybody is named. */
  boolean isLabelled() {
    return turns.stream().anyMatch(turn -> turn.speaker.isPresent());
  }

  /** Whether something is said before anybody is named. */
  boolean beginsUnclaimed() {
    return isLabelled() && turns.get(0).speaker.isEmpty();
  }

  /** The names, in the order in which they first speak. */
  List<String> names() {
    return turns.stream().flatMap(turn -> turn.speaker.stream()).distinct().toList();
  }

  /**
   * The lines of a transcript. Where nobody is named, all are words of one participant, called as
   * the transcript; else what is said before anybody is named belongs to no turn.
   */
  TurnLines lines(SpeakerRoles roles, TranscriptId id) {
    TurnLines lines = new TurnLines();
    boolean isLabelled = isLabelled();
    for (Spoken turn : turns) {
      String words = turn.words.toString();
      if (turn.speaker.isPresent()) {
        lines.add(roles.speaker(turn.speaker.get()), words, turn.start);
      } else if (isLabelled) {
        lines.addOutside(words);
      } else {
        Speaker sole = new Speaker(id.value(), Speaker.Role.PARTICIPANT);
        lines.addUnlabelled(sole, words, turn.start);
      }
    }
    return lines;
  }

  /** Han, Hiragana, Katakana and their punctuation, which no space separates. */
  private static boolean isUnspaced(int codePoint) {
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || codePoint >= 0x3000 && codePoint <= 0x303F
        || codePoint >= 0xFF00 && codePoint <= 0xFF65;
  }
}
