package org.exemplar.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.exemplar.agreement.CohenKappa;
import org.exemplar.agreement.RatingTable;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.Weights;
import org.exemplar.agreement.extent.FourfoldTable;
import org.exemplar.participant.Design;
import org.exemplar.tally.SmallStudy;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** What other programs would count, against counts by hand. */
class OtherProgramsTest {

  /** 20 characters with the labels and line ends; the second transcript has 10. */
  private static SmallStudy study() {
    return new SmallStudy(Design.INTERVIEWS)
        .code("a", "")
        .code("b", "")
        .code("c", "")
        .transcript("one", "", "I: ab cd", "P: efghijk")
        .transcript("two", "", "P: abcdef");
  }

  private static SmallStudy coded(SmallStudy study, String coder, String code, int from, int to) {
    return study.coded(coder, "one", code, new TextSpan(from, to));
  }

  private static UnitTable texts(SmallStudy study, ComparedStudy compared) {
    Unitization whole =
        Compared.units(UnitKind.TURNS)
            .over(
                study.corpus().transcripts().stream()
                    .collect(
                        Collectors.toMap(
                            Transcript::id, t -> List.of(new TextSpan(0, t.text().length())))));
    return UnitTable.of(
        compared.codes(),
        compared.transcripts().stream().map(whole::cut).toList(),
        compared.codings(),
        compared.seen(),
        compared.known(),
        CoverRule.ONE_WORD);
  }

  private static double number(Result result) {
    return result.fold(value -> value, reason -> Double.NaN);
  }

  @Test
  void nvivoCountsTheCharactersOfTheWholeTextInterviewersIncluded() {
    SmallStudy study = study();
    assertThat(Compared.transcript(study, 0).text()).hasSize(20);
    coded(study, "anna", "a", 0, 10);
    coded(study, "ben", "a", 5, 15);
    coded(study, "ben", "b", 0, 20);
    study.coded("anna", "two", "b", "abc");
    ComparedStudy compared = Compared.study(study);
    List<CharactersByTranscript.Row> rows =
        CharactersByTranscript.of(texts(study, compared), compared);
    assertThat(rows)
        .extracting(row -> row.code().name() + " " + row.transcript())
        .containsExactly("a one", "b one");
    assertThat(rows)
        .extracting(CharactersByTranscript.Row::table)
        .containsExactly(new FourfoldTable(5, 5, 5, 5), new FourfoldTable(0, 0, 20, 0));
    assertThat(rows.get(0).table().percentAgreement()).isEqualTo(Result.of(0.5));
    assertThat(number(rows.get(0).table().cohenKappa())).isZero();
  }

  @Test
  void maxqdaMatchesSegmentsOfTheSameCodeThatOverlapEnough() {
    SmallStudy study = study();
    coded(study, "anna", "a", 0, 10);
    coded(study, "ben", "a", 1, 10);
    coded(study, "anna", "b", 11, 15);
    coded(study, "ben", "b", 13, 19);
    coded(study, "ben", "c", 0, 3);
    ComparedStudy compared = Compared.study(study);
    SegmentsWithOverlap ninety =
        SegmentsWithOverlap.of(texts(study, compared), compared, 90).get(0);
    assertThat(ninety.codes())
        .extracting(row -> row.code().orElseThrow().name())
        .containsExactly("a", "b", "c");
    assertThat(ninety.codes())
        .extracting(SegmentsWithOverlap.Row::share)
        .containsExactly(Result.of(1), Result.of(0), Result.of(0));
    assertThat(ninety.all().first()).isEqualTo(2);
    assertThat(ninety.all().second()).isEqualTo(3);
    assertThat(number(ninety.all().share())).isEqualTo(0.4);
    // 2 of 5 segments agree; three codes in use, so chance is 1/3: (0.4 - 1/3) / (2/3) = 0.1.
    assertThat(ninety.kappa().stream().sum()).isCloseTo(0.1, within(1e-12));
    SegmentsWithOverlap more = SegmentsWithOverlap.of(texts(study, compared), compared, 91).get(0);
    assertThat(number(more.all().share())).isZero();
    // The b's share 2 of the 8 characters that they cover together.
    SegmentsWithOverlap less = SegmentsWithOverlap.of(texts(study, compared), compared, 25).get(0);
    assertThat(number(less.all().share())).isEqualTo(0.8);
  }

  @Test
  void maxqdaHasNoKappaOfOneCode() {
    SmallStudy study = study();
    coded(study, "anna", "a", 0, 10);
    coded(study, "ben", "a", 0, 10);
    ComparedStudy compared = Compared.study(study);
    SegmentsWithOverlap one = SegmentsWithOverlap.of(texts(study, compared), compared, 90).get(0);
    assertThat(one.kappa()).isEqualTo(Result.undefined(Reason.ONE_CODE));
    assertThat(one.all().share()).isEqualTo(Result.of(1));
  }

  @Test
  void dedooseLetsTheSecondCoderCodeTheExcerptsOfTheFirst() {
    SmallStudy study =
        new SmallStudy(Design.INTERVIEWS)
            .code("a", "")
            .code("b", "")
            .code("c", "")
            .transcript("one", "", "P: one two three four five six seven")
            .coded("anna", "one", "a", " one two ")
            .coded("anna", "one", "b", "one two")
            .coded("anna", "one", "a", "three")
            .coded("anna", "one", "b", "four five")
            .coded("anna", "one", "b", "six")
            .coded("ben", "one", "a", "two")
            .coded("ben", "one", "a", "thr")
            .coded("ben", "one", "b", "five six")
            .coded("ben", "one", "c", "seven");
    ComparedStudy compared = Compared.study(study);
    ExcerptsOfOne excerpts = ExcerptsOfOne.of(texts(study, compared), compared).get(0);
    assertThat(excerpts.excerpts()).isEqualTo(4);
    assertThat(excerpts.codes()).extracting(row -> row.code().name()).containsExactly("a", "b");
    RatingTable a = excerpts.codes().get(0).ratings();
    RatingTable b = excerpts.codes().get(1).ratings();
    assertThat(a.rows())
        .containsExactlyInAnyOrder(
            RatingTable.Row.of(1, 1, 1), RatingTable.Row.of(1, 1, 0), RatingTable.Row.of(2, 0, 0));
    assertThat(b.rows())
        .containsExactlyInAnyOrder(
            RatingTable.Row.of(2, 1, 1), RatingTable.Row.of(1, 1, 0), RatingTable.Row.of(1, 0, 0));
    assertThat(number(CohenKappa.of(a, Weights.UNWEIGHTED).value())).isEqualTo(0.5);
    // Observed 3/4, 3/4 and 1; expected 1/2, 1/2 and 1: (5/6 - 2/3) / (1 - 2/3) = 1/2.
    assertThat(number(excerpts.pooledKappa())).isCloseTo(0.5, within(1e-12));
  }
}
