package org.exemplar.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.exemplar.coding.Coding;
import org.exemplar.problem.Problem;
import org.exemplar.study.Change;
import org.exemplar.study.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it codes holds the file no more, and has lost nothing. */
class KilledProgramTest {

  private static final int TIMES = 3;

  @TempDir private Path folder;
  private final List<Process> running = new ArrayList<>();

  @AfterEach
  void endWhatRuns() {
    running.forEach(Process::destroyForcibly);
  }

  @Test
  void whatItSaidIsThere() throws IOException, InterruptedException {
    Random random = new Random(7);
    for (int time = 0; time < TIMES; time++) {
      StudyOnDisk disk = StudyOnDisk.in(folder.resolve("time-" + time));
      Process program = start(disk.path());
      running.add(program);
      int said = 0;
      try (BufferedReader lines = program.inputReader()) {
        int until = 1 + random.nextInt(200);
        while (said < until) {
          said = Integer.parseInt(lines.readLine());
        }
        assertThat(disk.messages(removal(disk)))
            .singleElement()
            .asString()
            .contains("(process " + program.pid() + ", since 2024-02-03T04:05:06Z)");
        // Of the process and not of its streams: what it has said can still be read.
        program.toHandle().destroyForcibly();
        program.waitFor();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          said = Integer.parseInt(line);
        }
      }
      List<Coding> kept = disk.read().codings().by(Set.of(CodingProgram.HASTY.id())).list();
      assertThat(kept).hasSize(1);
      // One change more may be on the disk than there was time to say.
      assertThat(kept.get(0).codebookVersion()).isBetween(said, said + 1);
      assertThat(StudyOnDisk.STUDIES.history(disk.path()).value().orElseThrow())
          .hasSize(kept.get(0).codebookVersion());
      assertThat(removal(disk)).isEmpty();
    }
  }

  private static List<Problem> removal(StudyOnDisk disk) {
    Change change = new Change.QuotationsReplaced(disk.read().quotations(), List.of());
    return StudyOnDisk.STUDIES
        .journal(disk.path())
        .append(new Event(StudyOnDisk.NOW, "test", change));
  }

  private static Process start(Path study) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            CodingProgram.class.getName(),
            study.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
