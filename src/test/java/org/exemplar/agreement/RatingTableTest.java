package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.exemplar.agreement.RatingTable.Row;
import org.junit.jupiter.api.Test;

class RatingTableTest {

  private static final List<String> CODERS = List.of("A", "B");
  private static final List<String> CODES = List.of("yes", "no", "unclear");

  @Test
  void unitsWithTheSameRatingsAreOneRow() {
    RatingTable table = Ratings.units("a b", "b b", "a b", ". b", "a b");
    assertThat(table.rows())
        .containsExactly(Row.of(3, 0, 1), Row.of(1, 1, 1), Row.of(1, RatingTable.NOT_SEEN, 1));
    assertThat(table.units()).isEqualTo(5);
    assertThat(table.sharedUnits()).isEqualTo(4);
    assertThat(table.uses("b")).isEqualTo(6);
    assertThat(table.unitsWith("b")).isEqualTo(5);
    assertThat(table.unitsWith("a")).isEqualTo(3);
    assertThat(table.uses("c")).isZero();
    assertThat(table.unitsWith("c")).isZero();
  }

  @Test
  void countedRowsOfTheSameRatingsBecomeOne() {
    RatingTable table =
        RatingTable.ofCounts(
            CODERS, CODES, List.of(Row.of(2, 0, 0), Row.of(1, 1, 0), Row.of(3, 0, 0)));
    assertThat(table.rows()).containsExactly(Row.of(5, 0, 0), Row.of(1, 1, 0));
    assertThat(table.codes()).isEqualTo(CODES);
    assertThat(table.neverUsedBy(1)).containsExactly("no");
  }

  @Test
  void whatIsTakenAwayIsGoneAndTheCodesStay() {
    RatingTable whole = table(Row.of(5, 0, 0), Row.of(1, 1, 0), Row.of(2, 1, 1));
    RatingTable rest = whole.minus(table(Row.of(1, 1, 0), Row.of(2, 0, 0)));
    assertThat(rest.rows()).containsExactly(Row.of(3, 0, 0), Row.of(2, 1, 1));
    assertThat(rest.codes()).isEqualTo(CODES);
    assertThatThrownBy(() -> rest.minus(table(Row.of(4, 0, 0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("more units than there are of [0, 0]");
    assertThatThrownBy(() -> rest.minus(Ratings.units("a a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a part of another table");
  }

  @Test
  void oneCodeAgainstTheRestHasTheCodesThatOccur() {
    RatingTable table = table(Row.of(3, 0, 1), Row.of(2, 1, 1), Row.of(1, RatingTable.NOT_SEEN, 0));
    RatingTable yes = table.codeVersusRest("yes");
    assertThat(yes.codes()).containsExactly("code", "rest");
    assertThat(yes.rows())
        .containsExactly(Row.of(3, 0, 1), Row.of(2, 1, 1), Row.of(1, RatingTable.NOT_SEEN, 0));
    RatingTable no = table.codeVersusRest("no");
    assertThat(no.codes()).containsExactly("code", "rest");
    assertThat(no.rows())
        .containsExactly(Row.of(3, 1, 0), Row.of(2, 0, 0), Row.of(1, RatingTable.NOT_SEEN, 1));
    for (String unused : List.of("unclear", "unheard of")) {
      assertThat(table.codeVersusRest(unused).codes()).containsExactly("rest");
      assertThat(table.codeVersusRest(unused).rows())
          .containsExactly(Row.of(5, 0, 0), Row.of(1, RatingTable.NOT_SEEN, 0));
    }
    RatingTable alone = table(Row.of(2, 0, 0));
    assertThat(alone.codeVersusRest("yes").codes()).containsExactly("code");
    assertThat(alone.codeVersusRest("no").codes()).containsExactly("rest");
  }

  @Test
  void rowsWithoutUnitsAreAsIfTheyWereNotThere() {
    RatingTable table = table(Row.of(3, 0, 1), Row.of(2, RatingTable.NOT_SEEN, 1), Row.of(1, 0, 0));
    RatingTable some = table.counted(new long[] {0, 4, 0});
    assertThat(some.rows()).containsExactly(Row.of(4, RatingTable.NOT_SEEN, 1));
    assertThat(some.unitsSeenBy(2)).isEmpty();
    assertThat(some.unitsSeenBy(1)).extracting(RatedUnits::count).containsExactly(4L);
    assertThat(some.activeCoders()).containsExactly(1);
    assertThat(table.counts()).containsExactly(3, 2, 1);
  }

  @Test
  void tablesTogetherHaveTheCodesOfAll() {
    RatingTable one = RatingTable.ofCounts(CODERS, List.of("x", "y"), List.of(Row.of(2, 0, 1)));
    RatingTable two = RatingTable.ofCounts(CODERS, List.of("z", "x"), List.of(Row.of(3, 1, 0)));
    RatingTable both = RatingTable.together(List.of(one, two));
    assertThat(both.codes()).containsExactly("x", "y", "z");
    assertThat(both.rows()).containsExactly(Row.of(2, 0, 1), Row.of(3, 0, 2));
    assertThatThrownBy(() -> RatingTable.together(List.of(one, Ratings.units("a b"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RatingTable.together(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void countsOfMillionsOfUnitsAreExact() {
    long many = 10_000_000;
    RatingTable table =
        table(Row.of(many, 0, 0), Row.of(1, 0, 1), Row.of(1, 1, 0), Row.of(many + 1, 1, 1));
    double n = 4 * many + 6;
    double yes = 2 * many + 2;
    double no = 2 * many + 4;
    double alpha = Ratings.value(KrippendorffAlpha.of(table, Level.NOMINAL).value());
    assertThat(1 - alpha).isCloseTo(4 * (n - 1) / (2 * yes * no), within(1e-16));
    assertThat(Ratings.value(SpecificAgreement.positive(table, "yes"))).isEqualTo(2 * many / yes);
    assertThat(Ratings.value(PercentAgreement.pairwise(table)))
        .isEqualTo((2 * many + 1) / (2 * many + 3.0));
  }

  @Test
  void impossibleRowsCannotBeBuilt() {
    assertThatThrownBy(() -> Row.of(0, 1)).hasMessage("a row of 0 units");
    assertThatThrownBy(() -> table(Row.of(1, 3, 0))).hasMessageStartingWith("positions [3, 0] in");
    assertThatThrownBy(() -> table(Row.of(1, -2, 0))).hasMessageStartingWith("positions [-2, 0]");
    assertThatThrownBy(() -> table(Row.of(1, 0))).hasMessage("a row of 1 for [A, B]");
    assertThatThrownBy(() -> RatingTable.ofCounts(CODERS, List.of("x", "x"), List.of()))
        .hasMessage("each code must stand once: [x, x]");
  }

  private static RatingTable table(Row... rows) {
    return RatingTable.ofCounts(CODERS, CODES, List.of(rows));
  }
}
