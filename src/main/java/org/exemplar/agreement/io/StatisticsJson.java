package org.exemplar.agreement.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exemplar.agreement.Reason;
import org.exemplar.agreement.StatisticAnswer;

/** Answers as JSON, one on a line. */
final class StatisticsJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private StatisticsJson() {}

  static byte[] of(List<StatisticAnswer> answers) {
    String lines =
        answers.stream().map(StatisticsJson::line).collect(Collectors.joining(",\n  ", "  ", "\n"));
    return ("[\n" + (answers.isEmpty() ? "" : lines) + "]\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String line(StatisticAnswer answer) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("stat", answer.request().stat());
    line.put("params", answer.request().parameters().orElse(null));
    line.put(
        "value", answer.result().<Object>fold(number -> number(answer, number), reason -> null));
    line.put("reason", answer.result().<Object>fold(number -> null, Reason::name));
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer is made of maps, words and numbers", e);
    }
  }

  private static Object number(StatisticAnswer answer, double number) {
    return answer.isCount() ? (Object) Math.round(number) : (Object) number;
  }
}
