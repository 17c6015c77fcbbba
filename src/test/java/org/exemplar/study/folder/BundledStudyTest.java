package org.exemplar.study.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.exemplar.app.FileFormats;
import org.exemplar.participant.Design;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.Progress;
import org.exemplar.study.Study;
import org.junit.jupiter.api.Test;

class BundledStudyTest {

  @Test
  void isReadWholeAndWithoutProblems() {
    Path folder = Path.of("data", "portal-messaging");

    Reading<Study> reading =
        new FolderStudyReader(folder, new FileFormats(), Progress.SILENT).read();

    assertThat(reading.problems()).extracting(Problem::toString).isEmpty();
    Study study = reading.value().orElseThrow();
    assertThat(study.transcripts()).hasSize(3);
    assertThat(study.participants().size()).isEqualTo(17);
    assertThat(study.settings().design()).isEqualTo(Design.FOCUS_GROUPS);
    assertThat(study.themes().list()).hasSize(4);
    assertThat(study.coders()).hasSize(3);
    assertThat(study.codings().size()).isGreaterThan(100);
    assertThat(study.finished()).hasSize(9);
    assertThat(study.decisions()).hasSize(87);
    assertThat(study.quotations()).hasSize(12);
  }
}
