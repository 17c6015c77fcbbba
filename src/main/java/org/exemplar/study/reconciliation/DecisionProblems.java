package org.exemplar.study.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.difference.Difference;
import org.exemplar.problem.NearestName;
import org.exemplar.problem.Problem;
import org.exemplar.problem.SourceLocation;
import org.exemplar.study.exchange.Contexts;
import org.exemplar.study.exchange.Written;
import org.exemplar.study.reconciliation.FilledDifferences.Row;
import org.exemplar.transcript.TranscriptId;

/** What may be wrong with a row of a worksheet of differences, in words. */
final class DecisionProblems {

  private static final String AGAIN =
      "Export the differences again; what was decided before comes filled in.";

  private DecisionProblems() {}

  static Problem unknown(Row row, List<CoderId> coders) {
    if (row.decision().isBlank()) {
      return Problem.error(
          row.decision().where(),
          "A code or words stand here without a decision.",
          choices(Choice.offered(coders)),
          "Choose other if they are what is decided, or clear them.");
    }
    List<String> offered = Choice.offered(coders);
    return Problem.error(
        row.decision().where(),
        "\"" + row.decision().words() + "\" is no decision.",
        NearestName.of(row.decision().words(), offered)
            .map(near -> "probably \"" + near + "\"; " + choices(offered))
            .orElseGet(() -> choices(offered)),
        "Choose from the list.");
  }

  static Problem undecided(Row row, DifferenceWords words, List<CoderId> coders) {
    return Problem.error(
        row.decision().where(),
        "Nothing is decided about " + words.name() + ".",
        choices(Choice.offered(coders)),
        "Choose a decision, or take what is decided so far with --partial.");
  }

  static Problem missing(String file, DifferenceWords words) {
    return Problem.error(
        SourceLocation.of(file),
        "The worksheet has no row for "
            + words.name()
            + " ("
            + words.difference().id()
            + "), and nothing was decided about it before.",
        "a row for each difference",
        "Put the row back from a new export, or take what is decided so far with --partial.");
  }

  static Problem nothingThere(Row row, CoderId coder, Difference difference, List<CoderId> coders) {
    List<String> expected =
        new ArrayList<>(difference.coding().stream().map(CoderId::value).toList());
    expected.add(Choice.neither(coders));
    expected.add(Choice.other());
    return Problem.error(
        row.decision().where(),
        coder + " has nothing there that could be taken.",
        choices(expected),
        "If nothing is to be coded there, choose " + Choice.neither(coders) + ".");
  }

  static Problem otherCode(Row row, CoderId coder) {
    return Problem.error(
        row.code().where(),
        "The decision is " + coder + ", and the code beside it is not what " + coder + " gave.",
        "no code, or the decision other",
        "Clear the code, or choose other.");
  }

  static Problem otherThanWhat(Row row) {
    return Problem.error(
        row.code().where(),
        "The decision is other, and neither a code nor words are given.",
        "the code, the words, or both",
        "Choose the code in this cell, or copy the words into the next.");
  }

  static Problem whichCode(Row row, Difference difference) {
    return Problem.error(
        row.code().where(),
        "The decision is other, and the coders gave " + difference.codes().size() + " codes.",
        "the code that these words get: "
            + difference.codes().stream().map(CodeId::value).collect(Collectors.joining(", "))
            + " or another",
        "Choose the code.");
  }

  static Problem whichWords(Row row) {
    return Problem.error(
        row.decidedWords().where(),
        "The decision is other, and the coders marked different words.",
        "the words that get the code",
        "Copy the words from the passage, without the marks › and ‹.");
  }

  static Problem besides(Row row, Written cell) {
    String decision = row.decision().words();
    return Problem.error(
        cell.where(),
        "The decision is " + decision + ", and this cell says something else.",
        "nothing here beside " + decision,
        "Clear the cell, or choose other.");
  }

