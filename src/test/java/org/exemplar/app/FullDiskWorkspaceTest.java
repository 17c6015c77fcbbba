package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.exemplar.coding.CoderId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fills up while a coder codes: what was acknowledged stays, what was not is said. */
class FullDiskWorkspaceTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final String CODINGS = "/transcripts/t1/codings";

  @TempDir private Path folder;
  private Path disk;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    Assumptions.assumeTrue(
        succeeds("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()),
        "skipped: no small disk can be mounted here");
  }

  @AfterEach
  void unmount() throws Exception {
    succeeds("umount", disk.toString());
  }

  @Test
  void nothingAcknowledgedIsLost() throws Exception {
    Path folderOfStudy = LongTalk.in(disk);
    Path study = disk.resolve("talk.study");
    List<Integer> acknowledged = new ArrayList<>();
    Path filler = disk.resolve("filler");
    HttpResponse<String> last;
    try (OpenProgram program = open(folderOfStudy)) {
      acknowledged.add(coded(program, 0));
      fill(filler);
      int number = 1;
      last = program.post(CODINGS, LongTalk.form(number, "q"));
      // SQLite may have room left in its own files for some.
      while (last.statusCode() == 303) {
        acknowledged.add(LongTalk.start(number++));
        last = program.post(CODINGS, LongTalk.form(number, "q"));
      }
      assertThat(last.statusCode()).isEqualTo(409);
      assertThat(last.body())
          .contains(
              "The disk is full, so nothing was changed. Make room on the disk and try again.");
      assertThat(LongTalk.shown(program.get("/transcripts/t1").body())).isEqualTo(acknowledged);
    }
    assertThat(LongTalk.starts(study, ANNA)).isEqualTo(acknowledged);
    Files.delete(filler);
    try (OpenProgram program = open(study)) {
      acknowledged.add(coded(program, acknowledged.size()));
    }
    assertThat(LongTalk.starts(study, ANNA)).isEqualTo(acknowledged);
  }

  private static int coded(OpenProgram program, int number) throws Exception {
    assertThat(program.post(CODINGS, LongTalk.form(number, "q")).statusCode())
        .as(program.told())
        .isEqualTo(303);
    return LongTalk.start(number);
  }

  private static void fill(Path filler) {
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(new byte[512]);
      }
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("No space left");
    }
  }

  private OpenProgram open(Path where) throws Exception {
    return OpenProgram.start(folder.resolve("told.txt"), where.toString(), "--coder", "anna")
        .enter("/transcripts/t1");
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
}
