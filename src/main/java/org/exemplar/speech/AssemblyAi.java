package org.exemplar.speech;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** AssemblyAI: utterances of speakers, or words where they were not told apart; milliseconds. */
final class AssemblyAi implements SpeechForm {

  @Override
  public String service() {
    return "AssemblyAI";
  }

  @Override
  public boolean isFormOf(JsonNode root) {
    return isSpoken(root.path("utterances")) || isSpoken(root.path("words"));
  }

  private static boolean isSpoken(JsonNode parts) {
    return JsonParts.elements(parts)
        .anyMatch(part -> part.path("text").isTextual() && part.path("start").isNumber());
  }

  @Override
  public List<Heard> heard(JsonNode root) {
    boolean isTold = isSpoken(root.path("utterances"));
    return JsonParts.elements(root.path(isTold ? "utterances" : "words"))
        .map(
            part ->
                Heard.of(
                    JsonParts.numbered(part.path("speaker")),
                    part.path("text").asText(),
                    JsonParts.milliseconds(part.path("start"))))
        .toList();
  }
}
