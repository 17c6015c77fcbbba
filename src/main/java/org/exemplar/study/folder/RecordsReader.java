package org.exemplar.study.folder;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.NearestName;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.UnknownName;
import org.exemplar.record.Assignment;
import org.exemplar.record.Corrections;
import org.exemplar.record.Finished;
import org.exemplar.record.Memo;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.exemplar.text.TextDigest;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Reads what people planned and noted: {@code assignments.csv}, {@code finished.csv} and {@code
 * memos.csv}.
 */
final class RecordsReader {

  private final StudyFolder folder;

  RecordsReader(StudyFolder folder) {
    this.folder = folder;
  }

  /**
   * Who declared what finished; nothing where there is no such file.
   *
   * @param corrections the texts as they read before they were corrected
   */
  Reading<List<Finished>> finished(
      StudyFiles.Texts texts, List<Coder> coders, Corrections corrections) {
    return rows(
        StudyFolder.FINISHED,
        row -> finished(row, texts, coders, corrections),
        "coder",
        "transcript",
        "round",
        "digest",
        "at");
  }

  /** Who was to code what; nothing where there is no such file. A coder may be new to the study. */
  Reading<List<Assignment>> assignments(StudyFiles.Texts texts, List<Coder> coders) {
    Set<List<Object>> known = new HashSet<>();
    return rows(
        StudyFolder.ASSIGNMENTS,
        row -> assignment(row, texts, coders, known),
        "coder",
        "transcript",
        "round");
  }

  /** The memos in order; nothing where there is no such file. */
  Reading<List<Memo>> memos() {
    return rows(StudyFolder.MEMOS, RecordsReader::memo, "about", "author", "at", "text");
  }

  /** What each row of a sheet says; nothing where there is no such file. */
  <T> Reading<List<T>> rows(String name, Function<SheetRow, Reading<T>> reader, String... columns) {
    if (!folder.has(name)) {
      return Reading.of(List.of());
    }
    Reading<Sheet> sheet = SheetReader.read(folder.path(name), folder.shown(name));
    return sheet.then(
        content -> {
          List<Problem> missing = content.missing(columns);
          return missing.isEmpty()
              ? Reading.all(content.rows().stream().map(reader).toList())
              : Reading.failed(missing);
        });
  }

  private static Reading<Finished> finished(
      SheetRow row, StudyFiles.Texts texts, List<Coder> coders, Corrections corrections) {
    if (texts.unread().stream().anyMatch(id -> id.value().equals(row.line("transcript")))) {
      return Reading.failed(List.of());
    }
    List<Problem> problems = new ArrayList<>();
    Optional<CoderId> coder = coder(row, coders, problems);
    Optional<Transcript> transcript = transcript(row, texts, problems);
    Optional<Integer> round =
        round(row, "Write the round in which the transcript was finished.", problems);
    List<Transcript> versions = transcript.map(corrections::versions).orElse(List.of());
    Optional<TextDigest> digest = digest(row, versions, problems);
    Optional<Instant> at = at(row, problems);
    boolean whole =
        coder.isPresent()
            && transcript.isPresent()
            && round.isPresent()
            && at.isPresent()
            && digest.isPresent();
    return whole
        ? Reading.of(
            new Finished(coder.get(), transcript.get().id(), round.get(), digest.get(), at.get()),
            problems)
        : Reading.failed(problems);
  }

  private static Reading<Assignment> assignment(
      SheetRow row, StudyFiles.Texts texts, List<Coder> coders, Set<List<Object>> known) {
    if (texts.unread().stream().anyMatch(id -> id.value().equals(row.line("transcript")))) {
      return Reading.failed(List.of());
    }
    List<Problem> problems = new ArrayList<>();
    Optional<CoderId> coder = assigned(row, coders, problems);
    Optional<Transcript> transcript = transcript(row, texts, problems);
    Optional<Integer> round =
        round(row, "Write the round in which the transcript is to be coded.", problems);
    OptionalLong seed = seed(row, problems);
    Optional<Boolean> blind = blind(row, problems);
    if (coder.isEmpty() || transcript.isEmpty() || round.isEmpty()) {
      return Reading.failed(problems);
    }
    if (!known.add(List.of(coder.get(), transcript.get().id(), round.get()))) {
      problems.add(twice(row));
    }
    return Reading.of(
        new Assignment(
            coder.get(),
            transcript.get().id(),
            round.get(),
            seed,
            Optional.of(row.line("stratified_by")).filter(by -> !by.isBlank()),
            blind),
        problems);
  }

