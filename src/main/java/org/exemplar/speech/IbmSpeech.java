package org.exemplar.speech;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * IBM Watson Speech to Text: words with times in arrays, and beside them which speaker spoke from
 * when. Answers may stand one in another.
 */
final class IbmSpeech implements SpeechForm {

  @Override
  public String service() {
    return "IBM Speech to Text";
  }

  @Override
  public boolean isFormOf(JsonNode root) {
    return answers(root)
        .flatMap(answer -> JsonParts.elements(answer.path("results")))
        .anyMatch(result -> timestamps(result).isArray());
  }

  @Override
  public List<Heard> heard(JsonNode root) {
    return answers(root).flatMap(IbmSpeech::heardIn).toList();
  }

  private static Stream<JsonNode> answers(JsonNode root) {
    boolean isNested = root.path("results").path(0).path("results").isArray();
    return isNested ? JsonParts.elements(root.path("results")) : Stream.of(root);
  }

  private static JsonNode timestamps(JsonNode result) {
    return result.path("alternatives").path(0).path("timestamps");
  }

  private static Stream<Heard> heardIn(JsonNode answer) {
    Map<Double, String> speakers = new HashMap<>();
    JsonParts.elements(answer.path("speaker_labels"))
        .forEach(
            label ->
                JsonParts.numbered(label.path("speaker"))
                    .ifPresent(name -> speakers.put(label.path("from").asDouble(), name)));
    return JsonParts.elements(answer.path("results"))
        .flatMap(result -> JsonParts.elements(timestamps(result)))
        .map(
            word ->
                Heard.of(
                    Optional.ofNullable(speakers.get(word.path(1).asDouble(-1))),
                    word.path(0).asText(),
                    JsonParts.seconds(word.path(1))));
  }
}
