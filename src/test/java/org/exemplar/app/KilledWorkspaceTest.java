package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.exemplar.coding.CoderId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program is killed while a coder codes over HTTP as fast as it answers. Whatever it had
 * acknowledged is there when it is opened again.
 */
class KilledWorkspaceTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final String CODINGS = "/transcripts/t1/codings";

  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedIsThere() throws Exception {
    killed(3);
  }

  @Test
  @Tag("slow")
  void whatWasAcknowledgedIsThereTwoHundredTimes() throws Exception {
    killed(200);
  }

  private void killed(int times) throws Exception {
    open(LongTalk.in(folder)).close();
    Random random = new Random(times);
    Set<Integer> acknowledged = new TreeSet<>();
    int asked = 0;
    for (int time = 0; time < times; time++) {
      try (OpenProgram program = open(study())) {
        int until = asked + 2 + random.nextInt(40);
        asked = coded(program, asked, until, random.nextInt(3_000), acknowledged);
      }
      // It may have kept one more each time that there was no time to acknowledge.
      assertThat(LongTalk.starts(study(), ANNA))
          .containsAll(acknowledged)
          .hasSizeLessThanOrEqualTo(asked);
    }
    assertThat(acknowledged).hasSizeGreaterThan(times);
    try (OpenProgram program = open(study())) {
      assertThat(LongTalk.shown(program.get("/transcripts/t1").body())).containsAll(acknowledged);
    }
  }

  /** Codes word after word; soon after one of them is asked for, the program is killed. */
  private static int coded(
      OpenProgram program, int from, int until, int microseconds, Set<Integer> acknowledged)
      throws Exception {
    int asked = from;
    CompletableFuture<Void> killing = new CompletableFuture<>();
    try {
      while (true) {
        if (asked == until) {
          killing = killedIn(program, microseconds);
        }
        int status = program.post(CODINGS, LongTalk.form(asked, "q")).statusCode();
        assertThat(status).as(program.told()).isEqualTo(303);
        acknowledged.add(LongTalk.start(asked));
        asked++;
      }
    } catch (IOException ended) {
      assertThat(asked).as(program.told()).isGreaterThanOrEqualTo(until);
    }
    killing.join();
    return asked + 1;
  }

  private static CompletableFuture<Void> killedIn(OpenProgram program, int microseconds) {
    return CompletableFuture.runAsync(
        program::kill, CompletableFuture.delayedExecutor(microseconds, TimeUnit.MICROSECONDS));
  }

  private OpenProgram open(Path where) throws Exception {
    return OpenProgram.start(folder.resolve("told.txt"), where.toString(), "--coder", "anna")
        .enter("/transcripts/t1");
  }

  /** The file into which the folder has moved. */
  private Path study() {
    return folder.resolve("talk.study");
  }
}
