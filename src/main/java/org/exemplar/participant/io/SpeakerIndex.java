package org.exemplar.participant.io;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/** Who speaks in each transcript: its speakers by their folded labels, in order of appearance. */
final class SpeakerIndex {

  private final Map<TranscriptId, Map<String, Speaker>> speakers = new LinkedHashMap<>();

  SpeakerIndex(Collection<Transcript> transcripts) {
    for (Transcript transcript : transcripts) {
      Map<String, Speaker> labels = new LinkedHashMap<>();
      for (Turn turn : transcript.turns()) {
        labels.putIfAbsent(turn.speaker().folded(), turn.speaker());
      }
      speakers.put(transcript.id(), labels);
    }
  }

  /** The transcripts, in order. */
  Collection<TranscriptId> transcripts() {
    return speakers.keySet();
  }

  /** The speaker of a label, if the transcript has one. */
  Optional<Speaker> find(TranscriptId transcript, String label) {
    return Optional.ofNullable(speakers.get(transcript).get(Speaker.fold(label)));
  }

  /** All speakers of a transcript. */
  List<Speaker> in(TranscriptId transcript) {
    return List.copyOf(speakers.get(transcript).values());
  }

  /** Those of a transcript who are people studied. */
  List<Speaker> studied(TranscriptId transcript) {
    return speakers.get(transcript).values().stream().filter(Speaker::isParticipant).toList();
  }
}
