package org.exemplar.participant.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.exemplar.participant.Participant;
import org.exemplar.participant.Participants;
import org.exemplar.sheet.CsvWriter;

/** Writes the list of participants as CSV, a row for each transcript in which one speaks. */
public final class ParticipantsWriter {

  private ParticipantsWriter() {}

  /** The bytes of a list of participants. */
  public static byte[] bytes(Participants participants) {
    Set<String> attributes = new LinkedHashSet<>();
    participants.list().forEach(p -> attributes.addAll(p.attributes().keySet()));
    List<String> header = new ArrayList<>(List.of("participant", "transcript", "speaker"));
    header.addAll(attributes);
    List<List<String>> rows = new ArrayList<>();
    for (Participant participant : participants.list()) {
      for (Participant.Voice voice : participant.voices()) {
        rows.add(row(participant, voice.transcript().value(), voice.speaker(), attributes));
      }
      if (participant.voices().isEmpty()) {
        rows.add(row(participant, "", "", attributes));
      }
    }
    return CsvWriter.plain().bytes(header, rows);
  }

  private static List<String> row(
      Participant participant, String transcript, String speaker, Set<String> attributes) {
    List<String> row = new ArrayList<>(List.of(participant.id().value(), transcript, speaker));
    attributes.forEach(name -> row.add(participant.attributes().getOrDefault(name, "")));
    return row;
  }
}
