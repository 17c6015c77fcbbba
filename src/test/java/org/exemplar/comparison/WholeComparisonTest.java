package org.exemplar.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.exemplar.agreement.AgreementInterval;
import org.exemplar.agreement.Basis;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.StatisticAnswer;
import org.exemplar.coding.CoderId;
import org.exemplar.participant.Design;
import org.exemplar.record.Finished;
import org.exemplar.tally.SmallStudy;
import org.exemplar.transcript.Voices;
import org.junit.jupiter.api.Test;

class WholeComparisonTest {

  private static Comparison compare(ComparedStudy study, long seed) {
    return Comparison.of(study, Compared.units(UnitKind.TURNS), CoverRule.ONE_WORD, seed);
  }

  private static SmallStudy talk(int transcripts) {
    SmallStudy study = new SmallStudy(Design.INTERVIEWS).code("cost", "").code("fee", "cost");
    for (int t = 0; t < transcripts; t++) {
      study.transcript(
          "t" + t, "", "Ann: a one", "Ann: b two", "Ann: c three", "Ann: d four", "Ann: e five");
      study.coded("anna", "t" + t, "cost", "one").coded("ben", "t" + t, "cost", "one");
      study.coded("anna", "t" + t, "cost", "two").coded("ben", "t" + t, "fee", "three");
      study
          .coded("anna", "t" + t, "fee", "four")
          .coded("ben", "t" + t, "cost", t == 0 ? "two" : "b");
    }
    return study;
  }

  @Test
  void threeTranscriptsHaveABootstrapOverUnitsAndFourAJackknife() {
    Comparison three = compare(Compared.study(talk(3)), 9);
    assertThat(three.overall().sets().basis()).contains(new Basis.Units(2000, 9));
    // Fee was given six times, never by both to the same turn.
    assertThat(three.asCoded().get(1).alpha().low())
        .isEqualTo(Result.undefined(Reason.NEVER_SHARED));
    assertThat(three.asCoded().get(1).kappa().high())
        .isEqualTo(Result.undefined(Reason.NEVER_SHARED));
    Comparison four = compare(Compared.study(talk(4)), 9);
    assertThat(four.overall().sets().basis()).contains(new Basis.Documents(4));
    assertThat(compare(Compared.study(talk(4)), 10).overall()).isEqualTo(four.overall());
    assertThat(compare(Compared.study(talk(3)), 9).overall()).isEqualTo(three.overall());
  }

  @Test
  void aPairIsComparedAsIfTheTwoWereAlone() {
    int defined = 0;
    for (long seed = 0; seed < 60; seed++) {
      RandomComparison random = new RandomComparison(seed);
      for (PairAgreement pair : compare(random.compared(), 1).pairs()) {
        ComparedStudy two = random.compared(List.of(pair.first(), pair.second()));
        AgreementInterval alone = compare(two, 1).overall().sets();
        assertThat(pair.sets().basis()).as("seed " + seed).isEqualTo(alone.basis());
        assertThat(pair.sets().caution()).isEqualTo(alone.caution());
        same(pair.sets().value(), alone.value());
        defined += alone.value() instanceof Result.Value ? 1 : 0;
      }
    }
    assertThat(defined).isGreaterThan(20);
  }

  @Test
  void aPairHasTheIntervalOfTheHousesRule() {
    SmallStudy study = talk(6);
    study.coded("cora", "t1", "cost", "one").coded("cora", "t2", "fee", "two");
    List<PairAgreement> pairs = compare(Compared.study(study), 1).pairs();
    AgreementInterval alone = compare(Compared.study(talk(6)), 1).overall().sets();
    assertThat(pairs).hasSize(3);
    assertThat(pairs.get(0).sets().basis()).contains(new Basis.Documents(6));
    same(pairs.get(0).sets().low(), alone.low());
    same(pairs.get(0).sets().high(), alone.high());
    assertThat(pairs.get(1).sets().basis()).contains(new Basis.Units(2000, 1));
    assertThat(pairs.get(1).sets().caution()).isTrue();
    SmallStudy apart = talk(2).transcript("x", "", "Ann: six").transcript("y", "", "Ann: seven");
    apart.coded("cora", "x", "cost", "six").coded("dora", "x", "cost", "six");
    assertThat(compare(Compared.study(apart), 1).pairs().get(1).sets())
        .isEqualTo(AgreementInterval.undefined(Reason.NO_SHARED_UNITS));
  }

  private static void same(Result one, Result other) {
    one.fold(
        value ->
            assertThat(value)
                .isCloseTo(other.<Double>fold(v -> v, reason -> Double.NaN), within(1e-9)),
        reason -> assertThat(other).isEqualTo(one));
  }

  @Test
  void everyFigureIsAValueOrAReasonAndNamedOnce() {
    for (long seed = 0; seed < 25; seed++) {
      Comparison comparison = compare(new RandomComparison(seed).compared(), 1);
      List<StatisticAnswer> answers = ComparisonStatistics.of(comparison);
      assertThat(answers).extracting(StatisticAnswer::request).doesNotHaveDuplicates();
      assertThat(comparison.overall().used())
          .isEqualTo(comparison.asCoded().stream().filter(c -> c.uses().used() > 0).count());
    }
  }

