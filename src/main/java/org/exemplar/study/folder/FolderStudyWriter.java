package org.exemplar.study.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.problem.Problem;
import org.exemplar.record.Corrections;
import org.exemplar.study.CorrectedFile;
import org.exemplar.study.Study;
import org.exemplar.study.StudyCopies;
import org.exemplar.study.StudyFolders;
import org.exemplar.study.WholeStudy;
import org.exemplar.transcript.Session;
import org.exemplar.transcript.Transcript;

/**
 * Writes a whole study as a folder that is no study yet. Files that are there already and equal
 * what is to be written, such as the transcripts, are left as they are; none is written over.
 */
public final class FolderStudyWriter implements StudyFolders, StudyCopies {

  private final StudyFiles files;

  /**
   * A writer of folders.
   *
   * @param files what the files mean
   */
  public FolderStudyWriter(StudyFiles files) {
    this.files = files;
  }

  @Override
  public List<Problem> create(Path path, Study study, Map<String, Path> originals) {
    StudyFolder folder = new StudyFolder(path);
    try {
      return write(folder, study, texts(study, read(originals)), Map.of());
    } catch (IOException e) {
      return List.of(WholeFiles.problem(e, folder.shown("")));
    }
  }

  /** Writes all files of a study into a folder of its own: none of them lies outside of it. */
  @Override
  public List<Problem> create(Path target, WholeStudy whole) {
    StudyFolder folder = new StudyFolder(target);
    Study study = new SettledStudy(folder, files).of(whole.study());
    Map<String, byte[]> texts = texts(study, whole.originals());
    List<Problem> outside =
        texts.keySet().stream()
            .filter(name -> !folder.holds(study.settings().transcripts() + "/" + name))
            .map(name -> outside(folder, name))
            .toList();
    try {
      return outside.isEmpty() ? write(folder, study, texts, beside(whole)) : outside;
    } catch (IOException e) {
      return List.of(WholeFiles.problem(e, folder.shown("")));
    }
  }

  @Override
  public List<Problem> markMoved(Path folder, Path file) {
    return MovedStudy.mark(new StudyFolder(folder), file);
  }

  @Override
  public Optional<Path> movedTo(Path folder) {
    return MovedStudy.file(new StudyFolder(folder));
  }

  private List<Problem> write(
      StudyFolder folder, Study study, Map<String, byte[]> texts, Map<String, byte[]> beside)
      throws IOException {
    Map<Path, byte[]> contents = new LinkedHashMap<>();
    String transcripts = study.settings().transcripts();
    texts.forEach((name, bytes) -> contents.put(folder.path(transcripts + "/" + name), bytes));
    sheets(folder, study).forEach((name, bytes) -> contents.put(folder.path(name), bytes));
    beside.forEach((name, bytes) -> contents.put(folder.path(name), bytes));
    contents.put(
        folder.path(StudyFolder.SETTINGS),
        SettingsWriter.bytes(study.settings(), !study.codebook().codes().isEmpty()));
    List<Problem> problems = inTheWay(folder, contents);
    if (problems.isEmpty()) {
      WholeFiles.write(contents);
    }
    return problems;
  }

  private static Map<String, byte[]> read(Map<String, Path> originals) throws IOException {
    Map<String, byte[]> read = new LinkedHashMap<>();
    for (Map.Entry<String, Path> original : originals.entrySet()) {
      read.put(original.getKey(), Files.readAllBytes(original.getValue()));
    }
    return read;
  }

  /** What stands beside the study: its history, and files of other programs. */
  private static Map<String, byte[]> beside(WholeStudy whole) {
    Map<String, byte[]> beside = new LinkedHashMap<>();
    if (!whole.history().isEmpty()) {
      beside.put(StudyFolder.HISTORY, HistorySheet.bytes(whole.history()));
    }
    whole.foreign().forEach((name, bytes) -> beside.put(StudyFolder.FOREIGN + "/" + name, bytes));
    return beside;
  }

  /** The transcripts' files: those that are copied, and sheets of turns for the others. */
  private static Map<String, byte[]> texts(Study study, Map<String, byte[]> originals) {
    Map<String, byte[]> texts = new LinkedHashMap<>(originals);
    Map<String, List<Transcript>> sheets = new LinkedHashMap<>();
    for (Session session : study.sessions()) {
      if (!originals.containsKey(session.file())) {
        study
            .transcript(session.transcript())
            .ifPresent(t -> sheets.computeIfAbsent(session.file(), k -> new ArrayList<>()).add(t));
      }
    }
    sheets.forEach(
        (name, transcripts) ->
            texts.put(
                name,
                CorrectedFile.isOne(name)
                    ? TurnsFile.exactBytes(transcripts)
                    : TurnsFile.bytes(transcripts)));
    return texts;
  }

