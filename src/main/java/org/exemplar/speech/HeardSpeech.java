package org.exemplar.speech;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * What a service heard.
 *
 * @param service the service, or the specification that it follows
 * @param heard in the order of the recording, each with words
 */
public record HeardSpeech(String service, List<Heard> heard) {

  /** Forms that share members are told apart by those that only one of them has. */
  private static final List<SpeechForm> FORMS =
      List.of(
          new AmazonTranscribe(),
          new Deepgram(),
          new IbmSpeech(),
          new Speechmatics(),
          new GoogleSpeech(),
          new PodcastTranscript(),
          new Whisper(),
          new AssemblyAi());

  /** Keeps its own copy. */
  public HeardSpeech {
    heard = List.copyOf(heard);
  }

  /** What was heard, if the data have the form of one of the services. */
  public static Optional<HeardSpeech> of(JsonNode root) {
    return FORMS.stream()
        .filter(form -> form.isFormOf(root))
        .findFirst()
        .map(
            form ->
                new HeardSpeech(
                    form.service(),
                    form.heard(root).stream().filter(h -> !h.words().isEmpty()).toList()));
  }
}
