package org.exemplar.study.reconciliation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exemplar.coding.CoderId;
import org.exemplar.difference.Reconciliation;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.study.Studies;
import org.exemplar.study.Study;
import org.exemplar.study.exchange.OutputFiles;
import org.exemplar.study.exchange.WorksheetFolder;

/** Hands the differences of coders out as a worksheet on which a group decides. */
public final class ExportDifferences {

  private static final String STEM = "differences.";

  private final Studies studies;
  private final DifferenceSheets sheets;
  private final OutputFiles files;

  /** The use case over its ports. */
  public ExportDifferences(Studies studies, DifferenceSheets sheets, OutputFiles files) {
    this.studies = studies;
    this.sheets = sheets;
    this.files = files;
  }

  /**
   * What is wanted.
   *
   * @param study where it is kept
   * @param coders names; empty for all persons who code in the study
   * @param round of coding, from 1; the study's where absent
   * @param folder where the files go; the usual one where absent
   */
  public record Request(
      Path study, List<String> coders, Optional<Integer> round, Optional<Path> folder) {
    /** Keeps its own copy. */
    public Request {
      coders = List.copyOf(coders);
    }
  }

  /**
   * Writes the worksheet in every format; gives the files. What was decided before is filled in.
   */
  public Reading<List<Path>> export(Request request) {
    return studies
        .whole(request.study())
        .then(
            study ->
                ComparedCoders.named(request.coders(), study)
                    .then(coders -> export(request, study, coders)));
  }

  private Reading<List<Path>> export(Request request, Study study, List<CoderId> coders) {
    int round = request.round().orElse(study.settings().round());
    if (round < 1) {
      return Reading.failed(noRound(round));
    }
    StudyDifferences all = StudyDifferences.of(study, coders, round);
    if (all.differences().compared().isEmpty()) {
      return Reading.failed(nothingShared(coders, round));
    }
    Reconciliation decided =
        Reconciliation.of(all.differences(), study.transcripts(), study.decisions(), coders.get(0));
    SortedMap<String, byte[]> named = new TreeMap<>();
    sheets
        .files(DifferenceRows.worksheet(all, decided.decided()))
        .forEach((ending, bytes) -> named.put(STEM + ending, bytes));
    Path folder = request.folder().orElseGet(() -> WorksheetFolder.usual(request.study(), round));
    List<Problem> unwritten = files.create(folder, named);
    return unwritten.isEmpty()
        ? Reading.of(
            named.keySet().stream().map(folder::resolve).toList(), otherRound(study, round))
        : Reading.failed(unwritten);
  }

  /** Who asks for another round than the present one should know what the worksheet rests on. */
  private static List<Problem> otherRound(Study study, int round) {
    int present = study.settings().round();
    return round == present
        ? List.of()
        : List.of(
            Problem.note(
                SourceLocation.of("--round"),
                "These are the differences between the codings of round "
                    + round
                    + "; the study is in round "
                    + present
                    + "."));
  }

  private static Problem noRound(int round) {
    return Problem.error(
        SourceLocation.of("--round"),
        round + " is no round of coding.",
        "a whole number from 1",
        "Write the round whose differences are meant.");
  }

  private static Problem nothingShared(List<CoderId> coders, int round) {
    return Problem.error(
        SourceLocation.of("--coder"),
        DecisionProblems.unseen(coders, round),
        "transcripts that two coders finished, or coded in",
        "Name other coders with --coder, or another round with --round.");
  }
}
