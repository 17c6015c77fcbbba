package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exemplar.agreement.RatingTable.Row;
import org.junit.jupiter.api.Test;

class CodeSetsTest {

  @Test
  void aSetIsARatingAndTheEmptySetIsOneToo() {
    CodeSets sets = sets("a+b b+a", "- a", ". b", "- -");
    assertThat(sets.codes()).containsExactly("a", "b");
    assertThat(sets.table().codes()).containsExactly("a|b", "{}", "a", "b");
    assertThat(sets.table().rows())
        .containsExactly(
            Row.of(1, 0, 0), Row.of(1, 1, 2), Row.of(1, RatingTable.NOT_SEEN, 3), Row.of(1, 1, 1));
  }

  @Test
  void eachCodeIsAppliedOrNotOrTheUnitWasNotSeen() {
    CodeSets sets = sets("a+b b+a", "- a", ". b", "- -");
    assertThat(sets.code("a").codes()).containsExactly(CodeSets.APPLIED, CodeSets.NOT_APPLIED);
    assertThat(sets.code("a").rows())
        .containsExactly(
            Row.of(1, 0, 0), Row.of(1, 1, 0), Row.of(1, RatingTable.NOT_SEEN, 1), Row.of(1, 1, 1));
    assertThat(sets.byCode()).hasSize(2);
    assertThat(Ratings.value(BaseRate.of(sets.code("a"), CodeSets.APPLIED))).isEqualTo(3 / 7.0);
    assertThatThrownBy(() -> sets.code("c"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("c is none of [a, b]");
  }

  @Test
  void documentsTogetherHaveTheSetsOfAll() {
    CodeSets one = sets(Set.of("a", "b"), "a a", "- a");
    CodeSets other = sets(Set.of("a", "b"), "a+b a", "b -");
    CodeSets both = CodeSets.together(List.of(one, other));
    assertThat(both.table().units()).isEqualTo(4);
    assertThat(both.table().codes()).containsExactly("a", "{}", "a|b", "b");
    assertThat(both.code("b").uses(CodeSets.APPLIED)).isEqualTo(2);
    assertThatThrownBy(() -> CodeSets.together(List.of(one, sets("c c"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> both.over(one.table()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a table of other sets");
  }

  /** Three coders: each pair, and all of them, over those who saw the unit. */
  @Test
  void moreThanTwoCodersHaveAlphaAndPairs() {
    CodeSets sets = sets("a a a+b", "- b .", "b b b", "a+b a .");
    Pairing distance = SetDistance.JACCARD.of(sets);
    double alpha = Ratings.value(KrippendorffAlpha.of(sets.table(), distance).value());
    assertThat(alpha).isBetween(0.0, 1.0);
    assertThat(PooledKappa.of(sets.byCode())).isEqualTo(Result.undefined(Reason.NOT_TWO_CODERS));
    assertThat(MicroF1.of(sets.byCode())).isEqualTo(Result.undefined(Reason.NOT_TWO_CODERS));
    assertThat(MeanJaccard.emptyIsOne(sets)).isEqualTo(Result.undefined(Reason.NOT_TWO_CODERS));
    assertThat(MeanKappa.of(sets.byCode()).value())
        .isEqualTo(Result.undefined(Reason.NOT_TWO_CODERS));
    CodeSets pair = sets.pair(1, 2);
    assertThat(Ratings.value(MeanJaccard.emptyIsOne(pair))).isEqualTo(0.75);
    assertThat(Ratings.value(MicroF1.of(pair.byCode()))).isCloseTo(4 / 5.0, within(1e-15));
    assertThat(Ratings.value(PercentAgreement.pairwise(sets.table())))
        .isCloseTo((1 / 3.0 + 0 + 1 + 0) / 4, within(1e-15));
  }

  @Test
  void saysWhyThereIsNoValue() {
    CodeSets nothing = sets(Set.of("a"), "- -", "- -");
    assertThat(MicroF1.of(nothing.byCode())).isEqualTo(Result.undefined(Reason.NOTHING_CODED));
    assertThat(MeanJaccard.withoutBothEmpty(nothing))
        .isEqualTo(Result.undefined(Reason.NOTHING_CODED));
    assertThat(MeanJaccard.emptyIsOne(nothing)).isEqualTo(Result.of(1));
    assertThat(PooledKappa.of(nothing.byCode())).isEqualTo(Result.undefined(Reason.NO_VARIATION));
    assertThat(MeanKappa.of(nothing.byCode()))
        .isEqualTo(new MeanKappa(Result.undefined(Reason.NO_CODE_DEFINED), 0));
    CodeSets apart = sets("a .", ". a");
    for (Result result :
        List.of(
            MicroF1.of(apart.byCode()),
            MeanJaccard.emptyIsOne(apart),
            PooledKappa.of(apart.byCode()),
            MeanKappa.of(apart.byCode()).value())) {
      assertThat(result).isEqualTo(Result.undefined(Reason.NO_SHARED_UNITS));
    }
  }

  @Test
  void statisticsAreFoundByTheirNamesAndOthersAreNotGuessed() {
    CodeSetStatistics statistics = new CodeSetStatistics(List.of(sets("a+b a", "- b", "a a")));
    assertThat(statistics.compute("micro_f1", Map.of("pair", "coder 1-coder 2")))
        .contains(Result.of(4 / 6.0));
    assertThat(statistics.compute("micro_f1", Map.of("pair", "coder 2-coder 1")))
        .contains(Result.of(4 / 6.0));
    assertThat(statistics.compute("micro_f1", Map.of("pair", "coder 1-coder 3"))).isEmpty();
    assertThat(statistics.compute("krippendorff_alpha", Map.of("distance", "dice"))).isEmpty();
    assertThat(statistics.compute("krippendorff_alpha", Map.of("level", "nominal"))).isEmpty();
    assertThat(statistics.compute("per_code.gwet_ac1", Map.of("code", "z"))).isEmpty();
    assertThat(statistics.compute("mv_alpha", Map.of())).isEmpty();
    assertThat(statistics.compute("pooled_kappa.jackknife_documents.se", Map.of()))
        .contains(Result.undefined(Reason.TOO_FEW_DOCUMENTS));
  }

  /** A code that nobody used: its kappa is undefined, and the pooled one does not notice it. */
  @Test
  void anUnusedCodeChangesNothing() {
    CodeSets used = sets(Set.of("a"), "a a", "- a", "- -", "a a");
    CodeSets declared = sets(new LinkedHashSet<>(List.of("a", "z")), "a a", "- a", "- -", "a a");
    assertThat(Ratings.value(PooledKappa.of(declared.byCode())))
        .isCloseTo(Ratings.value(PooledKappa.of(used.byCode())), within(1e-15));
    assertThat(MeanKappa.of(declared.byCode())).isEqualTo(MeanKappa.of(used.byCode()));
    assertThat(
            new CodeSetStatistics(List.of(declared))
                .compute("per_code.krippendorff_alpha", Map.of("code", "z")))
        .contains(Result.undefined(Reason.CODE_UNUSED));
  }

  @Test
  void namesWithBarsAreRefused() {
    assertThatThrownBy(() -> sets(Set.of("a|b"), "a a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("names of codes without bars: ");
  }

  /** A unit for each line: codes joined by +, a hyphen for none, a dot where it was not seen. */
  static CodeSets sets(String... lines) {
    return sets(Set.of(), lines);
  }

  static CodeSets sets(Set<String> declared, String... lines) {
    List<List<Optional<Set<String>>>> rows =
        Stream.of(lines)
            .map(line -> Stream.of(line.split(" ")).map(CodeSetsTest::cell).toList())
            .toList();
    int coders = rows.get(0).size();
    return CodeSets.of(
        Stream.of("coder 1", "coder 2", "coder 3").limit(coders).toList(),
        declared.stream().sorted().toList(),
        rows);
  }

  private static Optional<Set<String>> cell(String written) {
    return switch (written) {
      case "." -> Optional.empty();
      case "-" -> Optional.of(Set.of());
      default -> Optional.of(new LinkedHashSet<>(List.of(written.split("\\+"))));
    };
  }
}
