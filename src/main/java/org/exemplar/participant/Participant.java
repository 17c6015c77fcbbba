package org.exemplar.participant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.TranscriptId;

/**
 * A person studied.
 *
 * @param id pseudonym
 * @param voices where this person speaks; one in most studies, several where people were
 *     interviewed again
 * @param attributes such as age band or site, in the order of their columns; blank where unknown
 */
public record Participant(ParticipantId id, List<Voice> voices, Map<String, String> attributes) {

  /**
   * A speaker of one transcript.
   *
   * @param transcript the transcript
   * @param speaker the label there
   */
  public record Voice(TranscriptId transcript, String speaker) {

    /** Whether that transcript's label names this speaker, case and spaces folded. */
    public boolean is(TranscriptId other, String label) {
      return transcript.equals(other) && Speaker.fold(speaker).equals(Speaker.fold(label));
    }
  }

  /** Keeps its own copies, in their order. */
  public Participant {
    voices = List.copyOf(voices);
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }
}
