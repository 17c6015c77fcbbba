package org.exemplar.study.desk;

import java.nio.file.Path;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;

/**
 * Why something cannot be done to the codebook at a desk, as coders read it.
 *
 * @param where the study, as the person named it
 */
record CodebookProblems(Path where) {

  SourceLocation place() {
    return SourceLocation.of(where.toString());
  }

  Problem changedMeanwhile(String what) {
    return problem(
        "\"" + what + "\" was changed meanwhile, perhaps in another window.",
        "what the page shows",
        "Load the page again, and look at it as it stands now.");
  }

  Problem themeGone() {
    return problem(
        "This theme was changed meanwhile, perhaps in another window.",
        "the theme as the page shows it",
        "Load the page again, and look at it as it stands now.");
  }

  Problem notWaiting() {
    return problem(
        "Some of these codings no longer wait: they were changed meanwhile, perhaps in another"
            + " window.",
        "codings as the page shows them",
        "Load the page again, and look at them as they stand now.");
  }

  Problem split(String code) {
    return problem(
        "\"" + code + "\" was split, so that its codings cannot keep it.",
        "one of the codes that it was split into, or another",
        "Choose a code.");
  }

  Problem noCode() {
    return problem(
        "The code that was chosen is no longer in use.",
        "a code that is in use",
        "Load the page again, and choose another.");
  }

  Problem named(String theme) {
    return problem(
        "A table of the study names the theme \"" + theme + "\", so it keeps its name.",
        "the group and title that the table knows",
        "Leave group and title as they are; the statement and the codes can be changed.");
  }

  Problem quoted(String theme, long quotations) {
    return problem(
        quotations
            + (quotations == 1 ? " quotation is" : " quotations are")
            + " chosen under the theme \""
            + theme
            + "\".",
        "a theme under which no quotation is chosen",
        "Put the quotations under another theme first, or take them out of the table.");
  }

  Problem quotedUnseen(String theme) {
    return problem(
        "Somebody else chose quotations under the theme \"" + theme + "\" that you do not see yet.",
        "a theme under which no quotation is chosen",
        "Leave it until all of you have finished the transcripts.");
  }

  private Problem problem(String found, String expected, String remedy) {
    return Problem.error(place(), found, expected, remedy);
  }
}
