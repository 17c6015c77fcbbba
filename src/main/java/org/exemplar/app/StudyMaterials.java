package org.exemplar.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exemplar.codebook.io.CodebookReader;
import org.exemplar.plaintext.InputFile;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.study.intake.Material;
import org.exemplar.study.intake.Materials;
import org.exemplar.survey.AnswerSheet;
import org.exemplar.survey.SheetKind;
import org.exemplar.survey.Utterance;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.io.TranscriptFiles;

/** Reads what researchers bring, by the reader that fits: of sheets, codebooks or transcripts. */
final class StudyMaterials implements Materials {

  private static final Set<String> SHEETS = Set.of("csv", "tsv", "xlsx");

  @Override
  public Reading<List<Path>> files(List<Path> named) {
    List<Path> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        inFolder(path, files, problems);
      } else {
        files.add(path);
      }
    }
    return Reading.of(List.copyOf(files), problems);
  }

  @Override
  public Reading<Material> read(Path file, Optional<String> sheet, SpeakerRoles roles) {
    return SHEETS.contains(ending(file))
        ? sheet(file, SheetReader.all(file, file.toString()), sheet, roles)
        : talk(file, roles);
  }

  @Override
  public Reading<Material> codebook(Path file) {
    return CodebookReader.read(file, file.toString())
        .map(codebook -> new Material.Codes(file, codebook));
  }

  private static void inFolder(Path folder, List<Path> files, List<Problem> problems) {
    try (Stream<Path> found = Files.list(folder)) {
      found
          .filter(path -> Files.isRegularFile(path) && !isHidden(path))
          .sorted()
          .forEach(files::add);
    } catch (IOException e) {
      problems.add(InputFile.problem(e, folder.toString()));
    }
  }

  /** Hidden files, and those by which Excel and Word mark others as open. */
  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$");
  }

  private Reading<Material> sheet(
      Path file, Reading<List<Sheet>> read, Optional<String> name, SpeakerRoles roles) {
    if (read.value().isEmpty()) {
      return Reading.failed(read.problems());
    }
    List<Sheet> sheets = read.value().get();
    Optional<Sheet> chosen =
        sheets.stream().filter(s -> name.map(s.name()::equals).orElse(true)).findFirst();
    if (chosen.isEmpty()) {
      return Reading.failed(noSheet(file, sheets, name));
    }
    return switch (SheetKind.of(chosen.get().header().names())) {
      case CODEBOOK -> codebook(file);
      case TURNS -> talk(file, roles);
      case ANSWERS ->
          answers(file, chosen.get(), sheets, roles).with(problemsOf(chosen.get(), read));
    };
  }

  /** What is wrong in the sheets of a workbook that nobody asked for need not be told. */
  private static List<Problem> problemsOf(Sheet chosen, Reading<List<Sheet>> read) {
    return read.problems().stream()
        .filter(
            problem ->
                !(problem.where() instanceof SourceLocation.Cell cell)
                    || cell.sheet().equals(chosen.name()))
        .toList();
  }

  private static Reading<Material> answers(
      Path file, Sheet sheet, List<Sheet> sheets, SpeakerRoles roles) {
    List<String> others =
        sheets.stream().map(Sheet::name).filter(name -> !name.equals(sheet.name())).toList();
    return Reading.of(
        new Material.Answers(
            file,
            sheet.name(),
            others,
            answerSheet(sheet),
            cell -> utterances(cell, file.toString(), roles)));
  }

  /** The sheet's cells as they are; columns without a name are left out. */
  private static AnswerSheet answerSheet(Sheet sheet) {
    List<String> names = sheet.header().names();
    List<Integer> named =
        IntStream.range(0, names.size()).filter(i -> !names.get(i).isBlank()).boxed().toList();
    List<List<String>> rows =
        sheet.rows().stream().map(row -> named.stream().map(row::cell).toList()).toList();
    return new AnswerSheet(named.stream().map(names::get).toList(), rows);
  }

  private static List<Utterance> utterances(String cell, String file, SpeakerRoles roles) {
    return TranscriptFiles.readText(cell, SourceLocation.of(file), new TranscriptId("cell"), roles)
        .value()
        .map(StudyMaterials::utterances)
        .orElse(List.of());
  }

  private static List<Utterance> utterances(Transcript dialogue) {
    return dialogue.turns().stream().map(turn -> utterance(dialogue, turn)).toList();
  }

  private static Utterance utterance(Transcript dialogue, Turn turn) {
    return new Utterance(turn.speaker(), dialogue.words(turn.span()), turn.start());
  }

  private static Reading<Material> talk(Path file, SpeakerRoles roles) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    TranscriptId id = new TranscriptId(dot > 0 ? name.substring(0, dot) : name);
    return TranscriptFiles.read(file, file.toString(), id, roles)
        .map(transcript -> new Material.Talk(file, List.of(transcript)));
  }

  private static Problem noSheet(Path file, List<Sheet> sheets, Optional<String> name) {
    return Problem.error(
        SourceLocation.of(file.toString()),
        "There is no sheet \"" + name.orElse("") + "\".",
        "one of " + String.join(", ", sheets.stream().map(Sheet::name).toList()),
        "Check the name of the sheet.");
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
