package org.exemplar.study.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.plaintext.InputFile;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.UnknownName;
import org.exemplar.record.Corrections;
import org.exemplar.record.Finished;
import org.exemplar.record.FrozenCodings;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Reads what coders had coded when they declared transcripts finished: {@code rounds/1/anna.csv}
 * and so on, in the form of {@code codings/anna.csv}. A row with a transcript alone says that
 * nothing was coded in it.
 */
final class RoundsReader {

  private static final Pattern ROUND = Pattern.compile("[1-9]\\d{0,8}");
  private static final String ENDING = ".csv";

  private final StudyFolder folder;
  private final StudyFiles files;
  private final List<Problem> problems = new ArrayList<>();

  RoundsReader(StudyFolder folder, StudyFiles files) {
    this.folder = folder;
    this.files = files;
  }

  /** The name of a coder's file of a round in the study. */
  static String file(CoderId coder, int round) {
    return StudyFolder.ROUNDS + "/" + round + "/" + coder + ENDING;
  }

  /**
   * By round, then in the order of the files' names. Codings of a text that has since become
   * another are left where they are.
   *
   * @param finished all declarations, which tell the texts of then
   * @param corrections the texts as they read before they were corrected
   * @param everKnown all codes that there are and were
   */
  Reading<List<FrozenCodings>> read(
      StudyFiles.Texts texts,
      List<Coder> coders,
      List<Finished> finished,
      Corrections corrections,
      Codebook everKnown) {
    List<FrozenCodings> frozen = new ArrayList<>();
    rounds()
        .forEach(
            (round, name) -> {
              Reading<List<String>> names = folder.files(name);
              problems.addAll(names.problems());
              for (String file : names.value().orElse(List.of())) {
                coder(name, file, coders)
                    .flatMap(
                        coder ->
                            frozen(
                                coder,
                                round,
                                texts,
                                otherTexts(texts, coder, round, finished, corrections),
                                corrections,
                                everKnown))
                    .ifPresent(frozen::add);
              }
            });
    return Reading.of(frozen, problems);
  }

  /** The codes that there are, and those that earlier versions of the codebook had beside them. */
  static Codebook everKnown(Codebook present, SortedMap<Integer, Codebook> earlier) {
    Map<CodeId, Code> codes = new LinkedHashMap<>();
    present.codes().forEach(code -> codes.put(code.id(), code));
    for (Codebook version : earlier.values()) {
      for (Code code : version.codes()) {
        codes.putIfAbsent(code.id(), Code.of(code.id(), code.name(), Optional.empty()));
      }
    }
    return new Codebook(List.copyOf(codes.values()));
  }

  private SortedMap<Integer, String> rounds() {
    SortedMap<Integer, String> rounds = new TreeMap<>();
    if (!folder.has(StudyFolder.ROUNDS)) {
      return rounds;
    }
    try (Stream<Path> entries = Files.list(folder.path(StudyFolder.ROUNDS))) {
      for (Path entry : entries.sorted().toList()) {
        String name = entry.getFileName().toString();
        if (Files.isDirectory(entry) && ROUND.matcher(name).matches()) {
          rounds.put(Integer.valueOf(name), StudyFolder.ROUNDS + "/" + name);
        } else if (!name.startsWith(".") && !name.startsWith("~$")) {
          problems.add(misnamed(name));
        }
      }
    } catch (IOException e) {
      problems.add(InputFile.problem(e, folder.shown(StudyFolder.ROUNDS)));
    }
    return rounds;
  }

  private Optional<CoderId> coder(String round, String file, List<Coder> coders) {
    List<String> names = coders.stream().map(coder -> coder.id().value()).toList();
    String coder =
        file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    if (file.endsWith(ENDING) && names.contains(coder)) {
      return Optional.of(new CoderId(coder));
    }
    problems.add(
        UnknownName.problem(
            folder.place(round + "/" + file),
            "coder",
            coder,
            names,
            "Name the file after a coder, such as anna.csv, or move it elsewhere."));
    return Optional.empty();
  }

