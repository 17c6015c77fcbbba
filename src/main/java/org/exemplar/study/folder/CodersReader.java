package org.exemplar.study.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.CodingSet;
import org.exemplar.problem.NearestName;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;

/**
 * Reads who coded, and what: {@code coders.csv} and a file for each coder in {@code codings}. Where
 * no coders are listed, each file is a person's, except those called after another kind of coder.
 */
final class CodersReader {

  private static final String ENDING = ".csv";

  /** Who coded, and what; no codings where there is no codebook to read them by. */
  record Coded(List<Coder> coders, CodingSet codings) {}

  private final StudyFolder folder;
  private final StudyFiles files;
  private final List<Problem> problems = new ArrayList<>();

  CodersReader(StudyFolder folder, StudyFiles files) {
    this.folder = folder;
    this.files = files;
  }

  /** The coders and their codings. */
  Reading<Coded> read(StudyFiles.Texts texts, Optional<Codebook> codebook) {
    Reading<List<String>> names = folder.files(StudyFolder.CODINGS);
    problems.addAll(names.problems());
    List<CoderId> coded = coded(names.value().orElse(List.of()));
    boolean isListed = folder.has(StudyFolder.CODERS);
    Map<CoderId, Coder> coders = isListed ? listed() : byName(coded);
    CodingSet codings = CodingSet.none();
    for (CoderId coder : coded) {
      if (!coders.containsKey(coder)) {
        problems.add(unlisted(coder, coders));
      } else if (codebook.isPresent()) {
        codings = codings.and(codings(coder, texts, codebook.get()));
      }
    }
    return Reading.of(new Coded(List.copyOf(coders.values()), codings), problems);
  }

  /** The name of a coder's file in the study. */
  static String file(CoderId coder) {
    return StudyFolder.CODINGS + "/" + coder + ENDING;
  }

  private CodingSet codings(CoderId coder, StudyFiles.Texts texts, Codebook codebook) {
    String name = file(coder);
    Reading<CodingSet> reading =
        SheetReader.read(folder.path(name), folder.shown(name))
            .then(sheet -> files.codings(sheet, coder, texts, codebook));
    problems.addAll(reading.problems());
    return reading.value().orElse(CodingSet.none());
  }

  private List<CoderId> coded(List<String> names) {
    List<CoderId> coded = new ArrayList<>();
    for (String name : names) {
      boolean isCsv = name.endsWith(ENDING);
      String coder = isCsv ? name.substring(0, name.length() - ENDING.length()) : name;
      if (isCsv && CoderId.isPlain(coder)) {
        coded.add(new CoderId(coder));
      } else {
        problems.add(foreign(name));
      }
    }
    return coded;
  }

  /** The kind of a coder of whom only the name is known. */
  static Coder.Kind kind(CoderId coder) {
    return kind(coder.value()).orElse(Coder.Kind.PERSON);
  }

  private static Optional<Coder.Kind> kind(String word) {
    return Arrays.stream(Coder.Kind.values())
        .filter(kind -> kind.word().equalsIgnoreCase(word))
        .findFirst();
  }

  private static Map<CoderId, Coder> byName(List<CoderId> coded) {
    Map<CoderId, Coder> coders = new LinkedHashMap<>();
    coded.forEach(coder -> coders.put(coder, new Coder(coder, kind(coder))));
    return coders;
  }

  private Map<CoderId, Coder> listed() {
    Map<CoderId, Coder> coders = new LinkedHashMap<>();
    Reading<Sheet> sheet =
        SheetReader.read(folder.path(StudyFolder.CODERS), folder.shown(StudyFolder.CODERS));
    problems.addAll(sheet.problems());
    List<Problem> missing = sheet.value().map(s -> s.missing("coder", "kind")).orElse(List.of());
    problems.addAll(missing);
    if (missing.isEmpty()) {
      sheet.value().ifPresent(s -> s.rows().forEach(row -> add(row, coders)));
    }
    return coders;
  }

  private void add(SheetRow row, Map<CoderId, Coder> coders) {
    String name = row.cell("coder");
    Optional<Coder.Kind> kind = kind(row.cell("kind"));
    if (kind.isEmpty()) {
      problems.add(unknownKind(row));
    }
    if (!CoderId.isPlain(name)) {
      problems.add(notPlain(row, name));
      return;
    }
    CoderId id = new CoderId(name);
    if (coders.putIfAbsent(id, new Coder(id, kind.orElse(Coder.Kind.PERSON))) != null) {
      problems.add(
          Problem.error(
              row.place("coder"),
              "The coder \"" + name + "\" occurs twice.",
              "each coder once",
              "Rename or remove one of the two."));
    }
  }

  private Problem unlisted(CoderId coder, Map<CoderId, Coder> coders) {
    List<String> names = coders.keySet().stream().map(CoderId::value).toList();
    return Problem.error(
        folder.place(file(coder)),
        "There is no coder \"" + coder + "\" in coders.csv.",
        NearestName.of(coder.value(), names)
            .map(near -> "a file of a listed coder, probably \"" + near + "\"")
            .orElse("a file of a listed coder"),
        "Add a row for this coder to coders.csv, or rename the file.");
  }

  private Problem foreign(String name) {
    return Problem.warning(
        folder.place(StudyFolder.CODINGS + "/" + name),
        "The file is no coder's, so it was not read.",
        "files such as anna.csv: the coder's name, and .csv",
        "Save it as CSV under the coder's name, or move it elsewhere.");
  }

  private static Problem unknownKind(SheetRow row) {
    String kinds =
        Arrays.stream(Coder.Kind.values()).map(Coder.Kind::word).collect(Collectors.joining(", "));
    return Problem.error(
        row.place("kind"),
        "\"" + row.cell("kind") + "\" is no kind of coder.",
        "one of " + kinds,
        "Write one of these.");
  }

  private static Problem notPlain(SheetRow row, String name) {
    return Problem.error(
        row.place("coder"),
        "\"" + name + "\" cannot be a coder's name, which is also the name of a file.",
        "letters, digits, spaces, dots, hyphens and underscores, at most 80",
        "Choose another name, and give it to the coder's file too.");
  }
}
