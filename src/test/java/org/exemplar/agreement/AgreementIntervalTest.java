package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementIntervalTest {

  private static final RatingTable ONE = Ratings.units("a a", "a b", "b b", "b b", "a a", "b b");
  private static final RatingTable OTHER = Ratings.units("b a", "a a", "b b", "a a", "b a", "b b");

  @Test
  void fourDocumentsAreSampledAsDocuments() {
    List<RatingTable> documents = List.of(ONE, OTHER, ONE, OTHER);
    AgreementInterval interval = AgreementInterval.of(documents, Ratings::alpha, 12, 1);
    Jackknife jackknife = Jackknife.overDocuments(documents, Ratings::alpha);
    assertThat(interval)
        .isEqualTo(
            new AgreementInterval(
                jackknife.value(),
                jackknife.low(),
                jackknife.high(),
                Optional.of(new Basis.Documents(4)),
                false));
    assertThat(basis(interval)).isEqualTo("4 documents");
  }

  @Test
  void fewerDocumentsAreSampledAsUnitsAndTheSeedIsKept() {
    List<RatingTable> documents = List.of(ONE, OTHER, ONE, Ratings.units("a .", ". b"));
    AgreementInterval interval = AgreementInterval.of(documents, Ratings::alpha, 9, 17);
    Bootstrap bootstrap =
        Bootstrap.overUnits(RatingTable.together(documents), Ratings::alpha, 2_000, 17);
    assertThat(interval)
        .isEqualTo(
            new AgreementInterval(
                bootstrap.value(),
                bootstrap.bca().low(),
                bootstrap.bca().high(),
                Optional.of(new Basis.Units(2_000, 17)),
                true));
    assertThat(interval.low()).isInstanceOf(Result.Value.class);
    assertThat(basis(interval)).isEqualTo("2000 resamples from seed 17");
  }

  @Test
  void aCodeOnFewerThanFiveUnitsHasAValueOnly() {
    AgreementInterval interval = AgreementInterval.of(List.of(ONE, OTHER), Ratings::alpha, 4, 1);
    assertThat(interval.value()).isInstanceOf(Result.Value.class);
    none(interval, Reason.TOO_FEW_USES);
    assertThat(AgreementInterval.of(List.of(ONE, OTHER), Ratings::alpha, 5, 1).caution()).isTrue();
    assertThat(AgreementInterval.of(List.of(ONE, OTHER), Ratings::alpha, 10, 1).caution())
        .isFalse();
  }

  @Test
  void perfectAgreementHasNoInterval() {
    RatingTable perfect = Ratings.units("a a", "b b", "a .", "b b", "a a", "a a", "b b");
    AgreementInterval interval = AgreementInterval.of(List.of(perfect), Ratings::alpha, 7, 1);
    assertThat(interval.value()).isEqualTo(Result.of(1));
    none(interval, Reason.PERFECT_AGREEMENT);
    assertThat(Reason.PERFECT_AGREEMENT.words())
        .isEqualTo("every coder agreed on every unit, so there is no spread to measure");
  }

  @Test
  void aCodeThatNoTwoCodersSharedHasAValueOnly() {
    RatingTable apart =
        Ratings.units("a b b", "b a b", "b b a", "b b b", "b b .", "a b b", "a . b");
    AgreementInterval four =
        AgreementInterval.ofCode(List.of(apart, apart, apart, apart), Ratings::alpha, "a", 1);
    assertThat(four.value()).isInstanceOf(Result.Value.class);
    none(four, Reason.NEVER_SHARED);
    none(AgreementInterval.ofCode(List.of(apart), Ratings::alpha, "a", 1), Reason.NEVER_SHARED);
    RatingTable few = Ratings.units("a b b", "b a b", "b b b");
    none(AgreementInterval.ofCode(List.of(few), Ratings::alpha, "a", 1), Reason.TOO_FEW_USES);
    none(
        AgreementInterval.ofCode(
            List.of(apart), some -> Result.undefined(Reason.NOT_NUMERIC), "a", 1),
        Reason.NOT_NUMERIC);
    assertThat(AgreementInterval.ofCode(List.of(ONE, OTHER), Ratings::alpha, "b", 1))
        .isEqualTo(AgreementInterval.of(List.of(ONE, OTHER), Ratings::alpha, 9, 1));
  }

  @Test
  void whatHasNoValueHasNoInterval() {
    none(
        AgreementInterval.of(List.of(Ratings.units("a a", "a a")), Ratings::alpha, 2, 1),
        Reason.NO_VARIATION);
  }

  /** The code is in one document: the other method would hide that, and is not tried. */
  @Test
  void aFailedJackknifeIsNotReplacedByABootstrap() {
    RatingTable uniform = Ratings.units("b b", "b b");
    AgreementInterval interval =
        AgreementInterval.of(List.of(ONE, uniform, uniform, uniform), Ratings::alpha, 6, 1);
    assertThat(interval.low()).isEqualTo(Result.undefined(Reason.UNDEFINED_WITHOUT_ONE_DOCUMENT));
    assertThat(interval.basis()).contains(new Basis.Documents(4));
  }

  private static void none(AgreementInterval interval, Reason reason) {
    assertThat(interval.low()).isEqualTo(Result.undefined(reason));
    assertThat(interval.high()).isEqualTo(Result.undefined(reason));
    assertThat(interval.basis()).isEmpty();
    assertThat(interval.caution()).isFalse();
  }

  private static String basis(AgreementInterval interval) {
    return interval
        .basis()
        .orElseThrow()
        .fold(
            documents -> documents.documents() + " documents",
            units -> units.resamples() + " resamples from seed " + units.seed());
  }
}