  private static OptionalLong seed(SheetRow row, List<Problem> problems) {
    String written = row.cell("seed");
    if (written.isEmpty()) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(written));
    } catch (NumberFormatException e) {
      problems.add(
          Problem.error(
              row.place("seed"),
              "\"" + written + "\" is no seed of random numbers.",
              "a whole number, or nothing where chance did not choose",
              "Write the seed with which the transcripts were chosen."));
      return OptionalLong.empty();
    }
  }

  private static Optional<Boolean> blind(SheetRow row, List<Problem> problems) {
    String written = row.cell("blind").toLowerCase(Locale.ROOT);
    if (!Set.of("", "yes", "no").contains(written)) {
      problems.add(
          Problem.error(
              row.place("blind"),
              "\""
                  + row.cell("blind")
                  + "\" does not say whether the coder was blind to the others.",
              "yes, no, or nothing where it is not known",
              "Write one of these."));
      return Optional.empty();
    }
    return written.isEmpty() ? Optional.empty() : Optional.of(written.equals("yes"));
  }

  private static Problem twice(SheetRow row) {
    return Problem.error(
        row.place("transcript"),
        row.cell("coder")
            + " has \""
            + row.line("transcript")
            + "\" twice in round "
            + row.cell("round")
            + ".",
        "a coder, a transcript and a round once",
        "Remove one of the two rows.");
  }

  /** Who is to code may be new to the study, unless the name is much like one that there is. */
  private static Optional<CoderId> assigned(
      SheetRow row, List<Coder> coders, List<Problem> problems) {
    String written = row.cell("coder");
    List<String> names = coders.stream().map(coder -> coder.id().value()).toList();
    return !names.contains(written)
            && CoderId.isPlain(written)
            && NearestName.of(written, names).isEmpty()
        ? Optional.of(new CoderId(written))
        : coder(row, coders, problems);
  }

  /** The coder whom a row names. */
  static Optional<CoderId> coder(SheetRow row, List<Coder> coders, List<Problem> problems) {
    String written = row.cell("coder");
    List<String> names = coders.stream().map(coder -> coder.id().value()).toList();
    if (names.contains(written)) {
      return Optional.of(new CoderId(written));
    }
    problems.add(
        UnknownName.problem(
            row.place("coder"),
            "coder",
            written,
            names,
            "Correct the name, or add the coder to coders.csv."));
    return Optional.empty();
  }

  /** The transcript that a row names. */
  static Optional<Transcript> transcript(
      SheetRow row, StudyFiles.Texts texts, List<Problem> problems) {
    String written = row.line("transcript");
    Optional<Transcript> found =
        texts.read().stream().filter(text -> text.id().value().equals(written)).findFirst();
    if (found.isEmpty()) {
      problems.add(
          UnknownName.problem(
              row.place("transcript"),
              "transcript",
              written,
              texts.read().stream().map(Transcript::id).map(TranscriptId::value).toList(),
              "Correct the name, or add the transcript."));
    }
    return found;
  }

  private static Optional<Integer> round(SheetRow row, String remedy, List<Problem> problems) {
    String written = row.cell("round");
    if (written.matches("[1-9]\\d{0,8}")) {
      return Optional.of(Integer.valueOf(written));
    }
    problems.add(
        Problem.error(
            row.place("round"),
            "\"" + written + "\" is no round of coding.",
            "a whole number from 1",
            remedy));
    return Optional.empty();
  }

  private static Optional<TextDigest> digest(
      SheetRow row, List<Transcript> versions, List<Problem> problems) {
    String written = row.cell("digest");
    if (!TextDigest.isDigest(written)) {
      problems.add(
          Problem.error(
              row.place("digest"),
              "\"" + written + "\" is no digest.",
              "the 64 hexadecimal digits of a SHA-256",
              "Copy the digest of the text that was coded."));
      return Optional.empty();
    }
    if (!versions.isEmpty()
        && versions.stream().noneMatch(text -> text.digest().hex().equals(written))) {
      Transcript present = versions.get(versions.size() - 1);
      problems.add(
          Problem.warning(
              row.place("digest"),
              row.cell("coder") + " finished another text of \"" + present.id() + "\".",
              "the digest of the text as it stands, " + present.digest(),
              "Let the coder look at the text again and write this digest here."));
    }
    return Optional.of(new TextDigest(written));
  }

  private static Reading<Memo> memo(SheetRow row) {
    List<Problem> problems = new ArrayList<>();
    Optional<Instant> at = at(row, problems);
    return at.isPresent()
        ? Reading.of(
            new Memo(row.line("about"), row.line("author"), at.get(), row.cell("text")), problems)
        : Reading.failed(problems);
  }

  /** The time that a row bears. */
  static Optional<Instant> at(SheetRow row, List<Problem> problems) {
    String written = row.cell("at");
    try {
      return Optional.of(Instant.parse(written));
    } catch (DateTimeParseException e) {
      problems.add(
          Problem.error(
              row.place("at"),
              "\"" + written + "\" is no time.",
              "date and time in UTC, such as 2023-11-06T16:20:00Z",
              "Write the time in this form."));
      return Optional.empty();
    }
  }
}
