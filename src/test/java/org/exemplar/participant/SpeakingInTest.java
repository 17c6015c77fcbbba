package org.exemplar.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.TurnLines;
import org.junit.jupiter.api.Test;

class SpeakingInTest {

  @Test
  void givesEachSpeakerANameOfTheirOwnWhateverTranscriptsAreCalled() {
    List<Transcript> transcripts =
        List.of(
            transcript("Ann", "Interviewer", "Patient"),
            transcript("group", "Moderator", "Ann", "Ben"),
            transcript("other", "Ben", "Cleo"));

    assertThat(ids(transcripts))
        .containsExactly("Ann", "group Ann", "group Ben", "other Ben", "Cleo");
  }

  private static List<String> ids(List<Transcript> transcripts) {
    return Participants.speakingIn(transcripts).list().stream()
        .map(participant -> participant.id().value())
        .toList();
  }

  private static Transcript transcript(String id, String... labels) {
    TurnLines lines = new TurnLines();
    for (String label : List.of(labels)) {
      lines.add(SpeakerRoles.common().speaker(label), "words", Optional.empty());
    }
    return lines.transcript(new TranscriptId(id));
  }
}
