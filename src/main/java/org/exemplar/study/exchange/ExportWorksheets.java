package org.exemplar.study.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.NearestName;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.study.AssignedTranscripts;
import org.exemplar.study.Studies;
import org.exemplar.study.Study;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/** Gives each coder a worksheet to code on without Exemplar. */
public final class ExportWorksheets {

  private static final String OPTION = "--coder";

  private final Studies studies;
  private final CodingSheets sheets;
  private final OutputFiles files;

  /** The use case over its ports. */
  public ExportWorksheets(Studies studies, CodingSheets sheets, OutputFiles files) {
    this.studies = studies;
    this.sheets = sheets;
    this.files = files;
  }

  /**
   * What is wanted.
   *
   * @param study where it is kept
   * @param coders names; empty for all persons who code in the study
   * @param transcripts ids; empty for all
   * @param filled whether a worksheet begins with the coder's present codings
   * @param folder where the files go; the usual one where absent
   */
  public record Request(
      Path study,
      List<String> coders,
      List<String> transcripts,
      boolean filled,
      Optional<Path> folder) {
    /** Keeps its own copies. */
    public Request {
      coders = List.copyOf(coders);
      transcripts = List.copyOf(transcripts);
    }
  }

  /** Writes the worksheets, one file for each coder; gives the files. */
  public Reading<List<Path>> export(Request request) {
    return studies.whole(request.study()).then(study -> export(request, study));
  }

  private Reading<List<Path>> export(Request request, Study study) {
    Reading<List<CoderId>> coders = coders(request.coders(), study);
    Reading<List<Transcript>> chosen = TranscriptChoice.of(study, request.transcripts());
    List<Problem> problems = new ArrayList<>(coders.problems());
    problems.addAll(chosen.problems());
    AssignedTranscripts assigned = AssignedTranscripts.of(study);
    if (study.codebook().codes().isEmpty()) {
      problems.add(noCodes(study.settings().codebook()));
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return Reading.failed(problems);
    }
    SortedMap<String, byte[]> books = new TreeMap<>();
    for (CoderId coder : coders.value().orElseThrow()) {
      List<Transcript> own = chosen.value().orElseThrow();
      if (request.transcripts().isEmpty()) {
        own = assigned.to(coder, own);
        assigned.note(coder).ifPresent(problems::add);
      }
      Worksheet sheet = worksheet(study, coder, own, request.filled());
      books.put(coder + ".xlsx", sheets.write(sheet));
    }
    Path folder =
        request
            .folder()
            .orElseGet(() -> WorksheetFolder.usual(request.study(), study.settings().round()));
    List<Problem> unwritten = files.create(folder, books);
    return unwritten.isEmpty()
        ? Reading.of(books.keySet().stream().map(folder::resolve).toList(), problems)
        : Reading.failed(unwritten);
  }

  private static Worksheet worksheet(
      Study study, CoderId coder, List<Transcript> transcripts, boolean filled) {
    CodingSet present = filled ? study.codings().by(Set.of(coder)) : CodingSet.none();
    return new Worksheet(
        coder,
        study.settings().round(),
        study.codebook(),
        transcripts,
        transcripts.stream()
            .flatMap(t -> WorksheetRows.of(t, study.codebook(), present).stream())
            .toList(),
        filled,
        filled ? finished(study, coder) : Set.of());
  }

  private static Set<TranscriptId> finished(Study study, CoderId coder) {
    return study.finished().stream()
        .filter(f -> f.coder().equals(coder) && f.round() == study.settings().round())
        .map(f -> f.transcript())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Reading<List<CoderId>> coders(List<String> names, Study study) {
    if (!names.isEmpty()) {
      CoderNames known = new CoderNames(study);
      SourceLocation option = SourceLocation.of(OPTION);
      return Reading.all(names.stream().map(n -> known.coder(new Written(n, option))).toList())
          .map(coders -> coders.stream().map(Coder::id).distinct().toList())
          .then(coders -> Reading.of(coders, newcomers(coders, study)));
    }
    List<CoderId> persons = study.persons();
    return persons.isEmpty() ? Reading.failed(nobody()) : Reading.of(persons);
  }

  /**
   * Who is new may join, and may also be a slip of the pen; where nobody codes yet, all are new.
   */
  private static List<Problem> newcomers(List<CoderId> coders, Study study) {
    List<CoderId> known = study.coders().stream().map(Coder::id).toList();
    List<String> persons = study.persons().stream().map(CoderId::value).toList();
    return coders.stream()
        .filter(coder -> !persons.isEmpty() && !known.contains(coder))
        .map(coder -> newcomer(coder, NearestName.of(coder.value(), persons)))
        .toList();
  }

  private static Problem newcomer(CoderId coder, Optional<String> near) {
    String found =
        coder + " has no codings in this study, so the worksheet is that of a new coder.";
    return near.map(
            known ->
                Problem.warning(
                    SourceLocation.of(OPTION),
                    found,
                    "probably \"" + known + "\"",
                    "Export again with that name, unless a new coder is meant."))
        .orElseGet(() -> Problem.note(SourceLocation.of(OPTION), found));
  }

  private static Problem nobody() {
    return Problem.error(
        SourceLocation.of(OPTION),
        "No person codes in this study yet.",
        "the names of those who will",
        "Name them, such as --coder anna,ben.");
  }

  private static Problem noCodes(String codebook) {
    return Problem.error(
        SourceLocation.of(codebook.isBlank() ? "study.yaml" : codebook),
        "The codebook has no codes.",
        "the codes that coders choose from",
        "Write the codebook, and export again.");
  }
}
