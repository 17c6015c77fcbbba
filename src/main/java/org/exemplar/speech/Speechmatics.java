package org.exemplar.speech;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Speechmatics, in its present form, where each word has its speaker, and in that of its first
 * version, where speakers stand beside the words with the time from which they speak.
 */
final class Speechmatics implements SpeechForm {

  /** The speaker whom it does not know. */
  private static final String UNKNOWN = "UU";

  private static final Pattern MARKS = Pattern.compile("[.,!?;:…。、，！？]+");

  @Override
  public String service() {
    return "Speechmatics";
  }

  @Override
  public boolean isFormOf(JsonNode root) {
    return isFirst(root) || isPresent(root.path("results"));
  }

  private static boolean isFirst(JsonNode root) {
    return JsonParts.elements(root.path("words")).anyMatch(w -> w.has("name") && w.has("time"));
  }

  private static boolean isPresent(JsonNode results) {
    return JsonParts.elements(results)
        .anyMatch(r -> r.has("type") && r.path("alternatives").path(0).has("content"));
  }

  @Override
  public List<Heard> heard(JsonNode root) {
    return isFirst(root)
        ? first(root)
        : JsonParts.elements(root.path("results")).map(Speechmatics::present).toList();
  }

  private static Heard present(JsonNode result) {
    JsonNode best = result.path("alternatives").path(0);
    String attached = result.path("attaches_to").asText("previous");
    return new Heard(
        JsonParts.text(best.path("speaker")).filter(name -> !name.equals(UNKNOWN)),
        best.path("content").asText().strip(),
        JsonParts.seconds(result.path("start_time")),
        result.path("type").asText().equals("punctuation") && attached.equals("previous"));
  }

  private static List<Heard> first(JsonNode root) {
    TreeMap<Duration, Optional<String>> speakers = new TreeMap<>();
    JsonParts.elements(root.path("speakers"))
        .forEach(
            speaker ->
                JsonParts.seconds(speaker.path("time"))
                    .ifPresent(from -> speakers.put(from, JsonParts.text(speaker.path("name")))));
    return JsonParts.elements(root.path("words"))
        .map(
            word -> {
              Optional<Duration> start = JsonParts.seconds(word.path("time"));
              String words = word.path("name").asText().strip();
              return new Heard(
                  start
                      .flatMap(time -> Optional.ofNullable(speakers.floorEntry(time)))
                      .flatMap(entry -> entry.getValue()),
                  words,
                  start,
                  MARKS.matcher(words).matches());
            })
        .toList();
  }
}
