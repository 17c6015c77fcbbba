package org.exemplar.agreement.extent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.agreement.Choices;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.StatisticChoice;
import org.exemplar.agreement.StatisticRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every statistic of the continua that others computed, too. */
class KnownContinuaTest {

  static List<KnownContinua.Known> all() {
    return KnownContinua.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void givesEveryKnownValue(KnownContinua.Known known) {
    ExtentStatistics statistics = new ExtentStatistics(known.continuum());
    assertThat(known.values().lines()).hasSizeGreaterThan(9);
    known.values().lines().forEach(line -> check(statistics, line));
  }

  private static void check(ExtentStatistics statistics, String line) {
    String[] words = line.split(" ");
    Map<String, String> parameters = new LinkedHashMap<>();
    if (!words[1].equals(".")) {
      parameters.put("pair", words[1]);
    }
    if (!words[2].equals(".")) {
      parameters.put("code", words[2]);
    }
    Result result = statistics.compute(words[0], parameters).orElseThrow();
    assertThat(Spans.value(result)).as(line).isCloseTo(fraction(words[3]), within(1e-15));
  }

  private static double fraction(String written) {
    String[] parts = written.split("/");
    return Double.parseDouble(parts[0]) / (parts.length > 1 ? Double.parseDouble(parts[1]) : 1);
  }

  private static final StatisticChoice ALL = Choices.everything(1000);

  @Test
  void everythingThatIsListedHasAnAnswer() {
    for (KnownContinua.Known known : KnownContinua.all()) {
      ExtentStatistics statistics = new ExtentStatistics(known.continuum());
      List<StatisticRequest> requests = statistics.requests(ALL);
      assertThat(requests).doesNotHaveDuplicates();
      assertThat(requests)
          .allMatch(request -> statistics.answer(request, ALL.defaults()).isPresent());
      assertThat(ALL.identifiers(statistics)).hasSize(16);
    }
  }

  @Test
  void remarksCountPositionsAndStretches() {
    ExtentStatistics statistics =
        new ExtentStatistics(Spans.two(10, "A x 0-4 6-8", "A y 2-3", "B x 2-6"));
    assertThat(statistics.coders()).containsExactly("A", "B");
    assertThat(statistics.remarks(ALL))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Positions: 10. ")
        .endsWith(": A 3, B 1.");
    assertThat(new ExtentStatistics(Spans.of(10, List.of(), "")).remarks(ALL))
        .first()
        .asString()
        .endsWith(": none.");
  }

  @Test
  void overlappingCodesAreRefusedWhereEachPositionHasOneCode() {
    ExtentStatistics statistics = new ExtentStatistics(KnownContinua.OVERLAPPING.continuum());
    for (String stat : List.of("u_alpha", "bar_u_alpha", "cu_alpha", "cu_alpha.coverage")) {
      assertThat(statistics.compute(stat, Map.of()))
          .contains(Result.undefined(Reason.OVERLAP_NOT_ALLOWED));
    }
    assertThat(ALL.requests(statistics))
        .extracting(StatisticRequest::stat)
        .contains("u_alpha", "per_code.bar_u_alpha")
        .doesNotContain("ku_alpha", "ku_alpha.coverage");
    assertThat(Reason.OVERLAP_NOT_ALLOWED.words())
        .isEqualTo("a coder marked a stretch with two codes; ask for each code alone");
  }

  @Test
  void whatIsNotKnownHasNoAnswer() {
    ExtentStatistics statistics = new ExtentStatistics(KnownContinua.FOUR_CODES.continuum());
    assertThat(statistics.compute("alpha", Map.of())).isEmpty();
    assertThat(statistics.compute("u_alpha", Map.of("code", "cost"))).isEmpty();
    assertThat(statistics.compute("ku_alpha", Map.of())).isEmpty();
    assertThat(statistics.compute("char.f1", Map.of("pair", "A-B"))).isEmpty();
    assertThat(statistics.compute("char.f1", Map.of("pair", "A-Z", "code", "cost"))).isEmpty();
    assertThat(statistics.compute("span.f1_exact", Map.of("pair", "A-B", "unit", "word")))
        .isEmpty();
  }

  @Test
  void aCodeThatNobodyUsedHasItsReason() {
    ExtentStatistics statistics = new ExtentStatistics(KnownContinua.FOUR_CODES.continuum());
    for (String stat : List.of("ku_alpha", "ku_alpha.coverage", "per_code.bar_u_alpha")) {
      assertThat(statistics.compute(stat, Map.of("code", "absent")))
          .contains(Result.undefined(Reason.CODE_UNUSED));
    }
  }
}
