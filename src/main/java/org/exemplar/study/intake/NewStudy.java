package org.exemplar.study.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.participant.Design;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.Study;
import org.exemplar.study.StudyFolders;
import org.exemplar.survey.ColumnUse.Use;
import org.exemplar.transcript.SpeakerRoles;

/** Makes a study folder of what researchers already have: transcripts, sheets, a codebook. */
public final class NewStudy {

  /** The name of the sheet of turns that is made of a survey sheet. */
  public static final String TURNS = "answers.csv";

  private final Materials materials;
  private final StudyFolders folders;

  /**
   * The use case over its ports.
   *
   * @param materials reads the files
   * @param folders writes the study
   */
  public NewStudy(Materials materials, StudyFolders folders) {
    this.materials = materials;
    this.folders = folders;
  }

  /**
   * What a person asks for.
   *
   * @param folder of the new study
   * @param inputs files, or folders of files
   * @param codebook a file that is the codebook, where said
   * @param sheet the sheet of a workbook, where said
   * @param columns names of columns by their use, where said
   * @param interviewers labels of those who are not participants
   * @param title of the study, where said
   * @param language of the talk, as a BCP 47 tag, where said
   * @param design how the talk was gathered, where said
   */
  public record Request(
      Path folder,
      List<Path> inputs,
      Optional<Path> codebook,
      Optional<String> sheet,
      Map<Use, List<String>> columns,
      List<String> interviewers,
      Optional<String> title,
      Optional<String> language,
      Optional<Design> design) {}

  /**
   * What was made.
   *
   * @param study the new study
   * @param recognised what each file was taken for: lines for people
   */
  public record Made(Study study, List<String> recognised) {}

  /** Makes the study, or says all that is wrong. */
  public Reading<Made> make(Request request) {
    SpeakerRoles roles = SpeakerRoles.of(request.interviewers());
    Reading<List<Material>> read =
        materials
            .files(request.inputs())
            .then(
                files ->
                    Reading.all(
                        files.stream()
                            .map(file -> materials.read(file, request.sheet(), roles))
                            .toList()));
    List<Material> all = new ArrayList<>(read.value().orElse(List.of()));
    List<Problem> problems = new ArrayList<>(read.problems());
    request
        .codebook()
        .map(materials::codebook)
        .ifPresent(
            reading -> {
              reading.value().ifPresent(all::add);
              problems.addAll(reading.problems());
            });
    if (Reading.failed(problems).hasErrors()) {
      return Reading.failed(problems);
    }
    return new StudyAssembly(request).assemble(all).with(problems).then(this::write);
  }

  private Reading<Made> write(StudyAssembly.Result result) {
    List<Problem> problems =
        folders.create(result.folder(), result.made().study(), result.originals());
    return problems.isEmpty() ? Reading.of(result.made()) : Reading.failed(problems);
  }
}
