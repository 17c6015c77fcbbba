package org.exemplar.speech;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the services' forms have in common. */
final class JsonParts {

  private static final Pattern SECONDS = Pattern.compile("\\d{1,7}(\\.\\d{1,12})?s?");
  private static final double MOST_SECONDS = 1e7;

  private JsonParts() {}

  static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** A text or a number as text; empty where there is neither, or nothing in it. */
  static Optional<String> text(JsonNode node) {
    return Optional.of(node)
        .filter(JsonNode::isValueNode)
        .filter(value -> !value.isNull())
        .map(JsonNode::asText)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** The name of a speaker whom a service only numbers. */
  static Optional<String> numbered(JsonNode node) {
    return text(node)
        .map(name -> name.length() < 3 && !name.startsWith("S") ? "Speaker " + name : name);
  }

  /** A time that is written in seconds, as number, as text, or with nanoseconds beside. */
  static Optional<Duration> seconds(JsonNode node) {
    if (node.isObject()) {
      return seconds(node.path("seconds"))
          .or(() -> Optional.of(Duration.ZERO))
          .map(whole -> whole.plusNanos(node.path("nanos").asInt(0)))
          .map(JsonParts::rounded);
    }
    if (node.isTextual() && SECONDS.matcher(node.textValue()).matches()) {
      return duration(Double.parseDouble(node.textValue().replace("s", "")));
    }
    return node.isNumber() ? duration(node.doubleValue()) : Optional.empty();
  }

  static Optional<Duration> milliseconds(JsonNode node) {
    return node.isNumber() ? duration(node.doubleValue() / 1000) : Optional.empty();
  }

  private static Optional<Duration> duration(double seconds) {
    return seconds >= 0 && seconds < MOST_SECONDS
        ? Optional.of(Duration.ofMillis(Math.round(seconds * 1000)))
        : Optional.empty();
  }

  private static Duration rounded(Duration time) {
    return Duration.ofMillis(Math.round(time.toNanos() / 1e6));
  }
}
