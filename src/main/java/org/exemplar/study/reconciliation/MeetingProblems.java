package org.exemplar.study.reconciliation;

import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;

/** What may be wrong with a decision that is made on the screen, in words. */
final class MeetingProblems {

  private MeetingProblems() {}

  static Problem gone() {
    return Problem.error(
        SourceLocation.of("the difference"),
        "The coders do not have this difference, or no longer.",
        "a difference as the texts and the codings are now",
        "Go back to the comparison, and decide on what has changed.");
  }

  static Problem nothingThere(SourceLocation where, CoderId coder, int coders) {
    return Problem.error(
        where,
        coder + " has nothing there that could be taken.",
        "a coder who coded something there",
        "If nothing is to be coded there, choose " + (coders == 2 ? "neither." : "none."));
  }

  static Problem noCode(SourceLocation where) {
    return Problem.error(
        where,
        "No code is chosen for the words.",
        "at least one code",
        "Tick the codes that the words get; if they get none, decide that nothing is coded there.");
  }

  static Problem unknownCode(SourceLocation where, CodeId code) {
    return Problem.error(
        where,
        "The codebook has no code \"" + code + "\".",
        "codes of the codebook",
        "Load the page again, and tick codes of the list.");
  }

  static Problem whichWords(SourceLocation where) {
    return Problem.error(
        where,
        "No words are given, and the coders marked different words.",
        "the words that get the codes",
        "Copy the words from the passage.");
  }
}
