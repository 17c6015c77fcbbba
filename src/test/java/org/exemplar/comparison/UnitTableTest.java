package org.exemplar.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.exemplar.agreement.RatingTable;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.Design;
import org.exemplar.record.Finished;
import org.exemplar.tally.SmallStudy;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.junit.jupiter.api.Test;

class UnitTableTest {

  private static SmallStudy study() {
    return new SmallStudy(Design.INTERVIEWS)
        .code("cost", "")
        .code("fees", "cost")
        .code("trust", "")
        .transcript(
            "one",
            "",
            "Interviewer: What about money?",
            "Ann: It is far too dear for me and the fees go up.",
            "Ann: I trust her with that.",
            "Ann: Nothing more.")
        .transcript("two", "", "Ben: The fees were a surprise.", "Ben: I trust nobody.");
  }

  @Test
  void aUnitCarriesACodeWhenOneWholeWordOfItIsMarked() {
    SmallStudy study =
        study()
            .coded("anna", "one", "cost", "far too dear")
            .coded("ben", "one", "cost", " fees ")
            .coded("ben", "one", "trust", "rust he");
    UnitTable table = Compared.table(study);
    assertThat(table.uses(Compared.code(table, "cost")))
        .isEqualTo(new CodeUses(3, List.of(3L, 3L), List.of(1L, 1L), List.of(0L, 0L), 1, 0, 0));
    assertThat(table.uses(Compared.code(table, "trust")).used()).isZero();
    assertThat(table.unplaced())
        .extracting(u -> u.coding().text(), Unplaced::why)
        .containsExactly(tuple("rust he", Unplaced.Why.TOO_LITTLE));
  }

  @Test
  void bothShareTextWhereTheyMarkedSomeOfTheSame() {
    SmallStudy study =
        study()
            .coded("anna", "one", "cost", "far too dear")
            .coded("ben", "one", "cost", "dear for me")
            .coded("anna", "one", "trust", "trust her")
            .coded("ben", "one", "trust", "with that");
    UnitTable table = Compared.table(study);
    assertThat(table.uses(Compared.code(table, "cost")).sharing()).isEqualTo(1);
    assertThat(table.uses(Compared.code(table, "trust")).byAll()).isEqualTo(1);
    assertThat(table.uses(Compared.code(table, "trust")).sharing()).isZero();
  }

  @Test
  void halfOfTheWordsMayBeAskedFor() {
    SmallStudy study =
        study()
            .coded("anna", "one", "trust", "I trust")
            .coded("anna", "one", "trust", "that")
            .coded("ben", "one", "trust", "I trust");
    UnitTable table = Compared.table(Compared.study(study), UnitKind.TURNS, CoverRule.HALF);
    assertThat(table.uses(Compared.code(table, "trust")).byCoder()).containsExactly(1L, 0L);
    UnitTable whole = Compared.table(Compared.study(study), UnitKind.TURNS, CoverRule.WHOLE);
    assertThat(whole.uses(Compared.code(whole, "trust")).byCoder()).containsExactly(0L, 0L);
  }

  @Test
  void seenAndEmptyIsNotTheSameAsNotSeen() {
    SmallStudy study = study().coded("anna", "one", "trust", "trust her");
    study.coded("ben", "two", "trust", "trust nobody");
    UnitTable assumed = Compared.table(study);
    assertThat(assumed.sharedTranscripts()).isEmpty();
    UnitTable declared =
        Compared.table(study, finished(study, "anna", 0), finished(study, "ben", 0));
    assertThat(declared.sharedTranscripts()).extracting(Object::toString).containsExactly("one");
    List<RatingTable> ratings = declared.ratings(Compared.code(declared, "trust"));
    assertThat(ratings).hasSize(1);
    assertThat(ratings.get(0).rows())
        .containsExactlyInAnyOrder(RatingTable.Row.of(2, 0, 0), RatingTable.Row.of(1, 1, 0));
  }

  @Test
  void everyUnitAndCodingOfEveryCoderIsAccountedFor() {
    SmallStudy study =
        study()
            .coded("anna", "one", "cost", "far too dear")
            .coded("anna", "one", "cost", "money")
            .coded("anna", "two", "trust", "trust nobody")
            .coded("ben", "one", "trust", "trust her")
            .coded("ben", "two", "trust", "trust nobody");
    UnitTable table =
        Compared.table(
            study,
            finished(study, "anna", 0),
            finished(study, "anna", 1),
            finished(study, "ben", 0));
    assertThat(table.accounts())
        .containsExactly(
            new CoderAccount(
                new CoderId("anna"),
                1,
                3,
                2,
                0,
                1,
                Map.of(Unplaced.Why.OUTSIDE_UNITS, 1, Unplaced.Why.SEEN_ALONE, 1)),
            new CoderAccount(
                new CoderId("ben"), 1, 3, 0, 2, 1, Map.of(Unplaced.Why.NOT_FINISHED, 1)));
  }

