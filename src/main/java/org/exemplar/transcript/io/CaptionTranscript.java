package org.exemplar.transcript.io;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.TurnLines;

/**
 * Captions as a transcript: captions that follow one another in one speaker's words are one turn,
 * joined by a space (by nothing between Chinese or Japanese characters), which begins with the
 * first of them.
 */
final class CaptionTranscript {

  /** Programs round the times of captions; speech overlaps only beyond this. */
  private static final Duration ROUNDING = Duration.ofMillis(500);

  private final String shownName;
  private final SpeakerRoles roles;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Spoken> turns = new ArrayList<>();

  /** A turn that may still grow. */
  private static final class Spoken {
    private final Optional<String> speaker;
    private final Optional<Duration> start;
    private final StringBuilder words = new StringBuilder();

    private Spoken(CueSpeech.Line first) {
      this.speaker = first.speaker();
      this.start = first.time();
    }

    private void add(String more) {
      boolean space = words.length() > 0 && !more.isEmpty() && !meetsUnspaced(more);
      words.append(space ? " " : "").append(more);
    }

    private boolean meetsUnspaced(String more) {
      return isUnspaced(words.codePointBefore(words.length())) && isUnspaced(more.codePointAt(0));
    }
  }

  private CaptionTranscript(String shownName, SpeakerRoles roles) {
    this.shownName = shownName;
    this.roles = roles;
  }

  /** Reads the text of a file of captions. */
  static Reading<Transcript> read(
      String text, String shownName, TranscriptId id, SpeakerRoles roles) {
    return new CaptionTranscript(shownName, roles).read(CaptionFile.of(text, shownName), id);
  }

  private Reading<Transcript> read(CaptionFile file, TranscriptId id) {
    CueSpeech speech = CueSpeech.of(file.cues(), shownName, roles);
    problems.addAll(file.problems());
    problems.addAll(speech.problems());
    order(file.cues());
    overlaps(file.cues(), speech.lines());
    speech.lines().forEach(this::add);
    Transcript transcript = lines(speech.lines(), file.cues(), id).transcript(id);
    problems.sort(Comparator.comparingInt(CaptionTranscript::line));
    return transcript.turns().isEmpty()
        ? Reading.failed(TranscriptProblems.noWords(SourceLocation.of(shownName)))
        : Reading.of(transcript, problems);
  }

  private void add(CueSpeech.Line line) {
    Optional<Spoken> last =
        turns.isEmpty() ? Optional.empty() : Optional.of(turns.get(turns.size() - 1));
    boolean goesOn =
        last.isPresent() && (line.speaker().isEmpty() || line.speaker().equals(last.get().speaker));
    if (!goesOn) {
      turns.add(new Spoken(line));
    }
    turns.get(turns.size() - 1).add(line.words());
  }

  private TurnLines lines(List<CueSpeech.Line> speech, List<Cue> cues, TranscriptId id) {
    TurnLines lines = new TurnLines();
    boolean labelled = turns.stream().anyMatch(turn -> turn.speaker.isPresent());
    if (!labelled && !turns.isEmpty()) {
      problems.add(TranscriptProblems.soleSpeaker(SourceLocation.of(shownName), id));
    }
    for (Spoken turn : turns) {
      String words = turn.words.toString();
      if (turn.speaker.isPresent()) {
        lines.add(roles.speaker(turn.speaker.get()), words, turn.start);
      } else if (labelled) {
        unclaimed(speech, cues);
        lines.addOutside(words);
      } else {
        Speaker sole = new Speaker(id.value(), Speaker.Role.PARTICIPANT);
        lines.addUnlabelled(sole, words, turn.start);
      }
    }
    return lines;
  }

  private void unclaimed(List<CueSpeech.Line> speech, List<Cue> cues) {
    int captions =
        (int)
            speech.stream()
                .takeWhile(line -> line.speaker().isEmpty())
                .mapToInt(CueSpeech.Line::cue)
                .distinct()
                .count();
    int first = cues.get(speech.get(0).cue()).line();
    problems.add(CueProblems.unclaimed(SourceLocation.of(shownName, first, 1), captions));
  }

  private void order(List<Cue> cues) {
    Duration before = Duration.ZERO;
    for (Cue cue : cues) {
      Duration start = cue.start().orElse(before);
      if (start.compareTo(before) < 0) {
        problems.add(CueProblems.backwards(place(cue), start, before));
      }
      before = start;
    }
  }

  /** Compares where another speaker begins with where the one before ends. */
  private void overlaps(List<Cue> cues, List<CueSpeech.Line> lines) {
    Optional<String> other = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> speaker = lines.get(i).speaker();
      boolean changes = speaker.isPresent() && other.isPresent() && !speaker.equals(other);
      if (changes) {
        Cue before = cues.get(lines.get(i - 1).cue());
        overlap(before, other.get(), cues.get(lines.get(i).cue()), speaker.get());
      }
      other = speaker.isPresent() ? speaker : other;
    }
  }

  private void overlap(Cue before, String other, Cue cue, String speaker) {
    if (before.overlaps(cue, ROUNDING)) {
      Duration start = cue.start().orElseThrow();
      Duration until = before.end().orElseThrow();
      problems.add(CueProblems.overlap(place(cue), speaker, start, other, until));
    }
  }

  private SourceLocation place(Cue cue) {
    return SourceLocation.of(shownName, cue.line(), 1);
  }

  private static int line(Problem problem) {
    return problem.where() instanceof SourceLocation.At at ? at.line() : 0;
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
