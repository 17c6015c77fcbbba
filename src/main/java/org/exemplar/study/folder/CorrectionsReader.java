package org.exemplar.study.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.UnknownName;
import org.exemplar.record.Corrections;
import org.exemplar.record.EarlierText;
import org.exemplar.record.UnplacedCoding;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Reads what remains of corrections: {@code texts/1.csv} has the first versions of transcripts that
 * were corrected, {@code texts/2.csv} the second ones of those that were corrected twice; {@code
 * unplaced.csv} has the codings that lost their place.
 */
final class CorrectionsReader {

  private static final Pattern NAME = Pattern.compile("([1-9]\\d{0,5})\\.csv");

  private final StudyFolder folder;
  private final StudyFiles files;
  private final List<Problem> problems = new ArrayList<>();

  CorrectionsReader(StudyFolder folder, StudyFiles files) {
    this.folder = folder;
    this.files = files;
  }

  /** The texts as they read before, of transcripts that there are. */
  Reading<List<EarlierText>> texts(StudyFiles.Texts present, SpeakerRoles roles) {
    Reading<List<String>> names = folder.files(StudyFolder.TEXTS);
    problems.addAll(names.problems());
    SortedMap<Integer, String> versions = new TreeMap<>();
    for (String name : names.value().orElse(List.of())) {
      Matcher matcher = NAME.matcher(name);
      if (matcher.matches()) {
        versions.put(Integer.valueOf(matcher.group(1)), StudyFolder.TEXTS + "/" + name);
      } else {
        problems.add(misnamed(StudyFolder.TEXTS + "/" + name));
      }
    }
    List<EarlierText> texts = new ArrayList<>();
    versions.forEach(
        (version, file) ->
            read(file, roles)
                .values()
                .forEach(
                    text -> earlier(text, version, file, present, texts).ifPresent(texts::add)));
    return Reading.of(List.copyOf(texts), problems);
  }

  private Map<TranscriptId, Transcript> read(String file, SpeakerRoles roles) {
    Optional<Reading<Map<TranscriptId, Transcript>>> reading =
        TurnsFile.read(folder.path(file), folder.shown(file), roles);
    reading.ifPresent(read -> problems.addAll(read.problems()));
    if (reading.isEmpty()) {
      problems.add(noTurns(file));
    }
    return reading.flatMap(Reading::value).orElse(Map.of());
  }

  /** A version that follows the one before it, of a transcript of the study. */
  private Optional<EarlierText> earlier(
      Transcript text,
      int version,
      String file,
      StudyFiles.Texts present,
      List<EarlierText> before) {
    List<TranscriptId> known = present.read().stream().map(Transcript::id).toList();
    if (!known.contains(text.id())) {
      if (!present.unread().contains(text.id())) {
        problems.add(
            UnknownName.problem(
                folder.place(file),
                "transcript",
                text.id().value(),
                known.stream().map(TranscriptId::value).toList(),
                "Correct the name, or remove its rows."));
      }
      return Optional.empty();
    }
    if (new Corrections(before, List.of()).version(text.id()) != version) {
      problems.add(gap(text.id(), version, file));
      return Optional.empty();
    }
    return Optional.of(new EarlierText(text, version));
  }

  /** The codings that lost their place; none where there is no such file. */
  Reading<List<UnplacedCoding>> unplaced(
      List<EarlierText> texts, List<Coder> coders, Codebook everKnown) {
    if (!folder.has(StudyFolder.UNPLACED)) {
      return Reading.of(List.of());
    }
    Reading<Sheet> sheet =
        SheetReader.read(folder.path(StudyFolder.UNPLACED), folder.shown(StudyFolder.UNPLACED));
    return sheet.then(
        rows -> {
          List<Problem> found = new ArrayList<>(rows.missing("coder", "transcript", "version"));
          List<UnplacedCoding> unplaced = new ArrayList<>();
          for (SheetRow row : found.isEmpty() ? rows.rows() : List.<SheetRow>of()) {
            Reading<UnplacedCoding> one = unplaced(rows, row, texts, coders, everKnown);
            found.addAll(one.problems());
            one.value().ifPresent(unplaced::add);
          }
          return Reading.of(List.copyOf(unplaced), found);
        });
  }

  private Reading<UnplacedCoding> unplaced(
      Sheet sheet, SheetRow row, List<EarlierText> texts, List<Coder> coders, Codebook everKnown) {
    List<String> names = coders.stream().map(coder -> coder.id().value()).toList();
    if (!names.contains(row.cell("coder"))) {
      return Reading.failed(
          UnknownName.problem(
              row.place("coder"),
              "coder",
              row.cell("coder"),
              names,
              "Correct the name, or remove the row."));
    }
    Optional<EarlierText> text =
        texts.stream()
            .filter(one -> one.text().id().value().equals(row.line("transcript")))
            .filter(one -> String.valueOf(one.version()).equals(row.cell("version")))
            .findFirst();
    if (text.isEmpty()) {
      return Reading.failed(noVersion(row));
    }
    Sheet alone = new Sheet(sheet.file(), sheet.name(), sheet.header(), List.of(row));
    StudyFiles.Texts on = new StudyFiles.Texts(List.of(text.get().text()), Set.of(), Set.of());
    return files
        .codings(alone, new CoderId(row.cell("coder")), on, everKnown)
        .then(
            codings ->
                codings.isEmpty()
                    ? Reading.failed(List.of())
                    : Reading.of(new UnplacedCoding(codings.list().get(0), text.get().version())));
  }

  private Problem misnamed(String file) {
    return Problem.warning(
        folder.place(file),
        "The name of the file says no version of the transcripts, so the file was passed over.",
        "a version's number, such as texts/1.csv",
        "Rename it, or move it elsewhere.");
  }

  private Problem noTurns(String file) {
    return Problem.error(
        folder.place(file),
        "This is no sheet of turns.",
        "the columns transcript, speaker and text",
        "Restore the file, or move it elsewhere.");
  }

  private Problem gap(TranscriptId id, int version, String file) {
    return Problem.error(
        folder.place(file),
        "This is version " + version + " of \"" + id + "\", and the one before it is not there.",
        "each version of a transcript from the first",
        "Restore the file of the version before, or number the files from 1.");
  }

  private static Problem noVersion(SheetRow row) {
    return Problem.error(
        row.place("version"),
        "There is no version \""
            + row.cell("version")
            + "\" of \""
            + row.line("transcript")
            + "\" in the folder texts.",
        "the version on which the coding stood",
        "Correct the version, or restore the text.");
  }
}
