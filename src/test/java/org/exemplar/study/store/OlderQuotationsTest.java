package org.exemplar.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.quotation.Quotation;
import org.exemplar.study.Study;
import org.exemplar.study.desk.QuotationBoard;
import org.exemplar.study.desk.QuotationDesk;
import org.exemplar.study.desk.SmallDesk;
import org.exemplar.study.desk.StudyDesk;
import org.exemplar.study.folder.SmallStudy;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study file of the form before quotations knew who chose them. */
class OlderQuotationsTest {

  private static final CoderId BEN = new CoderId("ben");

  @TempDir private Path folder;

  @Test
  void itsQuotationsAreEverybodysAndNewOnesKnowWhoChoseThem() throws IOException {
    Path study = SmallDesk.in(folder);
    Files.writeString(
        study.resolve("quotations.csv"),
        "theme,transcript,participant,text,start_codepoint,end_codepoint,proposed_because\n"
            + "Direct,t1,P1,It is quick.,26,38,\nDirect,t1,P1,It is there.,,,Central.\n");
    Path file = SmallDesk.file(study);
    Study before = SmallDesk.read(file);
    asOfForm5(file);

    Study after = SmallDesk.read(file);

    assertThat(SmallStudy.unplaced(after)).isEqualTo(SmallStudy.unplaced(before));
    assertThat(folder.resolve("small.form-5.study")).exists();
    try (StudyDesk desk = SmallDesk.desk(file)) {
      QuotationDesk quotations = new QuotationDesk(desk);
      QuotationBoard board = quotations.seenBy(BEN);
      assertThat(board.list().rows()).hasSize(2);
      assertThat(quotations.accept(BEN, board.list().rows().get(1).id())).isEmpty();
    }
    List<Quotation> kept = SmallDesk.read(file).quotations();
    assertThat(kept.get(0).chosenBy()).isEmpty();
    assertThat(kept.get(1).chosenBy()).contains(BEN);
    assertThat(kept.get(1).proposal()).isEmpty();
  }

  private static void asOfForm5(Path file) {
    try (Handle handle = Jdbi.create("jdbc:sqlite:" + file).open()) {
      List.of(
              "ALTER TABLE quotation DROP COLUMN chosen_by",
              "DELETE FROM flyway_schema_history WHERE version > '5'",
              "PRAGMA user_version = 5")
          .forEach(handle::execute);
    }
  }
}
