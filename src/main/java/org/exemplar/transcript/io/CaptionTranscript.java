package org.exemplar.transcript.io;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Captions as a transcript: captions that follow one another in one speaker's words are one turn.
 */
final class CaptionTranscript {

  /** Programs round the times of captions; speech overlaps only beyond this. */
  private static final Duration ROUNDING = Duration.ofMillis(500);

  private final String shownName;
  private final SpeakerRoles roles;
  private final List<Problem> problems = new ArrayList<>();
  private final SpokenTurns turns = new SpokenTurns();

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
    speech.lines().forEach(line -> turns.add(line.speaker(), line.time(), line.words(), false));
    if (turns.beginsUnclaimed()) {
      unclaimed(speech.lines(), file.cues());
    } else if (!turns.isLabelled() && !turns.isEmpty()) {
      problems.add(TranscriptProblems.soleSpeaker(SourceLocation.of(shownName), id));
    }
    Transcript transcript = turns.lines(roles, id).transcript(id);
    problems.sort(Comparator.comparingInt(CaptionTranscript::line));
    return transcript.turns().isEmpty()
        ? Reading.failed(TranscriptProblems.noWords(SourceLocation.of(shownName)))
        : Reading.of(transcript, problems);
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
}
