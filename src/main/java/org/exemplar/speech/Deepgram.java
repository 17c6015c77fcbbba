package org.exemplar.speech;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Deepgram: channels with words. Where there are several channels, each is a speaker, and their
 * words are put together by time.
 */
final class Deepgram implements SpeechForm {

  @Override
  public String service() {
    return "Deepgram";
  }

  @Override
  public boolean isFormOf(JsonNode root) {
    return root.path("results").path("channels").isArray();
  }

  @Override
  public List<Heard> heard(JsonNode root) {
    JsonNode channels = root.path("results").path("channels");
    if (channels.size() < 2) {
      return words(channels.path(0)).map(word -> heard(word, Optional.empty())).toList();
    }
    return IntStream.range(0, channels.size())
        .boxed()
        .flatMap(i -> words(channels.path(i)).map(word -> heard(word, Optional.of("Channel " + i))))
        .sorted(Comparator.comparing(word -> word.start().orElse(Duration.ZERO)))
        .toList();
  }

  private static Stream<JsonNode> words(JsonNode channel) {
    return JsonParts.elements(channel.path("alternatives").path(0).path("words"));
  }

  private static Heard heard(JsonNode word, Optional<String> channel) {
    return Heard.of(
        channel.or(() -> JsonParts.numbered(word.path("speaker"))),
        JsonParts.text(word.path("punctuated_word")).orElseGet(() -> word.path("word").asText()),
        JsonParts.seconds(word.path("start")));
  }
}
