package org.exemplar.study.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.participant.Participant;
import org.exemplar.participant.Participant.Voice;
import org.exemplar.participant.ParticipantId;
import org.exemplar.participant.Participants;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;

/**
 * The participants of a study that lists none: every speaker who is studied. The label is the id,
 * unless it names a role or occurs in several transcripts, where it may be another person each
 * time; then the transcript's id stands for the only participant of a transcript, or before the
 * label.
 */
final class SpeakersAsParticipants {

  private static final Set<String> ROLES =
      Set.of(
          "participant",
          "patient",
          "respondent",
          "interviewee",
          "informant",
          "subject",
          "client",
          "speaker",
          "p",
          "r",
          "a",
          "answer",
          "resident",
          "carer",
          "caregiver");

  private SpeakersAsParticipants() {}

  /** The participants of these transcripts. */
  static Participants of(List<Transcript> transcripts) {
    Map<String, Long> occurrences =
        transcripts.stream()
            .flatMap(transcript -> studied(transcript).stream())
            .collect(
                Collectors.groupingBy(Speaker::folded, LinkedHashMap::new, Collectors.counting()));
    Map<ParticipantId, Participant> participants = new LinkedHashMap<>();
    for (Transcript transcript : transcripts) {
      List<Speaker> speakers = studied(transcript);
      for (Speaker speaker : speakers) {
        boolean clear = occurrences.get(speaker.folded()) == 1 && !ROLES.contains(speaker.folded());
        String longName = transcript.id() + " " + speaker.label();
        String name = speakers.size() == 1 ? transcript.id().value() : longName;
        ParticipantId id = free(clear ? speaker.label() : name, longName, participants.keySet());
        Voice voice = new Voice(transcript.id(), speaker.label());
        participants.put(id, new Participant(id, List.of(voice), Map.of()));
      }
    }
    return new Participants(participants.values());
  }

  private static ParticipantId free(String name, String longName, Set<ParticipantId> taken) {
    ParticipantId id = new ParticipantId(name);
    for (int number = 1; taken.contains(id); number++) {
      id = new ParticipantId(number == 1 ? longName : longName + " " + number);
    }
    return id;
  }

  /** The most participants who speak in one transcript. */
  static int most(List<Transcript> transcripts) {
    return transcripts.stream().mapToInt(transcript -> studied(transcript).size()).max().orElse(0);
  }

  private static List<Speaker> studied(Transcript transcript) {
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    for (Turn turn : transcript.turns()) {
      if (turn.speaker().isParticipant()) {
        speakers.putIfAbsent(turn.speaker().folded(), turn.speaker());
      }
    }
    return List.copyOf(speakers.values());
  }
}