  /** The transcripts of which a coder finished another text in a round than there is now. */
  private static Set<TranscriptId> otherTexts(
      StudyFiles.Texts texts,
      CoderId coder,
      int round,
      List<Finished> finished,
      Corrections corrections) {
    return texts.read().stream()
        .filter(
            text ->
                finished.stream()
                    .anyMatch(
                        f ->
                            f.coder().equals(coder)
                                && f.round() == round
                                && f.transcript().equals(text.id())
                                && corrections.versions(text).stream().noneMatch(f::isOfText)))
        .map(Transcript::id)
        .collect(Collectors.toSet());
  }

  private Optional<FrozenCodings> frozen(
      CoderId coder,
      int round,
      StudyFiles.Texts texts,
      Set<TranscriptId> otherTexts,
      Corrections corrections,
      Codebook codebook) {
    String name = file(coder, round);
    return kept(SheetReader.read(folder.path(name), folder.shown(name)))
        .flatMap(
            sheet -> {
              Set<String> aside =
                  otherTexts.stream().map(TranscriptId::value).collect(Collectors.toSet());
              List<SheetRow> rows =
                  sheet.rows().stream()
                      .filter(row -> !aside.contains(row.line("transcript")))
                      .toList();
              setAside(sheet, aside, round).forEach(problems::add);
              Set<TranscriptId> transcripts =
                  rows.stream()
                      .flatMap(row -> transcript(row, texts).stream())
                      .collect(Collectors.toCollection(LinkedHashSet::new));
              List<SheetRow> coded =
                  rows.stream().filter(row -> !isAlone(row) || !isKnown(row, texts)).toList();
              Sheet rowsOfCodings = new Sheet(sheet.file(), sheet.name(), sheet.header(), coded);
              StudyFiles.Texts ofThen =
                  new TextsOfThen(files, corrections, codebook).of(rowsOfCodings, coder, texts);
              return kept(files.codings(rowsOfCodings, coder, ofThen, codebook))
                  .map(codings -> new FrozenCodings(coder, round, transcripts, codings));
            });
  }

  private static Optional<TranscriptId> transcript(SheetRow row, StudyFiles.Texts texts) {
    return texts.read().stream()
        .map(Transcript::id)
        .filter(id -> id.value().equals(row.line("transcript")))
        .findFirst();
  }

  private static boolean isKnown(SheetRow row, StudyFiles.Texts texts) {
    return transcript(row, texts).isPresent();
  }

  /** A transcript and nothing else: it was finished, and nothing was coded in it. */
  private static boolean isAlone(SheetRow row) {
    return Stream.of("code", "start_codepoint", "end_codepoint", "text", "memo")
        .allMatch(column -> row.cell(column).isEmpty());
  }

  private List<Problem> setAside(Sheet sheet, Set<String> transcripts, int round) {
    return sheet.rows().stream()
        .filter(row -> transcripts.contains(row.line("transcript")))
        .collect(
            Collectors.groupingBy(
                row -> row.line("transcript"), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(of -> otherText(of.getValue().get(0), of.getKey(), of.getValue().size(), round))
        .toList();
  }

  private static Problem otherText(SheetRow first, String transcript, int rows, int round) {
    return Problem.warning(
        first.place("transcript"),
        "The text of \""
            + transcript
            + "\" has changed since it was finished in round "
            + round
            + ", so what is kept of it here ("
            + (rows == 1 ? "1 row" : rows + " rows")
            + ") is not compared.",
        "the text that was coded",
        "Leave the rows as the record of that round; the coder may finish the text as it is now.");
  }

  private <T> Optional<T> kept(Reading<T> reading) {
    problems.addAll(reading.problems());
    return reading.value();
  }

  private Problem misnamed(String name) {
    return Problem.warning(
        folder.place(StudyFolder.ROUNDS + "/" + name),
        "This is no round of coding, so it was not read.",
        "a folder that is named by a round, such as rounds/1",
        "Rename it, or move it elsewhere.");
  }
}
