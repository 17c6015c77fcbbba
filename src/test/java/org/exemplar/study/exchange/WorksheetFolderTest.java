package org.exemplar.study.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The worksheets of each round have a folder, so that none is in the way of another. */
class WorksheetFolderTest {

  @Test
  void isNamedAfterTheStudyAndTheRound() {
    assertThat(WorksheetFolder.usual(Path.of("data/small"), 1))
        .isEqualTo(Path.of("worksheets/small"));
    assertThat(WorksheetFolder.usual(Path.of("data/small"), 3))
        .isEqualTo(Path.of("worksheets/small/round-3"));
  }
}
