package org.exemplar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exemplar.coding.CoderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study folder that was opened before is opened by the same words again. */
class OpenedAgainTest {

  private static final CoderId ANNA = new CoderId("anna");
  private static final String CODINGS = "/transcripts/t1/codings";

  @TempDir private Path folder;

  @Test
  void theFolderLeadsToItsFileWhichIsOneFileAfterTheEnd() throws Exception {
    Path talk = LongTalk.in(folder);
    Path study = folder.resolve("talk.study");
    try (OpenProgram first = open(talk)) {
      assertThat(first.told())
          .contains("The study has moved into " + study + "; the folder says so.");
      assertThat(first.post(CODINGS, LongTalk.form(0, "q")).statusCode()).isEqualTo(303);
      first.end();
    }
    assertThat(beside(study)).containsExactly("talk.study");
    try (OpenProgram second = open(talk)) {
      assertThat(second.told())
          .contains("The study of this folder has moved into " + study + ", which is opened.");
      assertThat(second.post(CODINGS, LongTalk.form(1, "q")).statusCode()).isEqualTo(303);
      second.end();
    }
    assertThat(LongTalk.starts(study, ANNA)).containsExactly(LongTalk.start(0), LongTalk.start(1));
  }

  private static List<String> beside(Path study) {
    return Stream.of(study.getParent().toFile().list())
        .filter(name -> name.startsWith("talk.study"))
        .toList();
  }

  private OpenProgram open(Path study) throws Exception {
    return OpenProgram.start(folder.resolve("told.txt"), study.toString(), "--coder", "anna")
        .enter("/transcripts/t1");
  }
}
