package org.exemplar.study.exchange;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.coding.Coder;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.record.Finished;
import org.exemplar.study.Change;
import org.exemplar.study.Event;
import org.exemplar.study.Studies;
import org.exemplar.study.Study;
import org.exemplar.transcript.TranscriptId;

/**
 * Brings codings that people made elsewhere into a study: from worksheets that Exemplar made, and
 * from sheets of coded excerpts. All that is wrong is told at once, and then nothing is changed.
 */
public final class ImportCodings {

  private static final String WHO = "exemplar import";

  private final Studies studies;
  private final CodingSheets sheets;
  private final KnownWorksheets differences;
  private final InstantSource clock;

  /**
   * The use case over its ports.
   *
   * @param studies finds the study
   * @param sheets reads what people coded
   * @param differences knows the worksheets on which a group decides
   * @param clock dates the change
   */
  public ImportCodings(
      Studies studies, CodingSheets sheets, KnownWorksheets differences, InstantSource clock) {
    this.studies = studies;
    this.sheets = sheets;
    this.differences = differences;
    this.clock = clock;
  }

  /**
   * What is wanted.
   *
   * @param study where it is kept
   * @param files worksheets and sheets of excerpts
   * @param coder whose they are, where they do not say it
   * @param replace whether the coders' codings that the files do not contain go
   */
  public record Request(Path study, List<Path> files, Optional<String> coder, boolean replace) {
    /** Keeps its own copy. */
    public Request {
      files = List.copyOf(files);
    }
  }

  /**
   * What became of one coder's codings.
   *
   * @param coder whose
   * @param joined whether the coder is new to the study
   * @param added how many codings are new
   * @param transcripts in how many transcripts these are
   * @param present how many of the files' codings were there already
   * @param noted how many of these have a new memo
   * @param removed how many codings went
   * @param others how many codings stay that the files do not contain
   * @param finished transcripts that the coder declared finished
   * @param reopened transcripts of which the coder took that back
   */
  public record Outcome(
      Coder coder,
      boolean joined,
      int added,
      int transcripts,
      int present,
      int noted,
      int removed,
      int others,
      List<TranscriptId> finished,
      List<TranscriptId> reopened) {
    /** Keeps its own copies. */
    public Outcome {
      finished = List.copyOf(finished);
      reopened = List.copyOf(reopened);
    }

    /** Whether anything of the study is other than before. */
    public boolean changed() {
      return added + noted + removed + finished.size() + reopened.size() > 0;
    }
  }

  /** Brings the files in; gives what became of each coder's codings, in the order of the files. */
  public Reading<List<Outcome>> bring(Request request) {
    return studies.whole(request.study()).then(study -> bring(request, study));
  }

  private Reading<List<Outcome>> bring(Request request, Study study) {
    StudyNames names = StudyNames.of(study);
    Reading<List<Brought>> brought =
        Reading.all(request.files().stream().map(file -> read(file, request, names)).toList())
            .map(lists -> lists.stream().flatMap(List::stream).toList());
    List<Problem> problems = new ArrayList<>(brought.problems());
    List<CodingMerge> merges = new ArrayList<>();
    byCoder(brought.value().orElse(List.of()))
        .forEach((coder, own) -> merges.add(CodingMerge.of(study, coder, own, request.replace())));
    merges.forEach(merge -> problems.addAll(merge.problems()));
    if (problems.stream().anyMatch(Problem::isError)) {
      return Reading.failed(problems);
    }
    List<Problem> kept = keep(request.study(), study, merges);
    problems.addAll(kept);
    return kept.isEmpty()
        ? Reading.of(merges.stream().map(CodingMerge::outcome).toList(), problems)
        : Reading.failed(problems);
  }

  private Reading<List<Brought>> read(Path file, Request request, StudyNames names) {
    if (differences.know(file)) {
      return Reading.failed(ofDifferences(FileNames.shown(file)));
    }
    Reading<Optional<Coder>> otherwise = otherwise(file, request, names);
    return sheets
        .read(file)
        .then(
            sheet ->
                sheet.fold(
                    filled -> worksheet(filled, request.coder(), otherwise, names),
                    excerpts -> excerpts(excerpts, otherwise, names)));
  }

  private static Reading<List<Brought>> excerpts(
      CodedSheet.Excerpts sheet, Reading<Optional<Coder>> otherwise, StudyNames names) {
    return otherwise.then(coder -> CodedExcerpts.read(sheet, coder, names));
  }

  private static Reading<List<Brought>> worksheet(
      CodedSheet.Filled sheet,
      Optional<String> option,
      Reading<Optional<Coder>> otherwise,
      StudyNames names) {
    Optional<String> own = sheet.coder();
    if (own.isPresent() && option.isPresent() && !own.get().equalsIgnoreCase(option.get())) {
      return Reading.failed(otherCoder(sheet.file(), own.get(), option.get()));
    }
    Reading<Optional<Coder>> coder =
        own.map(
                name ->
                    names
                        .coders()
                        .coder(new Written(name, SourceLocation.of(sheet.file())))
                        .map(Optional::of))
            .orElse(otherwise);
    return coder
        .then(c -> c.map(Reading::of).orElseGet(() -> Reading.failed(coderless(sheet.file()))))
        .then(c -> FilledWorksheet.read(sheet, c, names))
        .map(List::of);
  }

  /** Whose a file is that does not say it: by option, or by its name. */
  private static Reading<Optional<Coder>> otherwise(Path file, Request request, StudyNames names) {
    if (request.coder().isPresent()) {
      Written option = new Written(request.coder().get(), SourceLocation.of("--coder"));
      return names.coders().coder(option).map(Optional::of);
    }
    String stem = FileNames.stem(file.getFileName().toString());
    return Reading.of(names.coders().known(stem));
  }

  private static Map<Coder, List<Brought>> byCoder(List<Brought> all) {
    Map<Coder, List<Brought>> byCoder = new LinkedHashMap<>();
    all.forEach(b -> byCoder.computeIfAbsent(b.coder(), key -> new ArrayList<>()).add(b));
    return byCoder;
  }

  private List<Problem> keep(Path where, Study study, List<CodingMerge> merges) {
    List<Change> changes = new ArrayList<>();
    List<Finished> finished = study.finished();
    for (CodingMerge merge : merges) {
      merge.change().ifPresent(changes::add);
      finished = merge.declared(finished, clock.instant());
      changes.addAll(merge.kept(finished));
    }
    if (!finished.equals(study.finished())) {
      changes.add(new Change.FinishedReplaced(study.finished(), finished));
    }
    if (changes.isEmpty()) {
      return List.of();
    }
    Change change = changes.size() == 1 ? changes.get(0) : new Change.Together(changes);
    return studies.journal(where).append(new Event(clock.instant(), WHO, change));
  }

  private static Problem otherCoder(String file, String own, String option) {
    return Problem.error(
        SourceLocation.of(file),
        "This is the worksheet of " + own + ", and --coder says " + option + ".",
        "the worksheet of " + option,
        "Leave out --coder, or name the other worksheet.");
  }

  /** Its columns would make a sheet of excerpts, too. */
  private static Problem ofDifferences(String file) {
    return Problem.error(
        SourceLocation.of(file),
        "This is a worksheet of differences, on which a group decides, and has no coder.",
        "a worksheet in which one coder codes, or a sheet of coded excerpts",
        "Bring the decisions in with exemplar reconcile.");
  }

  private static Problem coderless(String file) {
    return Problem.error(
        SourceLocation.of(file),
        "The worksheet no longer says whose it is.",
        "the name of the coder",
        "Name the coder with --coder.");
  }
}
