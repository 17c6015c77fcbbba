package org.exemplar.speech;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Google Cloud Speech-to-Text: results with words. Where speakers are told apart, the first version
 * gives all words once more in the last result, with the speakers; the second has them in each.
 */
final class GoogleSpeech implements SpeechForm {

  @Override
  public String service() {
    return "Google Speech-to-Text";
  }

  @Override
  public boolean isFormOf(JsonNode root) {
    return JsonParts.elements(results(root))
        .anyMatch(
            result ->
                best(result).path("transcript").isTextual()
                    && best(result).path("timestamps").isMissingNode()
                    && !result.has("final"));
  }

  @Override
  public List<Heard> heard(JsonNode root) {
    List<JsonNode> results = JsonParts.elements(results(root)).toList();
    JsonNode last = results.get(results.size() - 1);
    boolean repeats =
        isTold(last)
            && results.stream().anyMatch(result -> !words(result).isEmpty() && !isTold(result));
    return (repeats ? Stream.of(last) : results.stream()).flatMap(GoogleSpeech::heardIn).toList();
  }

  /** Long recordings are answered by an operation, around the same results. */
  private static JsonNode results(JsonNode root) {
    return root.has("response") ? root.path("response").path("results") : root.path("results");
  }

  private static JsonNode best(JsonNode result) {
    return result.path("alternatives").path(0);
  }

  private static JsonNode words(JsonNode result) {
    return best(result).path("words");
  }

  private static Optional<String> speaker(JsonNode word) {
    return JsonParts.numbered(word.path("speakerLabel"))
        .or(() -> JsonParts.numbered(word.path("speakerTag")));
  }

  private static boolean isTold(JsonNode result) {
    return JsonParts.elements(words(result)).anyMatch(word -> speaker(word).isPresent());
  }

  private static Stream<Heard> heardIn(JsonNode result) {
    if (words(result).isEmpty()) {
      return Stream.of(
          Heard.of(Optional.empty(), best(result).path("transcript").asText(), Optional.empty()));
    }
    return JsonParts.elements(words(result))
        .map(word -> Heard.of(speaker(word), word.path("word").asText(), start(word)));
  }

  private static Optional<Duration> start(JsonNode word) {
    return JsonParts.seconds(word.path("startTime"))
        .or(() -> JsonParts.seconds(word.path("startOffset")));
  }
}
