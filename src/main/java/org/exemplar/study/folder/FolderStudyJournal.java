package org.exemplar.study.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exemplar.coding.Coder;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.Event;
import org.exemplar.study.HistoryEntry;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.exemplar.study.StudyJournal;
import org.exemplar.text.TextDigest;

/**
 * Changes a study in its folder. The files that a change touches are first copied into {@code
 * earlier/<time>-<what>/}; the new ones are written beside the old and moved into their places; and
 * {@code history.csv} gets a row, which says of before and after how much there was, and the digest
 * of the file.
 */
public final class FolderStudyJournal implements StudyJournal {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Changes whose words are longer than this would make names that some disks refuse. */
  private static final int LONGEST_NAME = 80;

  private static final String SEVERAL = "several-changes";
  private final StudyFolder folder;
  private final StudyFiles files;
  private final FolderStudyReader reader;

  /** A file and the bytes that are to stand in it. */
  private record Rewritten(ChangedFile file, byte[] bytes) {}

  /**
   * A journal of a folder.
   *
   * @param folder as the person named it
   * @param files what the files mean
   */
  public FolderStudyJournal(Path folder, StudyFiles files) {
    this.folder = new StudyFolder(folder);
    this.files = files;
    this.reader = new FolderStudyReader(folder, files, Progress.SILENT);
  }

  @Override
  public List<Problem> append(Event event) {
    Reading<Study> reading = reader.read();
    if (reading.value().isEmpty() || reading.hasErrors()) {
      // What an error kept out of the study would be lost from the file that is written.
      return reading.problems().stream().filter(Problem::isError).toList();
    }
    Study study = reading.value().get();
    List<ChangedFile> changed = event.change().fold(new ChangedFiles(folder, files, study));
    List<Problem> obstacles = changed.stream().flatMap(file -> file.obstacle().stream()).toList();
    if (!obstacles.isEmpty()) {
      return obstacles;
    }
    try {
      return write(event, changed, study);
    } catch (IOException e) {
      return List.of(WholeFiles.problem(e, folder.shown("")));
    }
  }

  private List<Problem> write(Event event, List<ChangedFile> changed, Study study)
      throws IOException {
    List<Rewritten> parts = new ArrayList<>();
    for (ChangedFile file : changed) {
      parts.add(new Rewritten(file, carried(file.name(), file.contents().bytes(), study)));
    }
    Map<String, byte[]> contents = new LinkedHashMap<>();
    Optional<byte[]> coders = coders(changed, study);
    if (coders.isPresent()) {
      contents.put(StudyFolder.CODERS, carried(StudyFolder.CODERS, coders.get(), study));
    }
    parts.forEach(part -> contents.put(part.file().name(), part.bytes()));
    Reading<byte[]> history = history(event, parts);
    if (history.value().isEmpty() || history.hasErrors()) {
      return history.problems();
    }
    keep(event, contents.keySet());
    contents.put(StudyFolder.HISTORY, history.value().get());
    Map<Path, byte[]> byPath = new LinkedHashMap<>();
    contents.forEach((name, bytes) -> byPath.put(folder.path(name), bytes));
    WholeFiles.write(byPath);
    return List.of();
  }

  /** What is to be written, with the columns that researchers added to what stands there. */
  private byte[] carried(String name, byte[] bytes, Study study) throws IOException {
    return folder.has(name)
        ? OwnColumns.carried(
            Files.readAllBytes(folder.path(name)), bytes, writtenSometimes(name, study))
        : bytes;
  }

  private List<String> writtenSometimes(String name, Study study) {
    if (name.equals(StudyFolder.QUOTATIONS)) {
      return List.of(QuotationsReader.PROPOSED, QuotationsReader.CHOSEN_BY);
    }
    return name.equals(study.settings().codebook()) ? files.columnsOfRetiredCodes() : List.of();
  }

  /** The list of coders, where new coders must be on it to be known for what they are. */
  private Optional<byte[]> coders(List<ChangedFile> changed, Study study) {
    List<Coder> all = new ArrayList<>(study.coders());
    for (Coder coder : changed.stream().flatMap(file -> file.coder().stream()).toList()) {
      if (!all.contains(coder) && !tellsItself(coder)) {
        all.add(coder);
      }
    }
    return all.equals(study.coders()) ? Optional.empty() : Optional.of(StudySheets.coders(all));
  }

  private boolean tellsItself(Coder coder) {
    return !folder.has(StudyFolder.CODERS) && CodersReader.kind(coder.id()) == coder.kind();
  }

  private Reading<byte[]> history(Event event, List<Rewritten> parts) throws IOException {
    List<HistoryEntry> added = new ArrayList<>();
    Reading<List<HistoryEntry>> former = HistorySheet.read(folder);
    int number = HistoryEntry.next(former.value().orElse(List.of()));
    for (Rewritten part : parts) {
      added.add(entry(number, event, part));
    }
    return former.map(
        entries -> HistorySheet.bytes(Stream.concat(entries.stream(), added.stream()).toList()));
  }

  private HistoryEntry entry(int number, Event event, Rewritten part) throws IOException {
    ChangedFile changed = part.file();
    Path file = folder.path(changed.name());
    String before =
        Files.exists(file)
            ? changed.before() + ", " + TextDigest.of(Files.readAllBytes(file))
            : "no file";
    String after = changed.after() + ", " + TextDigest.of(part.bytes());
    return new HistoryEntry(
        number, event.undoes(), event.at().toString(), event.who(), changed.what(), before, after);
  }

  /** Copies what stands, so that a person can put it back. */
  private void keep(Event event, Set<String> names) throws IOException {
    String words = event.change().what().replaceAll("[^\\p{L}\\p{M}\\p{N}.]+", "-");
    String what = words.codePointCount(0, words.length()) <= LONGEST_NAME ? words : SEVERAL;
    String stem = StudyFolder.EARLIER + "/" + STAMP.format(event.at()) + "-" + what;
    String into = stem;
    for (int number = 2; folder.has(into); number++) {
      into = stem + "-" + number;
    }
    Map<Path, byte[]> copies = new LinkedHashMap<>();
    for (String name : names) {
      if (folder.has(name)) {
        copies.put(folder.path(into + "/" + name), Files.readAllBytes(folder.path(name)));
      }
    }
    WholeFiles.write(copies);
  }
}
