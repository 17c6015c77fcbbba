package org.exemplar.quotation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exemplar.alignment.Alignment;
import org.exemplar.participant.Participant;
import org.exemplar.participant.Participants;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/** Who speaks in which turn, by all the names they go by. */
final class SpeakerNames {

  private final Participants participants;
  private final Set<String> labels;

  SpeakerNames(List<Transcript> transcripts, Participants participants) {
    this.participants = participants;
    Stream<String> spoken =
        transcripts.stream().flatMap(t -> t.turns().stream()).map(turn -> turn.speaker().folded());
    Stream<String> ids = participants.list().stream().map(p -> Speaker.fold(p.id().value()));
    this.labels = Stream.concat(spoken, ids).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether somebody goes by this label. */
  boolean isLabel(String label) {
    return labels.contains(Speaker.fold(label));
  }

  /** The participant's id; the label of a speaker who is no participant. */
  String name(TranscriptId transcript, Turn turn) {
    return participants
        .speaking(transcript, turn.speaker())
        .map(participant -> participant.id().value())
        .orElse(turn.speaker().label());
  }

  /** Whether all words of a place are those of one who goes by a name, as participant or label. */
  boolean saidBy(Alignment place, String name) {
    String folded = Speaker.fold(name);
    return !place.turns().isEmpty()
        && place.turns().stream().allMatch(turn -> goesBy(place, turn, folded));
  }

  private boolean goesBy(Alignment place, Turn turn, String folded) {
    return participants
            .speaking(place.transcript().id(), turn.speaker())
            .map(Participant::id)
            .filter(id -> Speaker.fold(id.value()).equals(folded))
            .isPresent()
        || turn.speaker().folded().equals(folded);
  }
}