  @Test
  void parentsAreTakenWithAllBelowThem() {
    Comparison comparison = compare(Compared.study(talk(2)), 1);
    assertThat(comparison.rolledUp()).extracting(c -> c.code().name()).containsExactly("cost");
    assertThat(comparison.asCoded().get(0).uses().byCoder()).containsExactly(4L, 4L);
    assertThat(comparison.asCoded().get(1).uses().byCoder()).containsExactly(2L, 2L);
    assertThat(comparison.rolledUp().get(0).uses().byCoder()).containsExactly(6L, 6L);
    assertThat(comparison.rolledUp().get(0).uses().byAll()).isEqualTo(4);
  }

  @Test
  void codesWithFewUsesAreKeptOutOfTheMedian() {
    Comparison two = compare(Compared.study(talk(2)), 1);
    assertThat(two.overall().counted()).isZero();
    assertThat(two.overall().median()).isEqualTo(Result.undefined(Reason.NO_CODE_USED_ENOUGH));
    Comparison three = compare(Compared.study(talk(3)), 1);
    assertThat(three.overall().counted()).isEqualTo(2);
    double lowest = number(three.overall().lowest());
    double highest = number(three.overall().highest());
    assertThat(lowest).isLessThan(highest);
    assertThat(number(three.overall().median())).isCloseTo((lowest + highest) / 2, within(1e-15));
    assertThat(three.asCoded().get(1).alpha().value()).isEqualTo(three.overall().lowest());
    assertThat(three.asCoded().get(0).alpha().value()).isEqualTo(three.overall().highest());
  }

  /**
   * Sets of four units: anna cost, trust, nothing, nothing; ben cost and three times nothing. Of 56
   * ordered pairs of the 8 values 2 + 20 are alike, so De is 34/56, Do is 2/8, and alpha 1 - 14/34.
   * Where ben's codebook had no trust, nobody has it, and the sets are the same.
   */
  @Test
  void aCodeThatOneCodebookLackedIsInNobodysSet() {
    SmallStudy study =
        new SmallStudy(Design.INTERVIEWS)
            .code("cost", "")
            .code("trust", "")
            .transcript("t", "", "Ann: a one", "Ann: b two", "Ann: c three", "Ann: d four")
            .coded("anna", "t", "cost", "one")
            .coded("anna", "t", "trust", "two")
            .coded("ben", "t", "cost", "one");
    KnownCodes known = (coder, text, code) -> !(coder + " " + code).equals("ben trust");
    assertThat(compare(Compared.study(study), 1).overall().sets().value().map(a -> a - 20 / 34.0))
        .satisfies(difference -> isNothing(difference));
    Comparison masked = compare(Compared.study(study, known), 1);
    assertThat(masked.overall().sets().value()).isEqualTo(Result.of(1));
    assertThat(masked.pairs().get(0).sets().value()).isEqualTo(Result.of(1));
    assertThat(masked.extent().byCode().get(1).pairs().get(0).characterF1())
        .isEqualTo(Result.undefined(Reason.CODE_UNUSED));
    assertThat(masked.extent().byPair().get(0).exact()).isEqualTo(Result.of(1));
  }

