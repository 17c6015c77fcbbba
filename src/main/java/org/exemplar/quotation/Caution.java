package org.exemplar.quotation;

import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;

/**
 * What a reader of a quotation would want to know, though its words were found.
 *
 * @param sentence what was found
 * @param expected what would need no caution
 * @param remedy what to do
 */
public record Caution(String sentence, String expected, String remedy) {

  /** Of what an omission or an insertion does to the sense. */
  static Caution ofMark(String sentence) {
    return new Caution(
        sentence,
        "marks that leave the sense as it was",
        "Read the passage in the transcript, and quote more of it if the sense has changed.");
  }

  /** Of a place other than the one that the quotation names. */
  static Caution ofPlace(String sentence) {
    return new Caution(
        sentence, "the place where the words stand", "Correct the transcript or the offsets.");
  }

  /** Of a name that cannot be checked. */
  static Caution ofName(String sentence) {
    return new Caution(
        sentence,
        "a participant of the study, or a speaker’s label",
        "Correct the name, or compare it with the speaker that was found.");
  }

  /** Of words that no participant said. */
  static Caution ofInterviewer() {
    return new Caution(
        "These are the interviewer’s words.",
        "a participant’s words",
        "Choose what a participant said, or say in the text who asked.");
  }

  /** Of other places that fit a quotation as well. */
  static Caution ofChoice(String sentence) {
    return new Caution(
        sentence,
        "one place that the quotation resembles most",
        "Look at the places, and name the transcript or the participant.");
  }

  /** The same, said of a part of the quotation. */
  Caution within(String head) {
    return new Caution(head + sentence, expected, remedy);
  }

  /** As a warning of this place. */
  Problem problem(SourceLocation where) {
    return Problem.warning(where, sentence, expected, remedy);
  }
}
