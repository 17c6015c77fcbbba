package org.exemplar.study.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.report.Wording;
import org.exemplar.study.exchange.FileNames;

/** Why a plan cannot be made, and what is noted of one that was. */
final class PlanProblems {

  private PlanProblems() {}

  static Problem uncoded(Path where) {
    return Problem.error(
        SourceLocation.of(where.toString()),
        "No person has coded anything in this study yet, so no code has a base rate.",
        "codings of at least one transcript",
        "Code some transcripts first, or give the rate that you expect with --base-rate and no"
            + " study.");
  }

  static Problem tooFewCoders(List<CoderId> coders, int each) {
    return Problem.error(
        SourceLocation.of("--coder"),
        coders.isEmpty()
            ? "No person codes in this study yet."
            : "There "
                + (coders.size() == 1 ? "is 1 coder: " : "are " + coders.size() + " coders: ")
                + Wording.list(coders.stream().map(CoderId::value).toList())
                + ".",
        "at least " + each + " coders, so that " + each + " different persons code a transcript",
        "Name those who will code, such as --coder anna,ben.");
  }

  static Problem allFinished(int round) {
    return Problem.error(
        SourceLocation.of("--round"),
        "Every transcript was finished by somebody in round " + round + ".",
        "a round in which transcripts are still to be coded",
        "Name the next round, such as --round " + (round + 1) + ".");
  }

  static Problem tooFewTranscripts(int there, int finished, int wanted) {
    return Problem.error(
        SourceLocation.of("--transcripts"),
        "The study has "
            + Wording.number(there, "transcript", "transcripts")
            + (finished == 0 ? "" : " that nobody finished in this round")
            + ", so "
            + wanted
            + " cannot be chosen.",
        "a number from 1 to " + there,
        "Choose fewer transcripts.");
  }

  static Problem unknown(String name, Set<String> attributes) {
    return Problem.error(
        SourceLocation.of("--by"),
        "No transcript of the study has an attribute \"" + name + "\".",
        PlanCoding.GROUP
            + (attributes.isEmpty()
                ? "; the study's list of transcripts has no further columns"
                : " or a column of the list of transcripts: " + String.join(", ", attributes)),
        "Write the attribute as it stands at the head of its column.");
  }

  static Problem ending(Path file) {
    return Problem.error(
        SourceLocation.of(file.toString()),
        "The name of the file does not say what it should be.",
        "a name that ends in .csv or .xlsx",
        "Name the file with one of these endings.");
  }

  static Problem note(Path file, String sentence) {
    return Problem.note(SourceLocation.of(FileNames.shown(file)), sentence);
  }
}
