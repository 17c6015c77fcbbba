package org.exemplar.transcript.io;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;

/**
 * The cues of WebVTT and SRT. A line with an arrow begins a cue; the number or name before it, the
 * file's header, and blocks of notes, styles and regions are no words. Lines after a blank line
 * that no times introduce go on with the cue before: SRT files break cues so.
 *
 * @param cues in the order of the file
 * @param problems with the times
 */
record CaptionFile(List<Cue> cues, List<Problem> problems) {

  private static final String ARROW = "-->";

  /** Whether a text begins as captions without a header do: with times, perhaps after a number. */
  static boolean isCaptions(String text) {
    int first = text.indexOf('\n');
    int second = first < 0 ? -1 : text.indexOf('\n', first + 1);
    String head = second < 0 ? text : text.substring(0, second);
    return head.lines().anyMatch(line -> isTiming(line) && time(line, true).isPresent());
  }

  /** Reads the cues of a file. */
  static CaptionFile of(String text, String shownName) {
    Pass pass = new Pass(shownName, text.split("\n", -1));
    pass.read();
    return new CaptionFile(pass.cues, pass.problems);
  }

  private static boolean isTiming(String line) {
    return line.contains(ARROW) && !line.startsWith("NOTE");
  }

  private static Optional<Duration> time(String line, boolean first) {
    int arrow = line.indexOf(ARROW);
    String side = first ? line.substring(0, arrow) : line.substring(arrow + ARROW.length());
    String bare = side.strip();
    return RecordingTime.at(bare, 0, bare.length())
        .filter(time -> time.end() == bare.length() || !first && bare.charAt(time.end()) <= ' ')
        .map(RecordingTime::time);
  }

  /** One pass over the lines. */
  private static final class Pass {
    private final String file;
    private final String[] lines;
    private final List<Cue> cues = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Pass(String file, String[] lines) {
      this.file = file;
      this.lines = lines;
    }

    private void read() {
      boolean fresh = true;
      boolean comment = false;
      for (int i = 0; i < lines.length; i++) {
        String line = lines[i];
        if (line.isBlank()) {
          fresh = true;
          comment = false;
        } else if (isTiming(line) && !(comment && time(line, true).isEmpty())) {
          comment = false;
          fresh = false;
          begin(i);
        } else if (fresh && (isComment(line) || isName(i))) {
          comment = isComment(line);
          fresh = false;
        } else if (!comment && !cues.isEmpty()) {
          cues.get(cues.size() - 1).words().add(line.strip());
          fresh = false;
        }
      }
    }

    private void begin(int index) {
      Optional<Duration> start = time(lines[index], true);
      Optional<Duration> end = time(lines[index], false);
      if (start.isEmpty() || end.isEmpty()) {
        problems.add(CueProblems.malformed(place(index), lines[index].strip()));
      } else if (end.get().compareTo(start.get()) < 0) {
        problems.add(CueProblems.reversed(place(index)));
      }
      cues.add(new Cue(index + 1, start, end, new ArrayList<>()));
    }

    private SourceLocation place(int index) {
      return SourceLocation.of(file, index + 1, 1);
    }

    private boolean isComment(String line) {
      return startsBlock(line, "NOTE")
          || startsBlock(line, "STYLE")
          || startsBlock(line, "REGION")
          || line.startsWith("WEBVTT") && cues.isEmpty();
    }

    private static boolean startsBlock(String line, String word) {
      return line.startsWith(word)
          && (line.length() == word.length() || line.charAt(word.length()) <= ' ');
    }

    /** A cue's number or name: the line before its times; a number without times is one too. */
    private boolean isName(int index) {
      boolean timed = index + 1 < lines.length && isTiming(lines[index + 1]);
      return timed || cues.isEmpty() || lines[index].strip().chars().allMatch(Character::isDigit);
    }
  }
}
