package org.exemplar.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.participant.Design;
import org.exemplar.record.Finished;
import org.exemplar.text.TextDigest;
import org.exemplar.transcript.TranscriptId;
import org.junit.jupiter.api.Test;

class CoderSelectionTest {

  private static SmallStudy study() {
    return new SmallStudy(Design.INTERVIEWS)
        .coder("agreed", Coder.Kind.RECONCILED)
        .coder("rules", Coder.Kind.RULES)
        .transcript("t1", "", "Ann: One two three.")
        .transcript("t2", "", "Ben: One two three.")
        .code("c", "");
  }

  private static List<String> read(CoderSelection.Selected selected) {
    return selected.codings().stream().map(CoderSelectionTest::name).toList();
  }

  private static String name(Coding coding) {
    return coding.transcript() + " " + coding.coder() + " " + coding.text();
  }

  @Test
  void aTranscriptIsReadByItsReconciledCodingAndByAllPersonsWhereThereIsNone() {
    SmallStudy study =
        study()
            .coded("ines", "t1", "c", "One")
            .coded("agreed", "t1", "c", "two")
            .coded("ines", "t2", "c", "One")
            .coded("theo", "t2", "c", "two")
            .coded("rules", "t2", "c", "three");
    CoderSelection.Selected selected = study.selected();
    assertThat(read(selected)).containsExactly("t1 agreed two", "t2 ines One", "t2 theo two");
    assertThat(selected.parts().toString())
        .isEqualTo(
            "[Part[basis=RECONCILED, coders=[agreed], transcripts=[t1]],"
                + " Part[basis=PERSONS, coders=[ines, theo], transcripts=[t2]]]");
  }

  @Test
  void aReconciledTranscriptMayHaveNoCoding() {
    SmallStudy study = study().coded("ines", "t1", "c", "One");
    Finished finished =
        new Finished(
            new CoderId("agreed"),
            new TranscriptId("t1"),
            1,
            TextDigest.of("any"),
            Instant.parse("2024-01-01T00:00:00Z"));
    assertThat(
            CoderSelection.STANDARD
                .from(study.coders(), study.codings(), List.of(finished))
                .codings()
                .list())
        .isEmpty();
  }

  @Test
  void rulesAreReadWhereNoPersonCodedAnything() {
    SmallStudy study = study().coded("rules", "t2", "c", "three");
    CoderSelection.Selected selected = study.selected();
    assertThat(read(selected)).containsExactly("t2 rules three");
    assertThat(selected.parts().get(0).basis()).isEqualTo(CoderSelection.Basis.AUTOMATIC);
  }

  @Test
  void namedCodersAreReadInsteadOfAnyOthers() {
    SmallStudy study =
        study()
            .coded("ines", "t1", "c", "One")
            .coded("agreed", "t1", "c", "two")
            .coded("rules", "t1", "c", "three");
    CoderSelection named = CoderSelection.of(List.of(new CoderId("ines"), new CoderId("rules")));
    CoderSelection.Selected selected = named.from(study.coders(), study.codings(), List.of());
    assertThat(read(selected)).containsExactly("t1 ines One", "t1 rules three");
    assertThat(selected.parts()).hasSize(1);
    assertThat(selected.parts().get(0).basis()).isEqualTo(CoderSelection.Basis.NAMED);
  }

  @Test
  void whereNobodyCodedNothingIsRead() {
    assertThat(study().selected().parts()).isEmpty();
    assertThat(study().selected().codings().isEmpty()).isTrue();
  }
}
