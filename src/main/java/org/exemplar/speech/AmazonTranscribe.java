package org.exemplar.speech;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Amazon Transcribe: items with words and punctuation; speakers stand at the items, or else in a
 * list of segments, where an item is named by its start.
 */
final class AmazonTranscribe implements SpeechForm {

  @Override
  public String service() {
    return "Amazon Transcribe";
  }

  @Override
  public boolean isFormOf(JsonNode root) {
    return root.path("results").path("items").isArray();
  }

  @Override
  public List<Heard> heard(JsonNode root) {
    JsonNode results = root.path("results");
    Map<String, String> speakers = new HashMap<>();
    JsonParts.elements(results.path("speaker_labels").path("segments"))
        .flatMap(segment -> JsonParts.elements(segment.path("items")))
        .forEach(
            item ->
                JsonParts.text(item.path("speaker_label"))
                    .ifPresent(name -> speakers.put(item.path("start_time").asText(), name)));
    return JsonParts.elements(results.path("items")).map(item -> heard(item, speakers)).toList();
  }

  private static Heard heard(JsonNode item, Map<String, String> speakers) {
    Optional<String> speaker =
        JsonParts.text(item.path("speaker_label"))
            .or(() -> Optional.ofNullable(speakers.get(item.path("start_time").asText())))
            .or(() -> JsonParts.text(item.path("channel_label")));
    return new Heard(
        speaker,
        JsonParts.text(item.path("alternatives").path(0).path("content")).orElse(""),
        JsonParts.seconds(item.path("start_time")),
        item.path("type").asText().equals("punctuation"));
  }
}
