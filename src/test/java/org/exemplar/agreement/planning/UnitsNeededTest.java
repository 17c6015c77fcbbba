package org.exemplar.agreement.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.StatisticRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsNeededTest {

  /** The first two are printed in the manual of ATLAS.ti. */
  @ParameterizedTest
  @CsvSource({
    "0.667, 0.25, 0.050, 81",
    "0.800, 0.25, 0.050, 139",
    "0.800, 0.50, 0.050, 103",
    "0.667, 0.05, 0.050, 330"
  })
  void givesTheKnownNumbers(double alphaMin, double baseRate, double level, long units) {
    assertThat(new UnitsNeeded(alphaMin, level).units(baseRate)).isEqualTo(units);
  }

  /** z = 1.2816 at 0.1; 2 * 1.6424 * (1.5 * 2.5 / (4 * 0.5 * 0.25) - 0.5) = 22.99 */
  @Test
  void byHand() {
    assertThat(new UnitsNeeded(0.5, 0.1).units(0.5)).isEqualTo(23);
  }

  @Test
  void rareCodesHigherStandardsAndLowerLevelsNeedMore() {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      double alpha = 0.3 + 0.6 * random.nextDouble();
      double rate = 0.01 + 0.45 * random.nextDouble();
      long units = new UnitsNeeded(alpha, 0.05).units(rate);
      assertThat(units).isPositive();
      assertThat(new UnitsNeeded(alpha, 0.05).units(rate / 2)).isGreaterThan(units);
      assertThat(new UnitsNeeded(alpha, 0.01).units(rate)).isGreaterThan(units);
      assertThat(new UnitsNeeded(alpha + 0.09, 0.05).units(rate)).isGreaterThan(units);
    }
    assertThat(new UnitsNeeded(0.8, 0.05).units(0.75))
        .isEqualTo(new UnitsNeeded(0.8, 0.05).units(0.25));
  }

  @Test
  void whatIsOutOfRangeIsRefused() {
    assertThatThrownBy(() -> new UnitsNeeded(1, 0.05)).hasMessage("alpha 1.0, level 0.05");
    assertThatThrownBy(() -> new UnitsNeeded(0, 0.05)).hasMessage("alpha 0.0, level 0.05");
    assertThatThrownBy(() -> new UnitsNeeded(0.8, 0.5)).hasMessage("alpha 0.8, level 0.5");
    assertThatThrownBy(() -> new UnitsNeeded(0.8, 0)).hasMessage("alpha 0.8, level 0.0");
    assertThatThrownBy(() -> new UnitsNeeded(Double.NaN, 0.05))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new UnitsNeeded(0.8, 0.05).units(0)).hasMessage("base rate 0.0");
    assertThatThrownBy(() -> new UnitsNeeded(0.8, 0.05).units(1)).hasMessage("base rate 1.0");
  }

  @ParameterizedTest
  @CsvSource({"10, 3, 3", "11, 3, 3", "9, 3, 4", "1, 1, 10", "30, 3, 1", "29, 3, 2", "100, 3, 1"})
  void transcriptsForTenUses(int uses, int transcripts, long needed) {
    assertThat(UsesNeeded.transcripts(uses, transcripts)).isEqualTo(needed);
  }

  @Test
  void withoutUsesThereIsNothingToGoBy() {
    assertThatThrownBy(() -> UsesNeeded.transcripts(0, 3)).hasMessage("0 uses in 3 transcripts");
    assertThatThrownBy(() -> UsesNeeded.transcripts(3, 0)).hasMessage("3 uses in 0 transcripts");
  }

  /** Planning has no data, so nothing is printed of it unasked. */
  @Test
  void theStatisticIsFoundByItsNameAndParameters() {
    PlanningStatistics planning = new PlanningStatistics();
    Map<String, String> asked = Map.of("alpha_min", "0.8", "p", ".25", "level", "0.05");
    assertThat(planning.compute("units_needed_two_coders", asked)).contains(Result.of(139));
    assertThat(planning.compute("units_needed", asked)).isEmpty();
    assertThat(planning.compute("units_needed_two_coders", Map.of("p", "0.25"))).isEmpty();
    assertThat(planning.coders()).isEmpty();
    assertThat(planning.applies(StatisticRequest.of("units_needed_two_coders", Map.of())))
        .isFalse();
  }
}
