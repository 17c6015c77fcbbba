package org.exemplar.study.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exemplar.app.FileFormats;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStudyWriterTest {

  @TempDir Path temporary;

  @Test
  void aStudyThatIsWrittenIsReadBackWhole() {
    for (int seed = 0; seed < 20; seed++) {
      Study study = SmallStudy.of(seed);
      Path folder = temporary.resolve("study-" + seed);

      assertThat(create(folder, study)).isEmpty();
      Reading<Study> reading = read(folder);

      assertThat(reading.problems()).extracting(Problem::toString).isEmpty();
      assertThat(SmallStudy.unplaced(reading.value().orElseThrow())).isEqualTo(study);
    }
  }

  @Test
  void theBundledStudyIsCopiedWhole() throws IOException {
    Path bundled = Path.of("data", "portal-messaging");
    Study study = read(bundled).value().orElseThrow();
    Map<String, Path> originals = new TreeMap<>();
    study
        .sessions()
        .forEach(s -> originals.put(s.file(), bundled.resolve("transcripts").resolve(s.file())));
    Path deep = temporary.resolve("a").resolve("b");
    Path codebook = temporary.resolve("codebooks").resolve("motivations-and-uses.csv");
    Files.createDirectories(codebook.getParent());
    Files.copy(Path.of("codebooks", "motivations-and-uses.csv"), codebook);

    assertThat(new FolderStudyWriter(new FileFormats()).create(deep, study, originals)).isEmpty();

    Study copy = read(deep).value().orElseThrow();
    assertThat(copy.codings()).isEqualTo(study.codings());
    assertThat(SmallStudy.unplaced(copy).quotations())
        .isEqualTo(SmallStudy.unplaced(study).quotations());
    assertThat(copy.settings()).isEqualTo(study.settings());
  }

  @Test
  void writesSettingsThatPeopleCanRead() throws IOException {
    Study bundled = read(Path.of("data", "portal-messaging")).value().orElseThrow();

    String yaml =
        new String(SettingsWriter.bytes(bundled.settings(), true), StandardCharsets.UTF_8);

    assertThat(yaml)
        .isEqualTo(
            """
            id: portal-messaging
            title: Patient portal messaging for care coordination
            language: en
            design: focus groups
            codebook: ../../codebooks/motivations-and-uses.csv
            transcripts: transcripts
            interviewers:
            - Moderator
            round: 1
            tables:
            - id: comments
              title: Patient-reported motivations and uses of secure messaging for disease management
              comment_title: Representative comment
              attribution: none
              counts: false
              sources: false
            """);
  }

  @Test
  void writesOverNothing() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("study"));
    Files.writeString(folder.resolve("participants.csv"), "mine");

    assertThat(messages(folder, create(folder, SmallStudy.of(1))))
        .containsExactly(
            "participants.csv: error: This exists already and would be written over.\n"
                + "    expected: a folder in which no file has this name\n"
                + "    remedy: Move it elsewhere, or name another folder.");
    assertThat(files(folder)).containsExactly("participants.csv");

    Files.delete(folder.resolve("participants.csv"));
    assertThat(create(folder, SmallStudy.of(1))).isEmpty();
    assertThat(messages(folder, create(folder, SmallStudy.of(2))))
        .containsExactly(
            "study.yaml: error: The folder holds a study already.\n"
                + "    expected: a folder without study.yaml\n"
                + "    remedy: Name another folder, or move the study that is there.");
  }

  @Test
  void saysWhenTheFolderCannotBeMade() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "x");

    assertThat(create(file.resolve("study"), SmallStudy.of(1)))
        .extracting(Problem::found)
        .allMatch(found -> found.startsWith("The files could not be written: "))
        .hasSize(1);
  }

  private static List<Problem> create(Path folder, Study study) {
    return new FolderStudyWriter(new FileFormats()).create(folder, study, Map.of());
  }

  private static Reading<Study> read(Path folder) {
    return new FolderStudyReader(folder, new FileFormats(), Progress.SILENT).read();
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  private static List<String> messages(Path folder, List<Problem> problems) {
    return problems.stream().map(p -> p.toString().replace(folder + "/", "")).toList();
  }
}
