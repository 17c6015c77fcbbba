package org.exemplar.speech;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The JSON of the podcast namespace: segments with names, times and words. */
final class PodcastTranscript implements SpeechForm {

  @Override
  public String service() {
    return "the podcast namespace";
  }

  @Override
  public boolean isFormOf(JsonNode root) {
    return JsonParts.elements(root.path("segments"))
        .anyMatch(part -> part.path("body").isTextual());
  }

  @Override
  public List<Heard> heard(JsonNode root) {
    return JsonParts.elements(root.path("segments"))
        .map(
            part ->
                Heard.of(
                    JsonParts.text(part.path("speaker")),
                    part.path("body").asText(),
                    JsonParts.seconds(part.path("startTime"))))
        .toList();
  }
}
