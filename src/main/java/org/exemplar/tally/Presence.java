package org.exemplar.tally;

import java.util.Optional;
import org.exemplar.participant.Participant;
import org.exemplar.transcript.TranscriptId;

/**
 * Where words were said, and by whom where that is one participant.
 *
 * @param transcript the transcript
 * @param group its focus group or site, where it has one
 * @param participant the participant; empty for several at once, the unidentified, and interviewers
 */
public record Presence(
    TranscriptId transcript, Optional<String> group, Optional<Participant> participant) {

  /** The same place, and this participant. */
  public Presence of(Participant speaking) {
    return new Presence(transcript, group, Optional.of(speaking));
  }
}
