package org.exemplar.agreement.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exemplar.SharedData;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.StatisticAnswer;
import org.exemplar.agreement.StatisticRequest;
import org.exemplar.study.comparison.RatingFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every expected entry of the shared cases, most of them from two independent computations. */
class GoldenCasesTest {

  /** What other programs gave stands beside the expected values, NaN included. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  /** From one program only, or what other programs print; not computed here. */
  private static final List<String> OPTIONAL = List.of("mv_alpha", "alpha_U", "_info");

  @ParameterizedTest
  @CsvSource({
    "ratings, 540",
    "degenerate, 45",
    "multilabel, 100",
    "bootstrap, 36",
    "spans, 130",
    "samplesize, 4"
  })
  void equalsEveryExpectedValue(String kind, int atLeast) throws IOException {
    Path folder = SharedData.path("golden/agreement/" + kind);
    Map<String, JsonNode> expected = expected(folder);
    int compared = 0;
    for (RatingFiles.Case one : new RatingSheets().cases(folder).value().orElseThrow()) {
      compared += compare(one, expected.get(one.id()));
    }
    assertThat(compared).isGreaterThanOrEqualTo(atLeast);
  }

  private static Map<String, JsonNode> expected(Path folder) throws IOException {
    Map<String, JsonNode> expected = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.endsWith("case.json")).sorted().toList()) {
        JsonNode json = JSON.readTree(file.toFile());
        expected.put(json.get("id").asText(), json.get("expected"));
      }
    }
    return expected;
  }

  private static int compare(RatingFiles.Case one, JsonNode expected) {
    int compared = 0;
    for (int i = 0; i < expected.size(); i++) {
      StatisticRequest request = one.requests().get(i);
      if (OPTIONAL.stream().noneMatch(request.stat()::startsWith)) {
        Result result =
            one.data().answer(request, Map.of()).map(StatisticAnswer::result).orElseThrow();
        compare(one.id() + " " + request, result, expected.get(i));
        compared++;
      }
    }
    return compared;
  }

  private static void compare(String name, Result result, JsonNode entry) {
    if (entry.get("value").isNull()) {
      assertThat(result).as(name).isInstanceOf(Result.Undefined.class);
    } else {
      assertThat(result).as(name).isInstanceOf(Result.Value.class);
      assertThat(((Result.Value) result).number())
          .as(name)
          .isCloseTo(entry.get("value").asDouble(), within(entry.get("tol").asDouble()));
    }
  }
}