  private static void isNothing(Result difference) {
    assertThat(difference.<Double>fold(value -> value, reason -> Double.NaN))
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void alphaAtHalfAsksForHalfOfTheWords() {
    SmallStudy study = new SmallStudy(Design.INTERVIEWS).code("cost", "");
    study.transcript("t", "", "Ann: a b c d", "Ann: e f g h", "Ann: i j k l");
    study.coded("anna", "t", "cost", "a b").coded("ben", "t", "cost", "c d");
    study.coded("anna", "t", "cost", "e f").coded("ben", "t", "cost", "g");
    CodeAgreement cost = compare(Compared.study(study), 1).asCoded().get(0);
    assertThat(cost.uses())
        .isEqualTo(new CodeUses(3, List.of(3L, 3L), List.of(2L, 2L), List.of(0L, 0L), 2, 0, 0));
    assertThat(cost.alpha().value()).isEqualTo(Result.of(1));
    // One unit by both, one by anna alone, one by none: Do = 2/6, De = 2 * 3 * 3 / (6 * 5).
    assertThat(cost.alphaAtHalf().<Double>fold(v -> v, r -> Double.NaN))
        .isEqualTo(1 - (2.0 / 6) / (18.0 / 30), within(1e-12));
  }

  @Test
  void whatACoderDidNotSeeIsNoDisagreement() {
    SmallStudy study = talk(2);
    study.transcript("only", "", "Ann: x six", "Ann: y seven");
    study.coded("anna", "only", "cost", "six");
    Comparison with = compare(Compared.study(study), 1);
    Comparison without = compare(Compared.study(talk(2)), 1);
    assertThat(with.asCoded())
        .extracting(CodeAgreement::uses, CodeAgreement::alpha, CodeAgreement::kappa)
        .isEqualTo(
            without.asCoded().stream()
                .map(code -> tuple(code.uses(), code.alpha(), code.kappa()))
                .toList());
    assertThat(with.overall()).isEqualTo(without.overall());
    assertThat(with.pairs()).isEqualTo(without.pairs());
    assertThat(with.basis().ofTranscripts()).isEqualTo(3);
    assertThat(with.unplaced()).extracting(Unplaced::why).containsOnlyOnce(Unplaced.Why.SEEN_ALONE);
    assertThat(with.accounts().get(0).unplaced())
        .containsEntry(Unplaced.Why.SEEN_ALONE, 1)
        .containsEntry(Unplaced.Why.TOO_LITTLE, 0);
  }

  private static double number(Result result) {
    return result.fold(
        number -> number,
        reason -> {
          throw new AssertionError("undefined: " + reason);
        });
  }

  @Test
  void fiveUsesAreEnoughAndFourAreNot() {
    for (int uses : List.of(4, 5)) {
      SmallStudy study = new SmallStudy(Design.INTERVIEWS).code("cost", "").code("fee", "");
      study.transcript("t", "", "Ann: a", "Ann: b", "Ann: c", "Ann: d", "Ann: e", "Ann: f");
      for (String word : List.of("a", "b", "c", "d", "e").subList(0, uses)) {
        study.coded("anna", "t", "cost", word);
      }
      study.coded("ben", "t", "cost", "a").coded("ben", "t", "cost", "b");
      Comparison comparison = compare(Compared.study(study), 1);
      boolean enough = uses == 5;
      assertThat(comparison.asCoded().get(0).hasEnoughUses()).isEqualTo(enough);
      assertThat(comparison.overall().counted()).isEqualTo(enough ? 1 : 0);
      assertThat(comparison.pairs().get(0).counted()).isEqualTo(enough ? 1 : 0);
      assertThat(comparison.transcripts().get(0).coded()).isEqualTo(uses);
      assertThat(comparison.transcripts().get(0).interval().low())
          .isInstanceOf(enough ? Result.Value.class : Result.Undefined.class);
      CodeAgreement unused = comparison.asCoded().get(1);
      assertThat(unused.others().get(Coefficient.GWET_AC1).value())
          .isEqualTo(Result.undefined(Reason.CODE_UNUSED));
      assertThat(comparison.asCoded().get(0).others().get(Coefficient.GWET_AC1).value())
          .isInstanceOf(Result.Value.class);
    }
  }

  @Test
  void onlyParentsThatAreComparedAreRolledUp() {
    ComparedStudy all = Compared.study(talk(2));
    for (ComparedCode code : all.codes()) {
      ComparedStudy one =
          new ComparedStudy(
              all.transcripts(),
              all.ofTranscripts(),
              all.codebook(),
              List.of(code),
              all.codings(),
              all.seen(),
              all.known(),
              all.round());
      assertThat(compare(one, 1).rolledUp())
          .extracting(c -> c.code().name())
          .isEqualTo(code.name().equals("cost") ? List.of("cost") : List.of());
      assertThat(code.isRolledUp()).isFalse();
    }
    assertThat(compare(all, 1).rolledUp()).isNotEmpty().allMatch(code -> code.code().isRolledUp());
  }

  @Test
  void turnsOfMoreThanAHundredWordsSuggestSentences() {
    for (int words : List.of(100, 101)) {
      SmallStudy study = new SmallStudy(Design.INTERVIEWS).code("cost", "");
      study.transcript("t", "", "Ann: " + "word ".repeat(words).strip());
      study.coded("anna", "t", "cost", "word").coded("ben", "t", "cost", "word");
      assertThat(compare(Compared.study(study), 1).basis().suggestsSentences())
          .isEqualTo(words > 100);
      assertThat(
              Comparison.of(
                      Compared.study(study),
                      Compared.units(UnitKind.TRANSCRIPTS),
                      CoverRule.ONE_WORD,
                      1)
                  .basis()
                  .suggestsSentences())
          .isFalse();
    }
  }

  @Test
  void whoDeclaredWhatTheyFinishedIsNotAssumedToHaveSeenIt() {
    SmallStudy study = talk(1);
    Finished anna =
        RandomComparison.declared(
            new CoderId("anna"),
            Compared.transcript(study, 0),
            1,
            Compared.transcript(study, 0).digest());
    ComparisonBasis basis = compare(Compared.study(study, anna), 1).basis();
    assertThat(basis.known(SeenTranscripts.Ground.CODED)).containsExactly(new CoderId("ben"));
    assertThat(basis.voices()).isEqualTo(Voices.PARTICIPANTS);
    assertThat(CoverRule.ONE_WORD.words()).isEqualTo("at least one word of it");
  }

  @Test
  void coverageOfAUnit() {
    assertThat(CoverRule.HALF.holds(1, 2)).isTrue();
    assertThat(CoverRule.HALF.holds(1, 3)).isFalse();
    assertThat(CoverRule.ONE_WORD.holds(0, 3)).isFalse();
    assertThat(CoverRule.WHOLE.holds(2, 3)).isFalse();
  }
}