  private static Problem outside(StudyFolder folder, String name) {
    return Problem.error(
        folder.place(StudyFolder.TRANSCRIPTS),
        "The transcript's file \"" + name + "\" would lie outside of the folder.",
        "files of transcripts that lie in the study's folder",
        "Move the file into the folder of transcripts, and name it so in transcripts.csv.");
  }

  private Map<String, byte[]> sheets(StudyFolder folder, Study study) {
    Map<String, byte[]> sheets = new LinkedHashMap<>();
    sheets.put(StudyFolder.TRANSCRIPTS, StudySheets.transcripts(study));
    sheets.put(StudyFolder.PARTICIPANTS, files.bytes(study.participants()));
    String codebook = study.settings().codebook();
    if (folder.holds(codebook) && !study.codebook().codes().isEmpty() && !folder.has(codebook)) {
      sheets.put(codebook, files.bytes(study.codebook()));
    }
    study
        .earlierCodebooks()
        .forEach(
            (version, earlier) ->
                sheets.put(
                    StudyFolder.EARLIER_CODEBOOKS + "/" + version + ".csv", files.bytes(earlier)));
    if (!study.themes().equals(Themes.of(study.codebook()))) {
      sheets.put(StudyFolder.THEMES, files.bytes(study.themes()));
    }
    sheets.putAll(codings(study));
    putIfAny(sheets, StudyFolder.ASSIGNMENTS, study.assignments(), StudySheets::assignments);
    putIfAny(sheets, StudyFolder.FINISHED, study.finished(), StudySheets::finished);
    study
        .frozen()
        .forEach(
            one ->
                sheets.put(
                    RoundsReader.file(one.coder(), one.round()),
                    files.bytes(one.codings(), one.uncoded(), study.textsOf(one))));
    sheets.putAll(corrections(study.corrections()));
    putIfAny(
        sheets,
        StudyFolder.QUOTATIONS,
        study.quotations(),
        quotations -> StudySheets.quotations(quotations, study.transcripts()));
    putIfAny(sheets, StudyFolder.MEMOS, study.memos(), StudySheets::memos);
    putIfAny(sheets, StudyFolder.DECISIONS, study.decisions(), StudySheets::decisions);
    return sheets;
  }

  private static Map<String, byte[]> corrections(Corrections corrections) {
    SortedMap<Integer, List<Transcript>> versions = new TreeMap<>();
    corrections
        .earlier()
        .forEach(
            text ->
                versions.computeIfAbsent(text.version(), v -> new ArrayList<>()).add(text.text()));
    Map<String, byte[]> sheets = new LinkedHashMap<>();
    versions.forEach(
        (version, texts) ->
            sheets.put(StudySheets.textsFile(version), TurnsFile.exactBytes(texts)));
    putIfAny(
        sheets,
        StudyFolder.UNPLACED,
        corrections.unplaced(),
        unplaced -> StudySheets.unplaced(corrections));
    return sheets;
  }

  private static <T> void putIfAny(
      Map<String, byte[]> sheets, String name, List<T> rows, Function<List<T>, byte[]> bytes) {
    if (!rows.isEmpty()) {
      sheets.put(name, bytes.apply(rows));
    }
  }

  private Map<String, byte[]> codings(Study study) {
    Map<String, byte[]> sheets = new LinkedHashMap<>();
    Set<CoderId> coded = new LinkedHashSet<>();
    study.codings().stream().map(Coding::coder).forEach(coded::add);
    for (CoderId coder : coded) {
      sheets.put(
          CodersReader.file(coder),
          files.bytes(study.codings().by(Set.of(coder)), List.of(), study.transcripts()));
    }
    putIfAny(sheets, StudyFolder.CODERS, allCoders(study, coded), StudySheets::coders);
    return sheets;
  }

  private static List<Coder> allCoders(Study study, Set<CoderId> coded) {
    List<Coder> coders = new ArrayList<>(study.coders());
    Set<CoderId> listed = new LinkedHashSet<>(study.coders().stream().map(Coder::id).toList());
    coded.stream()
        .filter(listed::add)
        .forEach(coder -> coders.add(new Coder(coder, CodersReader.kind(coder))));
    return coders;
  }

  private List<Problem> inTheWay(StudyFolder folder, Map<Path, byte[]> contents)
      throws IOException {
    if (folder.has(StudyFolder.SETTINGS)) {
      return List.of(
          Problem.error(
              folder.place(StudyFolder.SETTINGS),
              "The folder holds a study already.",
              "a folder without study.yaml",
              "Name another folder, or move the study that is there."));
    }
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
      Path path = file.getKey();
      if (Files.exists(path)
          && (Files.isDirectory(path)
              || !Arrays.equals(Files.readAllBytes(path), file.getValue()))) {
        problems.add(
            Problem.error(
                folder.place(folder.path("").relativize(path).toString()),
                "This exists already and would be written over.",
                "a folder in which no file has this name",
                "Move it elsewhere, or name another folder."));
      }
    }
    return problems;
  }
}
