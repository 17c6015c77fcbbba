package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatisticRequestTest {

  private static final Map<String, String> DEFAULTS = Map.of("seed", "1");

  @Test
  void parametersAreTextAndWhatWasNotWrittenIsAsUsual() {
    assertThat(StatisticRequest.of("s", Map.of("resamples", 200)).texts(DEFAULTS))
        .containsOnly(Map.entry("resamples", "200"), Map.entry("seed", "1"));
    assertThat(StatisticRequest.of("s", Map.of("seed", 7)).texts(DEFAULTS))
        .containsOnly(Map.entry("seed", "7"));
  }

  @Test
  void aListTellsOfTheDataUnlessItsNameIsThatOfAParameter() {
    assertThat(StatisticRequest.of("s", Map.of("table", List.of(4, 2, 2, 1))).texts(DEFAULTS))
        .isEqualTo(DEFAULTS);
    assertThat(StatisticRequest.of("s", Map.of("weights", List.of("linear"))).texts(Map.of()))
        .containsOnly(Map.entry("weights", "[linear]"));
  }
}
