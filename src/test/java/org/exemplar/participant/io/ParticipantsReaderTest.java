package org.exemplar.participant.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.OddWords;
import org.exemplar.participant.Participant;
import org.exemplar.participant.Participant.Voice;
import org.exemplar.participant.ParticipantId;
import org.exemplar.participant.Participants;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParticipantsReaderTest {

  private static final TranscriptId ONE = new TranscriptId("one");
  private static final TranscriptId TWO = new TranscriptId("two");
  private static final List<Transcript> TRANSCRIPTS =
      List.of(transcript(ONE, "Moderator", "Ann", "Ben", "All"), transcript(TWO, "I", "Patient"));

  @TempDir Path folder;

  @Test
  void joinsTheRowsOfAParticipant() throws IOException {
    Reading<Participants> reading =
        read(
            "participant,transcript,speaker,age,site\n"
                + "P1,one,ANN :,41,\nP1,two,,,north\nBen,one,,,\nBen,unread,Who,,\n");

    assertThat(messages(reading)).isEmpty();
    assertThat(reading.value().orElseThrow().list())
        .containsExactly(
            new Participant(
                new ParticipantId("P1"),
                List.of(new Voice(ONE, "Ann"), new Voice(TWO, "Patient")),
                Map.of("age", "41", "site", "north")),
            new Participant(
                new ParticipantId("Ben"),
                List.of(new Voice(ONE, "Ben")),
                Map.of("age", "", "site", "")));
  }

  @Test
  void reportsAllThatIsWrong() throws IOException {
    Reading<Participants> reading =
        read(
            "participant,transcript,speaker,age\n"
                + "P1,one,Ann,41\nP1,two,Patient,42\nP2,one,ann,\nP3,onee,Ben,\nP4,one,Bne,\n"
                + "P5,one,moderator,\nP6,one,all,\n,one,Ben,\nP7,,,\n");

    assertThat(messages(reading))
        .containsExactly(
            "p.csv:3:16: error: age of P1 is \"42\" here and \"41\" above.\n"
                + "    expected: the same value in all rows of a participant\n"
                + "    remedy: Correct one of the two.",
            "p.csv:4:8: error: The speaker \"Ann\" of \"one\" is P1 above and P2 here.\n"
                + "    expected: one participant for each speaker of a transcript\n"
                + "    remedy: Correct one of the two rows.",
            "p.csv:5:4: error: There is no transcript \"onee\".\n"
                + "    expected: probably \"one\"\n"
                + "    remedy: Correct the name, or add the transcript.",
            "p.csv:6:8: error: There is no speaker \"Bne\".\n"
                + "    expected: one of Moderator, Ann, Ben, All\n"
                + "    remedy: Write the label that the transcript \"one\" has for this person.",
            "p.csv:7:8: error: The speaker \"Moderator\" of \"one\" is an interviewer.\n"
                + "    expected: a label of a person studied\n"
                + "    remedy: Remove the row, or give this person another label in the"
                + " transcript.",
            "p.csv:8:8: error: The speaker \"All\" of \"one\" is several people or an unknown"
                + " one.\n"
                + "    expected: a label of a person studied\n"
                + "    remedy: Remove the row, or give this person another label in the"
                + " transcript.",
            "p.csv:9:1: error: The row names no participant.\n"
                + "    expected: the participant's pseudonym\n"
                + "    remedy: Write the pseudonym, or remove the row.",
            "p.csv:10:4: warning: The row does not say in which transcript P7 speaks.\n"
                + "    expected: the name of a transcript\n"
                + "    remedy: Write the transcript's name; without it nothing counts for this"
                + " participant.",
            "p.csv: warning: No row has the speaker \"Ben\" of \"one\".\n"
                + "    expected: a row for each person studied\n"
                + "    remedy: Add the row, or list the label under interviewers in study.yaml.");
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    OddWords words = new OddWords(5);
    for (int round = 0; round < 60; round++) {
      List<Transcript> transcripts = new ArrayList<>();
      List<Participant> participants = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        TranscriptId id = new TranscriptId(i + words.line());
        String label = i + words.line();
        transcripts.add(transcript(id, label));
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("age band", words.text());
        attributes.put("site", words.text());
        participants.add(
            new Participant(
                new ParticipantId(i + words.line()),
                List.of(new Voice(id, transcripts.get(i).turns().get(0).speaker().label())),
                attributes));
      }
      Path file =
          Files.write(
              folder.resolve("p.csv"), ParticipantsWriter.bytes(new Participants(participants)));

      Reading<Participants> reading = ParticipantsReader.read(file, "p.csv", transcripts, Set.of());

      assertThat(reading.problems()).isEmpty();
      assertThat(reading.value().orElseThrow().list()).isEqualTo(participants);
    }
  }

  private static Transcript transcript(TranscriptId id, String... labels) {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      turns.add(
          new Turn(
              i,
              SpeakerRoles.common().speaker(labels[i]),
              new TextSpan(i * 2, i * 2 + 1),
              Optional.empty()));
    }
    return Transcript.of(id, "x\n".repeat(labels.length), turns);
  }

  private Reading<Participants> read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("p.csv"), text);
    return ParticipantsReader.read(file, "p.csv", TRANSCRIPTS, Set.of(new TranscriptId("unread")));
  }

  private static List<String> messages(Reading<?> reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }
}
