package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exemplar.codebook.Code;
import org.exemplar.difference.Difference;
import org.exemplar.record.DifferenceId;
import org.exemplar.report.DecidedWording;
import org.exemplar.report.DifferencesTable;
import org.exemplar.study.desk.ComparisonCell;
import org.exemplar.study.desk.ComparisonDesk;
import org.exemplar.study.desk.ComparisonScope;
import org.exemplar.study.reconciliation.ConsensusMeeting;
import org.exemplar.transcript.TranscriptId;

/**
 * Where coders agree and differ, and how far they have decided their differences.
 *
 * @param heading who is compared
 * @param round which round this is, in a sentence; empty while a study is in its first
 * @param rounds those that can be looked at; empty where there is no choice
 * @param ofRound the number of the round for the form that chooses coders; empty for the present
 *     one
 * @param choices whom the viewer may choose; empty where there is no choice
 * @param notShown which transcripts are not compared, and why, in sentences
 * @param partly of compared transcripts, who of the coders is missing, in sentences
 * @param compared what there is to see; absent where nothing can be compared
 * @param nothing that nothing can be compared, in sentences
 * @param done what was decided just now; empty for nothing
 */
public record CompareScreen(
    String heading,
    String round,
    List<RoundLink> rounds,
    String ofRound,
    List<Choice> choices,
    List<String> notShown,
    List<String> partly,
    Optional<Compared> compared,
    String nothing,
    String done) {

  /**
   * A round of coding.
   *
   * @param name {@code Round 1}, and that it is the present one
   * @param link leads to its comparison
   * @param shown whether it is the one that is shown
   */
  public record RoundLink(String name, String link, boolean shown) {}

  /**
   * A coder who can be compared.
   *
   * @param coder whose name
   * @param chosen whether the coder is compared now
   */
  public record Choice(String coder, boolean chosen) {}

  /**
   * What is compared.
   *
   * @param next leads to the first open difference; empty where none is open
   * @param progress how far the differences are decided, in a sentence
   * @param reconciled what has a reconciled coding, and what stands in the way elsewhere
   * @param isDue whether a reconciled coding can be made without a further decision
   * @param reconcile where the form goes that makes it
   * @param list leads to all differences
   * @param transcripts heads of the matrix
   * @param rows of the matrix
   * @param resolutions how differences were resolved
   * @param agreement leads to the coefficients
   * @param decisions how many there are to download
   */
  public record Compared(
      String next,
      String progress,
      List<String> reconciled,
      boolean isDue,
      String reconcile,
      String list,
      List<String> transcripts,
      List<Row> rows,
      TableScreen resolutions,
      String agreement,
      int decisions) {

    /** Keeps its own copies. */
    public Compared {
      reconciled = List.copyOf(reconciled);
      transcripts = List.copyOf(transcripts);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A code of the matrix.
   *
   * @param code its name
   * @param indent how deep it lies in the codebook, from 0
   * @param cells for each transcript, then for all of them
   */
  public record Row(String code, int indent, List<Cell> cells) {
    /** Keeps its own copy. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A code in a transcript.
   *
   * @param agreed passages that the coders gave it alike
   * @param differences on which they differ
   * @param open of these, undecided
   * @param link to the first of the differences, one that is open before others; empty for none
   * @param label the whole in words
   */
  public record Cell(int agreed, int differences, int open, String link, String label) {}

  /** Keeps its own copies. */
  public CompareScreen {
    rounds = List.copyOf(rounds);
    choices = List.copyOf(choices);
    notShown = List.copyOf(notShown);
    partly = List.copyOf(partly);
  }

  /**
   * The overview.
   *
   * @param view of the coders
   * @param done the difference that was decided just now
   */
  static CompareScreen of(
      ComparisonDesk.View view, CompareSelection selection, Optional<DifferenceId> done) {
    ComparisonScope scope = view.scope();
    ScopeWords words = new ScopeWords(scope);
    return new CompareScreen(
        words.heading(),
        words.round(),
        rounds(scope, selection),
        selection.round().map(String::valueOf).orElse(""),
        scope.comparable().size() < 3
            ? List.of()
            : scope.comparable().stream()
                .map(coder -> new Choice(coder.value(), scope.coders().contains(coder)))
                .toList(),
        words.notShown(),
        words.partly(),
        view.meeting().map(meeting -> compared(view, meeting, selection.ofAll())),
        words.nothingYet(),
        done.flatMap(id -> view.meeting().map(meeting -> DecisionWords.told(id, meeting, view)))
            .orElse(""));
  }

  private static List<RoundLink> rounds(ComparisonScope scope, CompareSelection selection) {
    return scope.rounds().size() < 2
        ? List.of()
        : scope.rounds().stream()
            .map(
                round ->
                    new RoundLink(
                        "Round " + round + (round == scope.present() ? " (the present one)" : ""),
                        selection
                            .ofAll(Optional.of(round).filter(of -> of != scope.present()))
                            .overview()
                            .toString(),
                        round == scope.round()))
            .toList();
  }

  private static Compared compared(
      ComparisonDesk.View view, ConsensusMeeting meeting, CompareSelection all) {
    CompareSelection open = all.of(CompareSelection.State.OPEN);
    return new Compared(
        open.among(meeting).stream().findFirst().map(d -> open.page(d.id()).toString()).orElse(""),
        meeting.differences().list().isEmpty()
            ? "They differ nowhere."
            : DecidedWording.sentence(meeting.resolutions()),
        reconciled(meeting, view.scope()),
        meeting.isDue(),
        all.ofAll(Optional.of(view.scope().round())).reconcile().toString(),
        all.list().toString(),
        meeting.differences().compared().stream().map(TranscriptId::value).toList(),
        view.rows().stream().map(row -> row(row, view, meeting, all)).toList(),
        TableScreen.of(DifferencesTable.of(meeting.resolutions(), meeting.differences().round())),
        all.agreement().toString(),
        meeting.decisions().size());
  }

  private static List<String> reconciled(ConsensusMeeting meeting, ComparisonScope scope) {
    List<String> sentences = new ArrayList<>();
    String whole =
        meeting.reconciliation().whole().stream()
            .map(TranscriptId::value)
            .collect(Collectors.joining(", "));
    if (!whole.isEmpty()) {
      sentences.add(
          "Nothing is open in: " + whole + ". What was decided there is the reconciled coding.");
    }
    meeting
        .reconciliation()
        .openIn()
        .forEach(
            (transcript, open) ->
                sentences.add(
                    transcript
                        + " gets its reconciled coding when "
                        + (open == 1 ? "one more difference is" : open + " more differences are")
                        + " decided."));
    ScopeWords words = new ScopeWords(scope);
    words.effect().ifPresent(sentences::add);
    for (TranscriptId id : meeting.differences().compared()) {
      meeting
          .reconciledIn(id)
          .flatMap(round -> words.otherRound(id, round))
          .ifPresent(sentences::add);
    }
    return sentences;
  }

  private static Row row(
      ComparisonCell.Row row,
      ComparisonDesk.View view,
      ConsensusMeeting meeting,
      CompareSelection all) {
    Code code = row.code();
    CompareSelection about = all.about(code.id());
    List<TranscriptId> compared = meeting.differences().compared();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < compared.size(); i++) {
      cells.add(
          cell(
              row.cells().get(i),
              code.name() + " in " + compared.get(i),
              about.in(compared.get(i)),
              meeting));
    }
    cells.add(cell(row.all(), code.name() + " in all transcripts", about, meeting));
    return new Row(code.name(), view.codebook().path(code).size() - 1, cells);
  }

  private static Cell cell(
      ComparisonCell cell, String what, CompareSelection which, ConsensusMeeting meeting) {
    int differences = cell.differences().size();
    return new Cell(
        cell.agreed(),
        differences,
        cell.open(),
        first(cell.differences(), meeting).map(d -> which.page(d.id()).toString()).orElse(""),
        what
            + ": "
            + cell.agreed()
            + " agreed, "
            + differences
            + (differences == 1 ? " difference" : " differences")
            + (differences == 0 ? "" : ", " + cell.open() + " open"));
  }

  private static Optional<Difference> first(
      List<Difference> differences, ConsensusMeeting meeting) {
    return differences.stream()
        .filter(d -> !meeting.reconciliation().decided().containsKey(d.id()))
        .findFirst()
        .or(() -> differences.stream().findFirst());
  }
}
