package org.exemplar.study.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exemplar.participant.Participant;
import org.exemplar.participant.Participant.Voice;
import org.exemplar.participant.ParticipantId;
import org.exemplar.participant.Participants;
import org.exemplar.transcript.TranscriptId;
import org.jdbi.v3.core.Handle;

/** Who was studied. */
final class ParticipantTables {

  private ParticipantTables() {}

  static void insert(Handle handle, Participants participants) {
    List<List<Object>> rows = new ArrayList<>();
    List<List<Object>> voices = new ArrayList<>();
    List<List<Object>> attributes = new ArrayList<>();
    for (Participant participant : participants.list()) {
      String id = participant.id().value();
      rows.add(List.of(id, rows.size()));
      for (int i = 0; i < participant.voices().size(); i++) {
        Voice voice = participant.voices().get(i);
        voices.add(List.of(id, i, voice.transcript().value(), voice.speaker()));
      }
      attributes.addAll(Cells.numbered(id, participant.attributes()));
    }
    Cells.insert(handle, "INSERT INTO participant VALUES (?, ?)", rows);
    Cells.insert(handle, "INSERT INTO voice VALUES (?, ?, ?, ?)", voices);
    Cells.insert(handle, "INSERT INTO participant_attribute VALUES (?, ?, ?, ?)", attributes);
  }

  static Participants read(Handle handle) {
    Map<String, List<Voice>> voices = new LinkedHashMap<>();
    Cells.each(
        handle,
        "SELECT * FROM voice ORDER BY participant, position",
        row ->
            voices
                .computeIfAbsent(row.getString("participant"), id -> new ArrayList<>())
                .add(
                    new Voice(
                        new TranscriptId(row.getString("transcript")), row.getString("speaker"))));
    Map<String, Map<String, String>> attributes =
        Cells.attributesByOwner(
            handle,
            "SELECT participant, name, value FROM participant_attribute"
                + " ORDER BY participant, position");
    return new Participants(
        Cells.words(handle, "SELECT id FROM participant ORDER BY position").stream()
            .map(
                id ->
                    new Participant(
                        new ParticipantId(id),
                        voices.getOrDefault(id, List.of()),
                        attributes.getOrDefault(id, Map.of())))
            .toList());
  }
}
