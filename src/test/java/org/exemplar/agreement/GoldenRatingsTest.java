package org.exemplar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exemplar.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every expected entry of the shared cases, each from at least two independent computations. */
class GoldenRatingsTest {

  /** What other programs gave stands beside the expected values, NaN included. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  @ParameterizedTest
  @CsvSource({"ratings, 540", "degenerate, 45"})
  void equalsEveryExpectedValue(String kind, int atLeast) throws IOException {
    Path folder = SharedData.path("golden/agreement/" + kind);
    int compared = 0;
    try (Stream<Path> cases = Files.list(folder)) {
      for (Path one : cases.sorted().toList()) {
        compared += compare(one);
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(atLeast);
  }

  private static int compare(Path folder) throws IOException {
    JsonNode golden = JSON.readTree(folder.resolve("case.json").toFile());
    Statistics statistics = new Statistics(Ratings.file(folder.resolve("data.csv")));
    for (JsonNode entry : golden.get("expected")) {
      Map<String, String> parameters = new TreeMap<>();
      entry
          .path("params")
          .properties()
          .forEach(field -> parameters.put(field.getKey(), field.getValue().asText()));
      String name = folder.getFileName() + " " + entry.get("stat").asText() + parameters;
      Result result =
          statistics
              .compute(entry.get("stat").asText(), parameters)
              .orElseThrow(() -> new AssertionError("unknown: " + name));
      if (entry.get("value").isNull()) {
        assertThat(result).as(name).isInstanceOf(Result.Undefined.class);
      } else {
        assertThat(Ratings.value(result))
            .as(name)
            .isCloseTo(entry.get("value").asDouble(), within(entry.get("tol").asDouble()));
      }
    }
    return golden.get("expected").size();
  }
}
