package org.exemplar.transcript.io;

import java.util.List;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.transcript.TranscriptId;

/** What can be wrong with the words and labels of a transcript, in the words that people read. */
final class TranscriptProblems {

  /** The most characters (code points) that a transcript may have. */
  static final int MOST_CHARACTERS = 20_000_000;

  private TranscriptProblems() {}

  static Problem empty(SourceLocation where) {
    return Problem.error(
        where,
        "The file is empty.",
        "a transcript",
        "Put the transcript's text into it, or remove it from the study.");
  }

  static Problem noWords(SourceLocation where) {
    return Problem.error(
        where,
        "Nobody says a word in this file.",
        "a transcript with words of at least one speaker",
        "Put the transcript's text into it, or remove it from the study.");
  }

  static Problem tooLong(SourceLocation where) {
    return Problem.error(
        where,
        "The text has more than 20 million characters.",
        "a transcript of at most 20,000,000 characters",
        "Split it into one file for each interview or focus group.");
  }

  static Problem soleSpeaker(SourceLocation where, TranscriptId id) {
    return Problem.note(
        where,
        "No speaker labels were found; all of it is read as the words of one speaker, \""
            + id
            + "\".");
  }

  static Problem madeNames(SourceLocation where, String service, List<String> names) {
    return Problem.note(
        where,
        "The speakers are named as "
            + service
            + " names them: "
            + String.join(", ", names)
            + ". Say with --interviewer which of them asks.");
  }

  static Problem unclaimed(SourceLocation where) {
    return Problem.warning(
        where,
        "Words before the first speaker is named belong to nobody.",
        "a speaker for all words",
        "Correct the speakers where the recording was recognised, and export it again.");
  }

  static Problem nobody(SourceLocation where) {
    return Problem.warning(
        where,
        "The row has words and no speaker, and no row above has one; it belongs to nobody.",
        "the label of who speaks",
        "Write the speaker's label into the cell.");
  }

  static Problem noTime(SourceLocation where, String cell) {
    return Problem.warning(
        where,
        "\"" + cell + "\" is no time of a recording; the turn was kept without one.",
        "a time such as 00:01:02, or seconds",
        "Correct the time, or clear the cell.");
  }

  static Problem slip(SourceLocation where, String label, String meant) {
    return Problem.warning(
        where,
        "The label \"" + label + "\" stands once and was read as \"" + meant + "\".",
        "the label as it is spelled elsewhere",
        "Correct the label in the transcript, if that is who speaks; otherwise give this speaker a"
            + " label that differs more.");
  }

  static Problem doubtful(SourceLocation where, String label) {
    return Problem.note(
        where,
        "\""
            + label
            + ":\" looks like a speaker's label, but too little in the file speaks for it; it"
            + " was read as words.");
  }

  static Problem preface(SourceLocation where) {
    return Problem.warning(
        where,
        "A long text stands before the first speaker's label and belongs to nobody.",
        "a speaker's label before the first words spoken",
        "Write the label of who speaks, with a colon, before the first words; if nobody speaks"
            + " there, leave it.");
  }
}
