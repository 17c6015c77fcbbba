package org.exemplar.study.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
import org.exemplar.record.FrozenCodings;

/**
 * Reads what coders had coded when they declared transcripts finished: {@code rounds/1/anna.csv}
 * and so on, in the form of {@code codings/anna.csv}.
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

  /** By round, then in the order of the files' names. */
  Reading<List<FrozenCodings>> read(
      StudyFiles.Texts texts,
      List<Coder> coders,
      Codebook codebook,
      SortedMap<Integer, Codebook> earlier) {
    Codebook everKnown = everKnown(codebook, earlier);
    List<FrozenCodings> frozen = new ArrayList<>();
    rounds()
        .forEach(
            (round, name) -> {
              Reading<List<String>> names = folder.files(name);
              problems.addAll(names.problems());
              for (String file : names.value().orElse(List.of())) {
                coder(name, file, coders)
                    .flatMap(coder -> codings(coder, round, texts, everKnown))
                    .ifPresent(frozen::add);
              }
            });
    return Reading.of(frozen, problems);
  }

  /** The codes that there are, and those that earlier versions of the codebook had beside them. */
  private static Codebook everKnown(Codebook present, SortedMap<Integer, Codebook> earlier) {
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

  private Optional<FrozenCodings> codings(
      CoderId coder, int round, StudyFiles.Texts texts, Codebook codebook) {
    String name = file(coder, round);
    return kept(files.codings(folder.path(name), folder.shown(name), coder, texts, codebook))
        .map(codings -> new FrozenCodings(coder, round, codings));
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
