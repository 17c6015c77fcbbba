package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.coding.CoderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs on one study file: the second is told who has it, and can look. */
class SecondProgramTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final String CODINGS = "/transcripts/t1/codings";

  @TempDir private Path folder;

  @Test
  void theSecondLooksAndIsToldWhoHoldsTheStudy() throws Exception {
    Path talk = LongTalk.in(folder);
    Path study = folder.resolve("talk.study");
    try (OpenProgram first = open("first.txt", talk)) {
      assertThat(first.post(CODINGS, LongTalk.form(0, "q")).statusCode()).isEqualTo(303);
      readingCommandsWork(study);
      changingCommandsSayWhoHasIt(study, first.pid());
      try (OpenProgram second = open("second.txt", study)) {
        String holder = "(process " + first.pid() + ", since ";
        assertThat(second.told())
            .contains("You can look at the study here, and change nothing in it. ", holder);
        assertThat(second.get("/transcripts/t1").body())
            .contains("You can look at the study here, and change nothing in it.", holder);
        assertThat(LongTalk.shown(second.get("/transcripts/t1").body()))
            .containsExactly(LongTalk.start(0));
        HttpResponse<String> refused = second.post(CODINGS, LongTalk.form(1, "q"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
            .contains(
                holder,
                "is changing this study, so it was left alone. Close Exemplar there and try again;"
                    + " commands that only read the study work meanwhile.");
      }
      assertThat(first.post(CODINGS, LongTalk.form(2, "q")).statusCode())
          .as("the first goes on")
          .isEqualTo(303);
    }
    assertThat(LongTalk.starts(study, ANNA)).containsExactly(LongTalk.start(0), LongTalk.start(2));
  }

  private void readingCommandsWork(Path study) {
    for (List<String> command :
        List.of(
            List.of("check", study.toString()),
            List.of("tally", study.toString()),
            List.of("comments", study.toString()),
            List.of("history", study.toString()),
            List.of("report", study.toString(), "--out", folder.resolve("report").toString()),
            List.of(
                "export", study.toString(), "--to", "txt", "--out", folder.resolve("t").toString()),
            List.of(
                "export",
                study.toString(),
                "--to",
                "folder",
                "--out",
                folder.resolve("copy").toString()))) {
      CommandLineRun run = CommandLineRun.of(command.toArray());
      assertThat(run.status()).as(command + run.err()).isZero();
    }
  }

  private void changingCommandsSayWhoHasIt(Path study, long holder) {
    CommandLineRun run = CommandLineRun.of("code", study);
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains("(process " + holder + ", since ");
  }

  private OpenProgram open(String told, Path study) throws Exception {
    return OpenProgram.start(folder.resolve(told), study.toString(), "--coder", "anna")
        .enter("/transcripts/t1");
  }
}