  @Test
  void codesRollUpWithoutCountingAUnitTwice() {
    SmallStudy study =
        study()
            .coded("anna", "one", "cost", "far too dear")
            .coded("anna", "one", "fees", "the fees go up")
            .coded("ben", "one", "fees", "the fees");
    ComparedStudy compared = Compared.study(study);
    UnitTable table =
        UnitTable.of(
            ComparedCode.rolledUp(study.codebook()),
            compared.transcripts().stream().map(Compared.units(UnitKind.TURNS)::cut).toList(),
            compared.codings(),
            compared.seen(),
            compared.known(),
            CoverRule.ONE_WORD);
    assertThat(table.codes()).extracting(code -> code.id().value()).containsExactly("cost");
    assertThat(table.uses(table.codes().get(0)))
        .isEqualTo(new CodeUses(3, List.of(3L, 3L), List.of(1L, 1L), List.of(0L, 0L), 1, 1, 0));
  }

  @Test
  void aCodeThatACodersCodebookLackedWasNotSeenByHim() {
    SmallStudy study =
        study().coded("anna", "one", "cost", "far too dear").coded("ben", "one", "trust", "trust");
    KnownCodes known =
        (coder, transcript, code) -> !(coder.value().equals("ben") && code.value().equals("cost"));
    UnitTable table =
        Compared.table(Compared.study(study, known), UnitKind.TURNS, CoverRule.ONE_WORD);
    assertThat(table.uses(Compared.code(table, "cost")).units()).isZero();
    assertThat(table.uses(Compared.code(table, "trust")).units()).isEqualTo(3);
    assertThat(table.ratings(Compared.code(table, "cost")).get(0).rows())
        .containsExactly(RatingTable.Row.of(3, 0, RatingTable.NOT_SEEN));
    assertThat(table.accounts().get(0).codings()).isZero();
    assertThat(table.accounts().get(0).unplaced()).containsEntry(Unplaced.Why.CODE_OF_ONE, 1);
    assertThat(table.accounts().get(1).codings()).isEqualTo(1);
  }

  @Test
  void threeCodersAreToldApart() {
    SmallStudy study =
        study()
            .coded("anna", "one", "trust", "trust her")
            .coded("ben", "one", "trust", "trust her")
            .coded("carla", "one", "trust", "trust")
            .coded("ben", "one", "cost", "dear")
            .coded("carla", "one", "cost", "dear for")
            .coded("carla", "one", "trust", "more");
    UnitTable table = Compared.table(study);
    assertThat(table.uses(Compared.code(table, "trust")))
        .isEqualTo(
            new CodeUses(
                3, List.of(3L, 3L, 3L), List.of(1L, 1L, 2L), List.of(0L, 0L, 1L), 1, 1, 1));
    assertThat(table.uses(Compared.code(table, "cost")))
        .isEqualTo(
            new CodeUses(
                3, List.of(3L, 3L, 3L), List.of(0L, 1L, 1L), List.of(0L, 0L, 0L), 0, 0, 1));
  }

  @Test
  void theMedianUnitIsMeasuredInWords() {
    SmallStudy study =
        study().coded("anna", "one", "cost", "dear").coded("ben", "one", "cost", "dear");
    assertThat(Compared.table(study).medianWords()).isEqualTo(5);
  }

  @Test
  void outerSpacesOfACodingMarkNothing() {
    SmallStudy study = study();
    Transcript one = Compared.transcript(study, 0);
    TextSpan second = one.turns().get(1).span();
    study
        .coded("anna", "one", "cost", new TextSpan(second.start(), second.end() + 1))
        .coded("ben", "one", "cost", "dear");
    UnitTable table = Compared.table(study);
    assertThat(table.uses(Compared.code(table, "cost")).byCoder()).containsExactly(1L, 1L);
  }

  private static Finished finished(SmallStudy study, String coder, int transcript) {
    Transcript text = Compared.transcript(study, transcript);
    return new Finished(new CoderId(coder), text.id(), 1, text.digest(), Instant.EPOCH);
  }
}
