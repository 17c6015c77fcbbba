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
import org.exemplar.coding.Coder;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.quotation.Quotation;
import org.exemplar.record.FrozenCodings;
import org.exemplar.sheet.CsvWriter;
import org.exemplar.sheet.SheetReader;
import org.exemplar.study.Change;
import org.exemplar.study.Event;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.exemplar.study.StudyJournal;
import org.exemplar.text.TextDigest;

/**
 * Changes a study in its folder. The files that a change touches are first copied into {@code
 * earlier/<time>-<what>/}; the new ones are written beside the old and moved into their places; and
 * {@code history.csv} gets a row {@code at,who,what,before,after}, in which the last two say how
 * much there was and the digest of the file.
 */
public final class FolderStudyJournal implements StudyJournal {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Changes whose words are longer than this would make names that some disks refuse. */
  private static final int LONGEST_NAME = 80;

  private static final String SEVERAL = "several-changes";
  private static final List<String> HISTORY_COLUMNS =
      List.of("at", "who", "what", "before", "after");

  private final StudyFolder folder;
  private final StudyFiles files;
  private final FolderStudyReader reader;

  /** A file that a change rewrites, and how much is in it before and after. */
  private record Rewritten(String what, String name, byte[] bytes, String before, String after) {
    Rewritten with(byte[] other) {
      return new Rewritten(what, name, other, before, after);
    }
  }

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
    List<Problem> obstacles =
        parts(event.change()).stream().flatMap(part -> obstacle(part, study).stream()).toList();
    if (!obstacles.isEmpty()) {
      return obstacles;
    }
    try {
      return write(event, study);
    } catch (IOException e) {
      return List.of(WholeFiles.problem(e, folder.shown("")));
    }
  }

  private List<Problem> write(Event event, Study study) throws IOException {
    List<Rewritten> parts = new ArrayList<>();
    for (Change part : parts(event.change())) {
      Rewritten bare = rewritten(part, study);
      parts.add(bare.with(carried(bare.name(), bare.bytes())));
    }
    Map<String, byte[]> contents = new LinkedHashMap<>();
    Optional<byte[]> coders = coders(event.change(), study);
    if (coders.isPresent()) {
      contents.put(StudyFolder.CODERS, carried(StudyFolder.CODERS, coders.get()));
    }
    parts.forEach(part -> contents.put(part.name(), part.bytes()));
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
  private byte[] carried(String name, byte[] bytes) throws IOException {
    return folder.has(name)
        ? OwnColumns.carried(Files.readAllBytes(folder.path(name)), bytes)
        : bytes;
  }

  private static List<Change> parts(Change change) {
    return change instanceof Change.Together together
        ? together.parts().stream().flatMap(part -> parts(part).stream()).toList()
        : List.of(change);
  }

  private Optional<Problem> obstacle(Change change, Study study) {
    if (change instanceof Change.CodingsReplaced codings) {
      Optional<Coder> known =
          study.coders().stream().filter(c -> c.id().equals(codings.coder().id())).findFirst();
      if (known.isPresent() && known.get().kind() != codings.coder().kind()) {
        return Optional.of(anotherKind(known.get(), codings.coder()));
      }
      boolean same = study.codings().by(Set.of(codings.coder().id())).equals(codings.before());
      return same
          ? Optional.empty()
          : Optional.of(changed(folder.place(CodersReader.file(codings.coder().id()))));
    }
    if (change instanceof Change.FinishedReplaced finished) {
      return study.finished().equals(finished.before())
          ? Optional.empty()
          : Optional.of(changed(folder.place(StudyFolder.FINISHED)));
    }
    if (change instanceof Change.RoundFrozen round) {
      return frozen(study, round.after()).equals(round.before())
          ? Optional.empty()
          : Optional.of(changed(folder.place(file(round.after()))));
    }
    if (change instanceof Change.DecisionsReplaced decisions) {
      return study.decisions().equals(decisions.before())
          ? Optional.empty()
          : Optional.of(changed(folder.place(StudyFolder.DECISIONS)));
    }
    Change.QuotationsReplaced quotations = (Change.QuotationsReplaced) change;
    return unplaced(study.quotations()).equals(unplaced(quotations.before()))
        ? Optional.empty()
        : Optional.of(changed(folder.place(StudyFolder.QUOTATIONS)));
  }

  private Rewritten rewritten(Change change, Study study) {
    if (change instanceof Change.CodingsReplaced codings) {
      return new Rewritten(
          change.what(),
          CodersReader.file(codings.coder().id()),
          files.bytes(codings.after(), List.of(), study.transcripts()),
          counted(codings.before().size(), "coding"),
          counted(codings.after().size(), "coding"));
    }
    if (change instanceof Change.FinishedReplaced finished) {
      return new Rewritten(
          change.what(),
          StudyFolder.FINISHED,
          StudySheets.finished(finished.after()),
          counted(finished.before().size(), "declaration"),
          counted(finished.after().size(), "declaration"));
    }
    if (change instanceof Change.RoundFrozen round) {
      return new Rewritten(
          change.what(),
          file(round.after()),
          files.bytes(round.after().codings(), round.after().uncoded(), study.transcripts()),
          counted(round.before().map(one -> one.codings().size()).orElse(0), "coding"),
          counted(round.after().codings().size(), "coding"));
    }
    if (change instanceof Change.DecisionsReplaced decisions) {
      return new Rewritten(
          change.what(),
          StudyFolder.DECISIONS,
          StudySheets.decisions(decisions.after()),
          counted(decisions.before().size(), "decision"),
          counted(decisions.after().size(), "decision"));
    }
    Change.QuotationsReplaced quotations = (Change.QuotationsReplaced) change;
    return new Rewritten(
        change.what(),
        StudyFolder.QUOTATIONS,
        StudySheets.quotations(quotations.after(), study.transcripts()),
        counted(quotations.before().size(), "quotation"),
        counted(quotations.after().size(), "quotation"));
  }

  private static String file(FrozenCodings frozen) {
    return RoundsReader.file(frozen.coder(), frozen.round());
  }

  private static Optional<FrozenCodings> frozen(Study study, FrozenCodings like) {
    return study.frozen().stream()
        .filter(one -> one.coder().equals(like.coder()) && one.round() == like.round())
        .findFirst();
  }

  /** The list of coders, where new coders must be on it to be known for what they are. */
  private Optional<byte[]> coders(Change change, Study study) {
    List<Coder> all = new ArrayList<>(study.coders());
    for (Change part : parts(change)) {
      if (part instanceof Change.CodingsReplaced codings
          && !all.contains(codings.coder())
          && !tellsItself(codings.coder())) {
        all.add(codings.coder());
      }
    }
    return all.equals(study.coders()) ? Optional.empty() : Optional.of(StudySheets.coders(all));
  }

  private boolean tellsItself(Coder coder) {
    return !folder.has(StudyFolder.CODERS) && CodersReader.kind(coder.id()) == coder.kind();
  }

  private Reading<byte[]> history(Event event, List<Rewritten> parts) throws IOException {
    List<List<String>> added = new ArrayList<>();
    for (Rewritten part : parts) {
      added.add(row(event, part));
    }
    return formerHistory()
        .map(
            former -> {
              List<List<String>> rows = new ArrayList<>(former);
              rows.addAll(added);
              return CsvWriter.plain().bytes(HISTORY_COLUMNS, rows);
            });
  }

  private Reading<List<List<String>>> formerHistory() {
    if (!folder.has(StudyFolder.HISTORY)) {
      return Reading.of(List.of());
    }
    return SheetReader.read(folder.path(StudyFolder.HISTORY), folder.shown(StudyFolder.HISTORY))
        .map(
            sheet ->
                sheet.rows().stream()
                    .map(row -> HISTORY_COLUMNS.stream().map(row::cell).toList())
                    .toList());
  }

  private List<String> row(Event event, Rewritten part) throws IOException {
    Path file = folder.path(part.name());
    String before =
        Files.exists(file)
            ? part.before() + ", " + TextDigest.of(Files.readAllBytes(file))
            : "no file";
    String after = part.after() + ", " + TextDigest.of(part.bytes());
    return List.of(event.at().toString(), event.who(), part.what(), before, after);
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

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static List<List<Object>> unplaced(List<Quotation> quotations) {
    return quotations.stream()
        .map(q -> List.<Object>of(q.theme(), q.transcript(), q.participant(), q.text(), q.span()))
        .toList();
  }

  private static Problem changed(SourceLocation where) {
    return Problem.error(
        where,
        "The file was changed by someone else in the meantime, so it was left alone.",
        "the file as it was when this command read it",
        "Run the command again.");
  }

  private Problem anotherKind(Coder known, Coder wanted) {
    return Problem.error(
        folder.place(StudyFolder.CODERS),
        "The coder \""
            + known.id()
            + "\" is of the kind "
            + known.kind().word()
            + ", and the"
            + " codings to be written are of the kind "
            + wanted.kind().word()
            + ".",
        "codings of one kind for each coder",
        "Give the new codings another coder's name.");
  }
}
