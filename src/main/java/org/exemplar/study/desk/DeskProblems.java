package org.exemplar.study.desk;

import java.nio.file.Path;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.transcript.TranscriptId;

/**
 * Why something cannot be done at a desk, as coders read it.
 *
 * @param where the study, as the person named it
 */
record DeskProblems(Path where) {

  Problem nothingThere(TranscriptId id) {
    return problem(
        "There are no such words in \"" + id + "\", or no such code.",
        "words of a turn, and a code of the codebook",
        "Load the page again, select the words, and choose the code from the list.");
  }

  Problem goneMeanwhile(TranscriptId id) {
    return problem(
        "This coding in \"" + id + "\" was changed meanwhile, perhaps in another window.",
        "the coding as the page shows it",
        "Load the page again, and look at it as it stands now.");
  }

  Problem textCorrected(TranscriptId id) {
    return problem(
        "The text of \"" + id + "\" was corrected meanwhile, so nothing was changed.",
        "the text that the page shows",
        "Load the page again, and select the words anew.");
  }

  Problem alreadyCoded(TranscriptId id) {
    return problem(
        "These words in \"" + id + "\" have that code already.",
        "each code once on the same words",
        "Remove one of the two, or choose other words.");
  }

  Problem noFurtherWord() {
    return problem(
        "There is no further word on that side.",
        "a coding of at least one word, within the transcript",
        "Leave it as it is, or remove it.");
  }

  Problem notYours() {
    return problem(
        "This note is no longer there, or is not yours.",
        "a note of your own",
        "Load the page again.");
  }

  Problem finished(CoderId coder, TranscriptId id) {
    return problem(
        coder + " declared \"" + id + "\" finished in this round, so its codings stay.",
        "a transcript that is not finished",
        "Go on in the next round.");
  }

  Problem comparable(TranscriptId id) {
    return problem(
        "Others have finished \"" + id + "\", too, so that its codings can be compared.",
        "a transcript that only you have finished",
        "Leave it as it is, and code it anew in the next round.");
  }

  Problem roundBegun(int round) {
    return problem(
        "Round " + round + " has begun meanwhile.",
        "the round that the page shows",
        "Load the page again.");
  }

  /** That there is nothing to be done, in a sentence. */
  Problem nothing(String sentence) {
    return problem(sentence, "something that was done before", "Go on coding.");
  }

  private Problem problem(String found, String expected, String remedy) {
    return Problem.error(SourceLocation.of(where.toString()), found, expected, remedy);
  }
}
