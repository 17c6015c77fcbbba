package org.exemplar.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.exemplar.participant.Design;
import org.junit.jupiter.api.Test;

class SaturationTest {

  @Test
  void aCodeIsNewInTheFirstTranscriptThatHasIt() {
    SmallStudy study =
        new SmallStudy(Design.INTERVIEWS)
            .transcript("z-first", "", "Ann: one two three.")
            .transcript("a-second", "", "Ben: one two three.")
            .transcript("third", "", "Cleo: one two three.")
            .code("a", "")
            .code("b", "")
            .code("c", "a")
            .coded("ines", "z-first", "b", "one")
            .coded("ines", "z-first", "a", "two")
            .coded("ines", "a-second", "a", "one")
            .coded("ines", "third", "c", "one")
            .coded("ines", "third", "b", "two");
    assertThat(Saturation.of(study.talk()).steps())
        .extracting(step -> step.transcript() + " " + step.added() + " " + step.cumulative())
        .containsExactly("z-first [b, a] 2", "a-second [] 2", "third [c] 3");
  }

  /**
   * The example of Guest, Namey and Chen (2020): a base of four interviews with 37 codes; 7 new
   * codes in interviews 5 and 6 (19 %), 4 in 6 and 7 (11 %), 1 in 7 and 8 (3 %), so that the
   * threshold of 5 % is reached at 6+2. How the 37 are spread over the four interviews does not
   * matter.
   */
  @Test
  void theWorkedExampleOfThePublication() {
    NewInformation found = NewInformation.of(List.of(17, 9, 6, 5, 3, 4, 0, 1), 4, 2);
    assertThat(found.codesInBase()).isEqualTo(37);
    assertThat(found.runs())
        .containsExactly(
            new NewInformation.Run(5, 6, 7),
            new NewInformation.Run(6, 7, 4),
            new NewInformation.Run(7, 8, 1));
    assertThat(found.reached(5).orElseThrow()).hasToString("6+2");
    assertThat(found.reached(0)).isEmpty();
    assertThat(found.undefined()).isEmpty();
  }

  @Test
  void theThresholdItselfIsLittleEnough() {
    assertThat(NewInformation.of(List.of(20, 0, 0, 0, 1, 0), 4, 2).reached(5)).isPresent();
    assertThat(NewInformation.of(List.of(19, 0, 0, 0, 1, 0), 4, 2).reached(5)).isEmpty();
  }

  @Test
  void threeInterviewsAreTooFew() {
    NewInformation found = NewInformation.of(List.of(5, 2, 1), 4, 2);
    assertThat(found.undefined())
        .isEqualTo(Optional.of(NewInformation.Undefined.TOO_FEW_INTERVIEWS));
    assertThat(found.runs()).isEmpty();
    assertThat(found.reached(5)).isEmpty();
  }

  @Test
  void fiveInterviewsHoldABaseButNoRun() {
    NewInformation found = NewInformation.of(List.of(5, 2, 1, 0, 0), 4, 2);
    assertThat(found.undefined())
        .isEqualTo(Optional.of(NewInformation.Undefined.TOO_FEW_INTERVIEWS));
    assertThat(found.runs()).isEmpty();
  }

  @Test
  void aBaseWithoutCodesHasNothingToDivideBy() {
    NewInformation found = NewInformation.of(List.of(0, 0, 0, 0, 2, 1), 4, 2);
    assertThat(found.undefined()).isEqualTo(Optional.of(NewInformation.Undefined.NO_CODE_IN_BASE));
    assertThat(found.runs()).isEmpty();
    assertThat(found.reached(5)).isEmpty();
  }
}