  static Problem twice(Row row, Row before, DifferenceWords words) {
    return Problem.error(
        row.decision().where(),
        words.name() + " is decided twice, and otherwise at " + before.decision().where() + ".",
        "one decision for each difference",
        "Clear one of the two rows.");
  }

  static Problem keyless(Row row) {
    return Problem.error(
        row.key().where(),
        "The row has a decision, and nothing says on which difference.",
        "the key that Exemplar wrote there",
        "Copy the key from a new export, or remove the row.");
  }

  static Problem stale(Row row) {
    return Problem.error(
        row.key().where(),
        "The coders no longer have the difference \""
            + row.key().words()
            + "\""
            + (row.place().name().isEmpty() ? "." : ": " + row.place().name() + "."),
        "the key of a difference as the texts and the codings are now",
        "Export the differences again, and decide on what has changed.");
  }

  static Problem ofOneCoder(String file) {
    return Problem.error(
        SourceLocation.of(file),
        "This is a worksheet in which one coder codes, not one of differences.",
        "a worksheet that exemplar export --to differences made",
        "Bring it in with exemplar import.");
  }

  static Problem altered(Written cell, String expected) {
    return Problem.error(
        cell.where(),
        "The words are not those of the difference that the key names.",
        "“" + Contexts.shortened(expected) + "”",
        "Undo the change, or sort whole rows; fill in only the columns from Decision on.");
  }

  static Problem otherStudy(String file, String made, String reconciled) {
    return Problem.warning(
        SourceLocation.of(file),
        "The worksheet was made from the study " + made + ".",
        "a worksheet made from " + reconciled,
        "Check that this is the worksheet that is meant.");
  }

  static Problem nothingShared(SourceLocation where, List<CoderId> coders, int round) {
    return Problem.error(
        where,
        unseen(coders, round),
        "a worksheet of coders and a round that the study has",
        "Check that this is the right study, and export the differences again.");
  }

  /** That there is nothing to compare. */
  static String unseen(List<CoderId> coders, int round) {
    return "No transcript was seen by two of "
        + coders.stream().map(CoderId::value).collect(Collectors.joining(", "))
        + " in round "
        + round
        + ".";
  }

  static Problem changedText(String file, String transcript) {
    return Problem.warning(
        SourceLocation.of(file),
        "The text of " + transcript + " has changed since the worksheet was made.",
        "the text from which it was made",
        AGAIN);
  }

  static Problem changedCodings(String file, String coder) {
    return Problem.warning(
        SourceLocation.of(file),
        "The codings of " + coder + " have changed since the worksheet was made.",
        "the codings from which it was made",
        AGAIN);
  }

  static Problem otherRound(String file, int round, int present) {
    return Problem.note(
        SourceLocation.of(file),
        "The worksheet is of round "
            + round
            + ", and the study is in round "
            + present
            + ": what is counted and reconciled here are the codings of round "
            + round
            + ".");
  }

  static Problem replaced(
      String file, CoderId coder, List<TranscriptId> transcripts, int codings, int round) {
    return Problem.note(
        SourceLocation.of(file),
        "The coding of round "
            + round
            + " takes the place of the one that "
            + coder
            + " had from an earlier round ("
            + (codings == 1 ? "1 coding" : codings + " codings")
            + ") in "
            + transcripts.stream().map(TranscriptId::value).collect(Collectors.joining(", "))
            + "; the folder earlier keeps that.");
  }

  static Problem reconciledLater(
      String file, CoderId coder, List<TranscriptId> transcripts, int round) {
    return Problem.warning(
        SourceLocation.of(file),
        "A later round than "
            + round
            + " was reconciled already, and the coding of "
            + coder
            + " is now that of round "
            + round
            + " in "
            + transcripts.stream().map(TranscriptId::value).collect(Collectors.joining(", "))
            + ".",
        "the rounds in their order",
        "To have the later one back, reconcile its worksheet again.");
  }

  /** {@code one of a, b or c}. */
  private static String choices(List<String> words) {
    int last = words.size() - 1;
    return "one of " + String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
