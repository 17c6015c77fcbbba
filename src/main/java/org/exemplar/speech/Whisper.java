package org.exemplar.speech;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whisper, as OpenAI's program, whisper.cpp and Hugging Face's pipelines write it, and WhisperX:
 * segments, with WhisperX's speakers. A segment in which several speak is taken word by word.
 */
final class Whisper implements SpeechForm {

  @Override
  public String service() {
    return "Whisper";
  }

  @Override
  public boolean isFormOf(JsonNode root) {
    return JsonParts.elements(segments(root)).anyMatch(part -> part.path("text").isTextual());
  }

  @Override
  public List<Heard> heard(JsonNode root) {
    return JsonParts.elements(segments(root)).flatMap(Whisper::heardIn).toList();
  }

  private static JsonNode segments(JsonNode root) {
    return Stream.of("segments", "transcription", "chunks")
        .map(root::path)
        .filter(JsonNode::isArray)
        .findFirst()
        .orElse(root.path("segments"));
  }

  private static Stream<Heard> heardIn(JsonNode segment) {
    List<String> speakers =
        JsonParts.elements(segment.path("words"))
            .map(word -> JsonParts.text(word.path("speaker")).orElse(null))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Optional<String> speaker =
        JsonParts.text(segment.path("speaker")).or(() -> speakers.stream().findFirst());
    if (speakers.size() < 2) {
      return Stream.of(Heard.of(speaker, segment.path("text").asText(), start(segment)));
    }
    return JsonParts.elements(segment.path("words"))
        .map(
            word ->
                Heard.of(
                    JsonParts.text(word.path("speaker")),
                    word.path("word").asText(),
                    JsonParts.seconds(word.path("start"))));
  }

  private static Optional<Duration> start(JsonNode segment) {
    return JsonParts.seconds(segment.path("start"))
        .or(() -> JsonParts.milliseconds(segment.path("offsets").path("from")))
        .or(() -> JsonParts.seconds(segment.path("timestamp").path(0)));
  }
}
