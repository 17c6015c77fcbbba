package org.exemplar.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.Severity;
import org.exemplar.problem.SourceLocation;
import org.exemplar.report.AgreementMaterial;
import org.exemplar.report.ReportFormats;
import org.exemplar.report.ReportStore;
import org.exemplar.transcript.Voices;

/** The main job: everything that is reported of a study, as files in one folder. */
public final class ReportStudy {

  private final Studies studies;
  private final Annotators annotators;
  private final ReportFormats formats;
  private final ReportStore store;
  private final String program;

  /**
   * The use case over its ports.
   *
   * @param studies finds the study
   * @param annotators know the words and sentences of its language
   * @param formats draw the report
   * @param store keeps it
   * @param program name and version, for "how it was made"
   */
  public ReportStudy(
      Studies studies,
      Annotators annotators,
      ReportFormats formats,
      ReportStore store,
      String program) {
    this.studies = studies;
    this.annotators = annotators;
    this.formats = formats;
    this.store = store;
    this.program = program;
  }

  /**
   * What a person asks for.
   *
   * @param study where the study is
   * @param folder of the report; by default {@code reports/} and the name of the study's folder,
   *     because a copy of a study has the same id
   * @param coders whose codings are read; empty for the standard
   * @param voices whose turns are counted
   * @param excel whether CSV is written so that Excel opens it right
   */
  public record Request(
      Path study, Optional<Path> folder, List<CoderId> coders, Voices voices, boolean excel) {}

  /**
   * What was written.
   *
   * @param folder where to
   * @param files paths below it
   */
  public record Written(Path folder, Collection<String> files) {}

  /**
   * Writes the report of a study. Where the study has errors, nothing is written.
   *
   * @param request what is asked for
   * @param progress hears how many files are drawn
   */
  public Reading<Written> report(Request request, Progress progress) {
    Reading<StudyView> read =
        StudyView.read(studies, request.study(), request.coders(), request.voices());
    if (read.hasErrors() || read.value().isEmpty()) {
      return Reading.failed(read.problems());
    }
    StudyView view = read.value().get();
    Path folder =
        request.folder().orElseGet(() -> Path.of("reports", Studies.name(request.study())));
    if (absolute(folder).equals(absolute(transcripts(request.study(), view)))) {
      return Reading.failed(amongTranscripts(folder));
    }
    List<Problem> problems = new ArrayList<>(read.problems());
    Reading<StudyComments> comments = StudyComments.of(view);
    problems.addAll(comments.problems());
    problems.addAll(uncoded(request.study(), view));
    Reading<Optional<AgreementMaterial>> agreement =
        StudyAgreement.of(
            view.study(), request.study().toString(), request.voices(), annotators, program);
    problems.addAll(agreement.problems());
    SortedMap<String, byte[]> drawn =
        new ReportFiles(request.excel() ? formats.forExcel() : formats, program, progress)
            .of(
                view,
                comments.value().map(StudyComments::all).orElse(List.of()),
                agreement.value().orElseThrow(),
                notes(read.problems()));
    List<Problem> unwritten = store.replace(folder, drawn);
    problems.addAll(unwritten);
    return unwritten.isEmpty()
        ? Reading.of(new Written(folder, drawn.keySet()), problems)
        : Reading.failed(problems);
  }

  /** A report without counts is no mistake, but its reader should know why. */
  private static List<Problem> uncoded(Path study, StudyView view) {
    return view.talk().codings().isEmpty()
        ? List.of(
            Problem.note(
                SourceLocation.of(study.toString()),
                "Nothing is coded, so the report has no counts and no figures. exemplar code"
                    + " applies the codebook's rules; exemplar export --to worksheet lets people"
                    + " code."))
        : List.of();
  }

  private static Path transcripts(Path study, StudyView view) {
    return study.resolve(view.study().settings().transcripts());
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static Problem amongTranscripts(Path folder) {
    return Problem.error(
        SourceLocation.of(folder.toString()),
        "This is the folder of the study's transcripts, and the report would be taken for some.",
        "a folder of its own for the report",
        "Choose another folder with --out.");
  }

  /** How inputs were read, with the names of their files alone: the same in every folder. */
  private static List<String> notes(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.severity() == Severity.NOTE)
        .map(problem -> Path.of(problem.where().file()).getFileName() + ": " + problem.found())
        .toList();
  }
}
