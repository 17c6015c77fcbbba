package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoderPairsTest {

  private static final List<String> AMBIGUOUS = List.of("a-b", "c", "a", "b-c");

  @Test
  void aPairIsNamedByBothCoders() {
    assertThat(CoderPairs.name("ann", "ben")).isEqualTo("ann-ben");
  }

  @Test
  void aPairIsFoundInEitherOrderWhereverItsNameIsSplit() {
    List<String> coders = List.of("ann", "ben", "ann-lou", "-");
    assertThat(CoderPairs.find("ann-ben", coders)).hasValue(new int[] {0, 1});
    assertThat(CoderPairs.find("ben-ann", coders)).hasValue(new int[] {1, 0});
    assertThat(CoderPairs.find("ann-lou-ben", coders)).hasValue(new int[] {2, 1});
    assertThat(CoderPairs.find("ann-ann-lou", coders)).hasValue(new int[] {0, 2});
    assertThat(CoderPairs.find("--ben", coders)).hasValue(new int[] {3, 1});
    for (String none : List.of("", "-", "ann", "ann-ann", "ann-lou", "ann-zoe", "ann--ben")) {
      assertThat(CoderPairs.find(none, coders)).as(none).isEmpty();
    }
  }

  @Test
  void aNameOfTwoPairsIsThatOfNone() {
    assertThat(CoderPairs.find("a-b-c", AMBIGUOUS)).isEmpty();
    assertThat(CoderPairs.find("c-a-b", AMBIGUOUS)).hasValue(new int[] {1, 0});
    assertThat(CoderPairs.find("a-a-a", List.of("a", "a-a"))).isPresent();
    CodeSetStatistics statistics =
        new CodeSetStatistics(
            List.of(
                CodeSets.of(
                    RatingTable.of(
                        AMBIGUOUS,
                        List.of(List.of("x", "x", "x", "y").stream().map(Optional::of).toList())),
                    Set.of("x", "y"),
                    Set::of)));
    assertThat(statistics.compute("micro_f1", Map.of("pair", "a-b-c"))).isEmpty();
    assertThat(statistics.compute("micro_f1", Map.of("pair", "a-b-a"))).contains(Result.of(1));
  }

  @Test
  void twoPairsOfOneNameAreFoundInEitherOrder() {
    assertThat(CoderPairs.clash(AMBIGUOUS))
        .hasValue(new CoderPairs.Clash("a-b-c", List.of("a-b", "c"), List.of("a", "b-c")));
    assertThat(CoderPairs.clash(List.of("a", "x-y", "x", "y-a")))
        .hasValue(new CoderPairs.Clash("x-y-a", List.of("x-y", "a"), List.of("x", "y-a")));
    assertThat(CoderPairs.clash(List.of("a-b", "c", "a", "b"))).isEmpty();
    assertThat(CoderPairs.clash(List.of("a", "a-a"))).isEmpty();
    assertThat(CoderPairs.clash(List.of())).isEmpty();
  }
}
