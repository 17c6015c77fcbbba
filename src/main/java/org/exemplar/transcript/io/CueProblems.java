package org.exemplar.transcript.io;

import java.time.Duration;
import java.util.Locale;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;

/** What can be wrong with the times of captions, in the words that people read. */
final class CueProblems {

  private CueProblems() {}

  static Problem malformed(SourceLocation where, String line) {
    return Problem.warning(
        where,
        "The caption's times \"" + line + "\" cannot be read; its words were kept.",
        "a line such as 00:01:02.500 --> 00:01:04.000",
        "Correct the times in the file.");
  }

  static Problem reversed(SourceLocation where) {
    return Problem.warning(
        where,
        "The caption ends before it begins.",
        "an end that is later than the beginning",
        "Correct the times in the file.");
  }

  static Problem backwards(SourceLocation where, Duration start, Duration before) {
    return Problem.warning(
        where,
        "The caption begins at "
            + clock(start)
            + ", earlier than the caption before it, which begins at "
            + clock(before)
            + ".",
        "captions in the order in which they are spoken",
        "Put the captions in order, or correct the times.");
  }

  static Problem overlap(
      SourceLocation where, String speaker, Duration start, String other, Duration until) {
    return Problem.warning(
        where,
        "The turn of \""
            + speaker
            + "\" begins at "
            + clock(start)
            + ", while the turn of \""
            + other
            + "\" lasts until "
            + clock(until)
            + ".",
        "turns that follow one another",
        "Correct the times, if the two did not speak at once; the words are kept as they stand.");
  }

  static Problem unclaimed(SourceLocation where, int captions) {
    String begin =
        captions == 1 ? "The first caption stands" : "The first " + captions + " captions stand";
    String belong = captions == 1 ? " and belongs to nobody." : " and belong to nobody.";
    return Problem.warning(
        where,
        begin + " before the first speaker's name" + belong,
        "a speaker's name on the first caption",
        "Write the name of who speaks, with a colon, before the first words.");
  }

  /** A time as {@code 0:01:02.5}. */
  private static String clock(Duration time) {
    String fraction =
        time.toMillisPart() == 0
            ? ""
            : String.format(Locale.ROOT, ".%03d", time.toMillisPart()).replaceAll("0+$", "");
    return String.format(
            Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
        + fraction;
  }
}
