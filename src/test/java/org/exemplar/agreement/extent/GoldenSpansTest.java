package org.exemplar.agreement.extent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exemplar.SharedData;
import org.exemplar.agreement.Result;
import org.exemplar.agreement.StatisticRequest;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.junit.jupiter.api.Test;

/** Every expected entry of the shared cases of spans, each from independent computations. */
class GoldenSpansTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  @Test
  void equalsEveryExpectedValue() throws IOException {
    int compared = 0;
    try (Stream<Path> cases = Files.list(SharedData.path("golden/agreement/spans"))) {
      for (Path one : cases.sorted().toList()) {
        compared += compare(one);
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(130);
  }

  private static int compare(Path folder) throws IOException {
    JsonNode golden = JSON.readTree(folder.resolve("case.json").toFile());
    List<String> coders = JSON.convertValue(golden.get("coders"), new TypeReference<>() {});
    Continuum continuum =
        Continuum.of(golden.get("continuum_length").asInt(), coders, spans(folder));
    ExtentStatistics statistics = new ExtentStatistics(continuum);
    int compared = 0;
    for (JsonNode entry : golden.get("expected")) {
      String stat = entry.get("stat").asText();
      if (stat.startsWith("_info") || stat.startsWith("alpha_U")) {
        continue;
      }
      Map<String, Object> parameters =
          entry.has("params")
              ? JSON.convertValue(entry.get("params"), new TypeReference<>() {})
              : Map.of();
      String name = folder.getFileName() + " " + stat + parameters;
      Result result =
          statistics
              .answer(StatisticRequest.of(stat, parameters))
              .orElseThrow(() -> new AssertionError("unknown: " + name))
              .result();
      if (entry.get("value").isNull()) {
        assertThat(result).as(name).isInstanceOf(Result.Undefined.class);
      } else {
        assertThat(Spans.value(result))
            .as(name)
            .isCloseTo(entry.get("value").asDouble(), within(entry.get("tol").asDouble()));
      }
      compared++;
    }
    return compared;
  }

  private static List<Continuum.Span> spans(Path folder) {
    Path csv = folder.resolve("data.csv");
    Sheet sheet = SheetReader.read(csv, csv.toString()).value().orElseThrow();
    List<Continuum.Span> spans = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      spans.add(
          new Continuum.Span(
              row.cell("coder"), row.cell("code"), position(row, "start"), position(row, "end")));
    }
    return spans;
  }

  private static int position(SheetRow row, String column) {
    return (int) Double.parseDouble(row.cell(column));
  }
}
