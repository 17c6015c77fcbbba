package org.exemplar.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.exemplar.participant.Design;
import org.junit.jupiter.api.Test;

class CoOccurrenceTest {

  private static SmallStudy study() {
    return new SmallStudy(Design.INTERVIEWS)
        .transcript("t", "", "Ann: one two three four five six.", "Ann: seven eight nine.")
        .code("a", "")
        .code("b", "")
        .code("c", "");
  }

  private static String matrix(SmallStudy study, CoOccurrence.Within within) {
    return CoOccurrence.of(study.talk(), Category.of(study.codebook()), within).counts().stream()
        .map(CoOccurrenceTest::row)
        .collect(Collectors.joining(" | "));
  }

  private static String row(List<OptionalInt> row) {
    return row.stream()
        .map(n -> n.isPresent() ? Integer.toString(n.getAsInt()) : "-")
        .collect(Collectors.joining(" "));
  }

  @Test
  void overlapCountsStretchesThatBearBoth() {
    SmallStudy study =
        study()
            .coded("ines", "t", "a", "one two three")
            .coded("ines", "t", "b", "three four")
            .coded("ines", "t", "b", "one")
            .coded("ines", "t", "c", "five");
    assertThat(matrix(study, CoOccurrence.Within.OVERLAP)).isEqualTo("1 2 0 | 2 2 0 | 0 0 1");
  }

  @Test
  void aTurnCountsOnceHoweverOftenBothStandInIt() {
    SmallStudy study =
        study()
            .coded("ines", "t", "a", "one")
            .coded("ines", "t", "a", "two")
            .coded("ines", "t", "b", "three")
            .coded("ines", "t", "c", "seven");
    assertThat(matrix(study, CoOccurrence.Within.TURN)).isEqualTo("1 1 0 | 1 1 0 | 0 0 1");
  }

  @Test
  void twoCodersWhoDisagreeMakeNoCoOccurrence() {
    SmallStudy study =
        study().coded("ines", "t", "a", "one two").coded("theo", "t", "b", "one two");
    assertThat(matrix(study, CoOccurrence.Within.OVERLAP)).isEqualTo("1 0 0 | 0 1 0 | 0 0 0");
    assertThat(matrix(study, CoOccurrence.Within.TURN)).isEqualTo("1 0 0 | 0 1 0 | 0 0 0");
  }

  @Test
  void twoCodersWhoAgreeMakeOne() {
    SmallStudy study =
        study()
            .coded("ines", "t", "a", "one two")
            .coded("ines", "t", "b", "two")
            .coded("theo", "t", "a", "two")
            .coded("theo", "t", "b", "two three");
    assertThat(matrix(study, CoOccurrence.Within.OVERLAP)).isEqualTo("1 1 0 | 1 1 0 | 0 0 0");
    assertThat(matrix(study, CoOccurrence.Within.TURN)).isEqualTo("1 1 0 | 1 1 0 | 0 0 0");
  }

  @Test
  void aParentAndItsChildHaveNoCoOccurrence() {
    SmallStudy study = study().code("d", "a").coded("ines", "t", "d", "one");
    assertThat(matrix(study, CoOccurrence.Within.OVERLAP))
        .isEqualTo("1 - 0 0 | - 1 0 0 | 0 0 0 0 | 0 0 0 0");
  }
}
