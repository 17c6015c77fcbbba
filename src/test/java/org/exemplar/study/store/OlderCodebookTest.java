package org.exemplar.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.codebook.CodebookDifference;
import org.exemplar.study.Study;
import org.exemplar.study.desk.SmallDesk;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study file of the form before codes could be retired. */
class OlderCodebookTest {

  @TempDir private Path folder;

  @Test
  void itsCodesAreInUse() throws IOException {
    Path file = SmallDesk.file(SmallDesk.in(folder));
    Study before = SmallDesk.read(file);
    asOfForm2(file);

    Study after = SmallDesk.read(file);

    assertThat(CodebookDifference.of(before.codebook(), after.codebook()).isEmpty()).isTrue();
    assertThat(after.codebook().inUse()).hasSize(2);
    assertThat(folder.resolve("small.form-2.study")).exists();
  }

  private static void asOfForm2(Path file) {
    try (Handle handle = Jdbi.create("jdbc:sqlite:" + file).open()) {
      List.of(
              "ALTER TABLE quotation DROP COLUMN chosen_by",
              "DROP INDEX event_of_change",
              "DROP INDEX event_of_what",
              "DROP TABLE unplaced_coding",
              "DROP TABLE earlier_turn",
              "DROP TABLE earlier_text",
              "DROP TABLE replacement",
              "DROP TABLE earlier_replacement",
              "ALTER TABLE code DROP COLUMN retired",
              "ALTER TABLE earlier_code DROP COLUMN retired",
              "DELETE FROM flyway_schema_history WHERE version > '2'",
              "PRAGMA user_version = 2")
          .forEach(handle::execute);
    }
  }
}
