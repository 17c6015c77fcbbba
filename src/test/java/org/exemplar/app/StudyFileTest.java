package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exemplar.study.Progress;
import org.exemplar.study.exchange.CopyStudy;
import org.exemplar.study.folder.FolderStudies;
import org.exemplar.study.folder.FolderStudyWriter;
import org.exemplar.study.store.StoreStudyWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands take a study's file as they take its folder. */
class StudyFileTest {

  private static final String FILE = "studies/portal-messaging.study";

  @TempDir private Path folder;
  private Workplace place;

  @BeforeEach
  void copyTheBundledStudyIntoAFile() {
    place = Workplace.in(folder);
    CommandLineRun run = place.run("export", Workplace.STUDY, "--to", "study", "--out", FILE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(FILE + "\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void theReportOfTheFileIsThatOfTheFolder() throws IOException {
    place.run("report", Workplace.STUDY, "--out", "reports/folder");
    CommandLineRun run = place.run("report", FILE, "--out", "reports/file");

    assertThat(run.err()).isEmpty();
    List<String> names = place.below("reports/folder");
    assertThat(place.below("reports/file")).isEqualTo(names).contains("manifest.json");
    for (String name : names) {
      assertThat(place.path("reports/file/" + name))
          .as(name)
          .hasSameBinaryContentAs(place.path("reports/folder/" + name));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "tally",
        "tally --by gender --format csv",
        "agree --format json",
        "comments --format csv",
        "export --to txt --transcripts group-1",
        "plan --seed 7"
      })
  void printsOfTheFileWhatItPrintsOfTheFolder(String command) {
    List<String> words = List.of(command.split(" "));
    CommandLineRun ofFolder = place.run(on(Workplace.STUDY, words));
    CommandLineRun ofFile = place.run(on(FILE, words));

    assertThat(ofFile.out().replace(FILE, Workplace.STUDY)).isEqualTo(ofFolder.out());
    assertThat(ofFile.status()).isEqualTo(ofFolder.status()).isZero();
  }

  @Test
  void handsOutUnderTheNameOfTheFile() {
    CommandLineRun run = place.run("export", FILE, "--to", "worksheet", "--out", "worksheets/anna");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("worksheets/anna/");
  }

  @Test
  void bringsAWorksheetIntoTheFile() {
    place.run("export", FILE, "--to", "folder", "--out", "studies/copy");
    String[] sheet = {"--to", "worksheet", "--coder", "ines", "--with-codings", "--out"};
    place.run(with(sheet, "worksheets/now", "export", FILE));
    place.run("code", FILE);
    String imported = place.below("worksheets/now").get(0);
    assertThat(imported).endsWith(".xlsx");

    CommandLineRun ofFolder = place.run("import", "studies/copy", "worksheets/now/" + imported);
    CommandLineRun ofFile = place.run("import", FILE, "worksheets/now/" + imported);

    assertThat(ofFile.err()).isEqualTo(ofFolder.err());
    assertThat(ofFile.out().replace(FILE, "studies/copy")).isEqualTo(ofFolder.out()).isNotEmpty();
  }

  private static String[] with(String[] options, String last, String... first) {
    return Stream.of(Stream.of(first), Stream.of(options), Stream.of(last))
        .flatMap(words -> words)
        .toArray(String[]::new);
  }

  @Test
  void codesInTheFileAndTellsItsHistory() {
    assertThat(place.run("history", FILE).out())
        .isEqualTo(
            """
            Changes of the study
            --------------------------------------------------
            Change  Takes back  When  Who  What  Before  After
            --------------------------------------------------
            --------------------------------------------------
            Nothing was changed since the study was made.
            """);
    place.run("export", FILE, "--to", "folder", "--out", "studies/copy");
    CommandLineRun ofFolder = place.run("code", "studies/copy");
    CommandLineRun ofFile = place.run("code", FILE);

    assertThat(ofFile.out().replace(FILE, "studies/copy")).isEqualTo(ofFolder.out());
    String history = place.run("history", FILE, "--format", "csv").out();
    assertThat(history)
        .startsWith("change,undoes,at,who,what,before,after\r\n1,,")
        .contains(",codings of rules,,");
    String folders = place.run("history", "studies/copy", "--format", "csv").out();
    assertThat(folders)
        .matches("(?s)change,undoes,at,who,what,before,after\r\n1,,[^,]+,exemplar code,.*");
    assertThat(place.run("history", FILE).out())
        .containsPattern("Z +exemplar code +codings of rules +[0-9]+ rows\n");
    assertThat(place.run("history", FILE, "--format", "json").out()).contains("codings of rules");
    assertThat(place.run("tally", FILE, "--coders", "rules").out())
        .isEqualTo(place.run("tally", "studies/copy", "--coders", "rules").out());
  }

  @Test
  void aFolderWhoseStudyHasMovedSaysWhereItIs() throws IOException {
    move("studies/moved.study");

    assertThat(Files.readString(place.path(Workplace.STUDY + "/MOVED.txt")))
        .isEqualTo(
            """
            The study of this folder has moved. It is now in this file:

                ../../studies/moved.study

            Exemplar works with that file, and reads this folder no more; what you change here is lost
            on it. To have the study in a folder again, copy it out of the file:

            exemplar export FILE --to folder --out NEW-FOLDER

            If the file is gone and this folder is to be the study again, delete MOVED.txt.
            """);
    String moved =
        """
        data/portal-messaging/MOVED.txt: error: The study of this folder has moved to studies/moved.study.
            expected: a study that has not moved
            remedy: Name studies/moved.study instead of the folder.
        1 error, 0 warnings.
        """;
    for (String command : List.of("check", "tally", "code", "history", "report", "agree")) {
      CommandLineRun run = place.run(command, Workplace.STUDY);
      assertThat(run.err()).as(command).isEqualTo(moved);
      assertThat(run.out()).as(command).isEmpty();
      assertThat(run.status()).as(command).isEqualTo(1);
    }
    assertThat(place.run("check", "studies/moved.study").status()).isZero();

    Files.delete(place.path("studies/moved.study"));
    assertThat(place.run("check", Workplace.STUDY).err())
        .isEqualTo(
            """
            data/portal-messaging/MOVED.txt: error: The study of this folder has moved to studies/moved.study, and there is no such file.
                expected: a study that has not moved
                remedy: Put the file there; or delete MOVED.txt, if this folder is to be the study again.
            1 error, 0 warnings.
            """);
  }

  private void move(String file) {
    FolderStudyWriter writer = new FolderStudyWriter(new FileFormats());
    FolderStudies folders = new FolderStudies(new FileFormats(), Progress.SILENT);
    CopyStudy copies = new CopyStudy(folders, new StoreStudyWriter(), writer, writer);
    assertThat(copies.move(place.path(Workplace.STUDY), place.path(file)).problems())
        .noneMatch(problem -> problem.isError());
  }

  @Test
  void aStudyWithErrorsIsNotCopied() {
    place.write(Workplace.STUDY + "/codings/ines.csv", "transcript\r\n");

    CommandLineRun run =
        place.run("export", Workplace.STUDY, "--to", "study", "--out", "studies/other.study");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(place.path("studies/other.study")).doesNotExist();
  }

  @Test
  void aCopyNeedsAPlace() {
    assertThat(place.run("export", FILE, "--to", "folder").err())
        .startsWith("--to folder needs --out DIR: where the copy goes.\n");
    CommandLineRun run = place.run("export", Workplace.STUDY, "--to", "study");
    assertThat(run.err()).startsWith("--to study needs --out FILE.study: where the copy goes.\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void aCommandOnAFolderLoadsNothingOfTheDatabase() throws Exception {
    String loaded = classesLoadedBy("tally", place.path(Workplace.STUDY).toString());
    assertThat(loaded).contains("org.exemplar.study.folder.").doesNotContainPattern(DATABASE);
    assertThat(classesLoadedBy("tally", place.path(FILE).toString())).containsPattern(DATABASE);
  }

  private static final String DATABASE = "\\] org\\.(sqlite|jdbi|flywaydb)\\.";

  private static String classesLoadedBy(String... command) throws Exception {
    List<String> words =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xlog:class+load",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.exemplar.app.Main"),
                Stream.of(command))
            .toList();
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  private static String[] on(String study, List<String> command) {
    return Stream.concat(
            Stream.of(command.get(0), study), command.subList(1, command.size()).stream())
        .toArray(String[]::new);
  }
}
