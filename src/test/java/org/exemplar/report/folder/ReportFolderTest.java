package org.exemplar.report.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.exemplar.problem.Problem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

  private final ReportFolder folder = new ReportFolder();
  @TempDir Path home;

  @Test
  void writesAllFilesAndRemovesWhatAFormerReportWrote() throws IOException {
    Path report = home.resolve("a/report");
    assertThat(folder.replace(report, files("index.html", "1", "figures/old.svg", "2"))).isEmpty();
    Files.writeString(report.resolve("mine.txt"), "the researcher's own");
    assertThat(folder.replace(report, files("index.html", "3", "tally.csv", "4"))).isEmpty();
    assertThat(names(report)).containsExactly(".files", "index.html", "mine.txt", "tally.csv");
    assertThat(report.resolve("index.html")).hasContent("3");
  }

  @Test
  void aFileWhereTheFolderShouldBeIsRefused() throws IOException {
    Path report = Files.writeString(home.resolve("report"), "x");
    assertThat(folder.replace(report, files("index.html", "1")))
        .extracting(Problem::toString)
        .containsExactly(
            report
                + ": error: The report could not be written: it is a file, not a folder; the former"
                + " report is as it was.\n"
                + "    expected: a folder that can be written to, with room on its disk\n"
                + "    remedy: Choose another folder with --out.");
    assertThat(report).hasContent("x");
  }

  @Test
  void aStudyIsNotWrittenOver() throws IOException {
    Path study = Files.createDirectory(home.resolve("study"));
    Files.writeString(study.resolve("study.yaml"), "id: s");
    Files.writeString(study.resolve("quotations.csv"), "chosen");
    assertThat(folder.replace(study, files("quotations.csv", "verdicts")))
        .extracting(Problem::toString)
        .containsExactly(
            study
                + ": error: The report could not be written: it is the folder of a study; the"
                + " former report is as it was.\n"
                + "    expected: a folder that can be written to, with room on its disk\n"
                + "    remedy: Choose another folder with --out.");
    assertThat(names(study)).containsExactly("quotations.csv", "study.yaml");
    assertThat(study.resolve("quotations.csv")).hasContent("chosen");
  }

  @Test
  void theReportOfAnotherStudyIsNotWrittenOver() throws IOException {
    Path report = home.resolve("report");
    folder.replace(report, files("manifest.json", "{\"study\" : \"pilot\"}", "tally.csv", "1"));
    assertThat(folder.replace(report, files("manifest.json", "{\"study\":\"main\"}")))
        .extracting(Problem::toString)
        .containsExactly(
            report
                + ": error: The report could not be written: it holds the report of the study pilot;"
                + " the former report is as it was.\n"
                + "    expected: a folder that can be written to, with room on its disk\n"
                + "    remedy: Choose another folder with --out.");
    assertThat(names(report)).containsExactly(".files", "manifest.json", "tally.csv");
    assertThat(folder.replace(report, files("manifest.json", "{\"study\":\"pilot\"}"))).isEmpty();
  }

  @Test
  void aFileThatNoReportWroteIsNotWrittenOver() throws IOException {
    Path mine = Files.createDirectory(home.resolve("mine"));
    Files.writeString(mine.resolve("index.html"), "my page");
    assertThat(folder.replace(mine, files("index.html", "1", "tally.csv", "2")))
        .extracting(Problem::toString)
        .containsExactly(
            mine.resolve("index.html")
                + ": error: The report could not be written: no report wrote this file, and it"
                + " would be lost; the former report is as it was.\n"
                + "    expected: a folder that can be written to, with room on its disk\n"
                + "    remedy: Choose another folder with --out.");
    assertThat(names(mine)).containsExactly("index.html");
    assertThat(mine.resolve("index.html")).hasContent("my page");
  }

  @Test
  void aFolderWhereAFileShouldBeLeavesTheOldReportWhole() throws IOException {
    Path report = home.resolve("report");
    folder.replace(report, files("index.html", "1"));
    Files.createDirectories(report.resolve("tally.csv/inside"));
    assertThat(folder.replace(report, files("index.html", "2", "tally.csv", "3")))
        .extracting(Problem::found)
        .containsExactly(
            "The report could not be written: it is a folder, not a file; the former report is as"
                + " it was.");
    assertThat(report.resolve("index.html")).hasContent("1");
    assertThat(report.resolve(".partial")).doesNotExist();
  }

  @Test
  void aFullDiskLeavesTheOldReportWhole() throws Exception {
    Path disk = Files.createDirectory(home.resolve("disk"));
    Assumptions.assumeTrue(
        succeeds("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()),
        "skipped: no small disk can be mounted here");
    try {
      Path report = disk.resolve("report");
      assertThat(folder.replace(report, files("index.html", "old"))).isEmpty();
      List<Problem> problems =
          folder.replace(report, files("a.docx", "x".repeat(200_000), "index.html", "new"));
      assertThat(problems)
          .extracting(Problem::found)
          .containsExactly(
              "The report could not be written: no space left on device; the former report is as it"
                  + " was.");
      assertThat(problems)
          .extracting(Problem::remedy)
          .containsExactly("Make room on the disk, or choose a folder on another one with --out.");
      assertThat(names(report)).containsExactly(".files", "index.html");
      assertThat(report.resolve("index.html")).hasContent("old");
    } finally {
      succeeds("umount", disk.toString());
    }
  }

  private static boolean succeeds(String... command) throws Exception {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // the machine has no such command
    }
  }

  private static List<String> names(Path report) throws IOException {
    try (Stream<Path> paths = Files.list(report)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static SortedMap<String, byte[]> files(String... namesAndTexts) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }
}
