package org.exemplar.participant.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.participant.Participant;
import org.exemplar.participant.Participant.Voice;
import org.exemplar.participant.ParticipantId;
import org.exemplar.participant.Participants;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.problem.UnknownName;
import org.exemplar.sheet.Header;
import org.exemplar.sheet.Sheet;
import org.exemplar.sheet.SheetReader;
import org.exemplar.sheet.SheetRow;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Reads the list of participants: {@code participant,transcript,speaker}, then attributes. A
 * participant who speaks in several transcripts has a row for each; a blank speaker is the
 * participant's own id, or else the only participant of the transcript.
 */
public final class ParticipantsReader {

  private static final Set<String> OWN_COLUMNS =
      Set.of(Header.fold("participant"), Header.fold("transcript"), Header.fold("speaker"));

  /** A participant whose rows are being read. */
  private record Draft(Set<Voice> voices, Map<String, String> attributes) {}

  private final SpeakerIndex speakers;
  private final Set<TranscriptId> unread;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<ParticipantId, Draft> drafts = new LinkedHashMap<>();
  private final Map<Voice, ParticipantId> claimed = new LinkedHashMap<>();

  private ParticipantsReader(Collection<Transcript> transcripts, Set<TranscriptId> unread) {
    this.unread = unread;
    this.speakers = new SpeakerIndex(transcripts);
  }

  /**
   * The participants of a file.
   *
   * @param path the file
   * @param shownName its name as the person knows it, for messages
   * @param transcripts of the study
   * @param unread transcripts that could not be read: who speaks there is not asked
   */
  public static Reading<Participants> read(
      Path path, String shownName, Collection<Transcript> transcripts, Set<TranscriptId> unread) {
    return SheetReader.read(path, shownName)
        .then(sheet -> new ParticipantsReader(transcripts, unread).participants(sheet));
  }

  private Reading<Participants> participants(Sheet sheet) {
    List<Problem> missing = sheet.missing("participant", "transcript");
    if (!missing.isEmpty()) {
      return Reading.failed(missing);
    }
    List<String> attributes =
        sheet.header().names().stream()
            .filter(name -> !name.isEmpty() && !OWN_COLUMNS.contains(Header.fold(name)))
            .toList();
    sheet.rows().forEach(row -> add(row, attributes));
    speakers.transcripts().forEach(transcript -> findUnlisted(transcript, sheet.file()));
    List<Participant> participants = new ArrayList<>();
    drafts.forEach(
        (id, draft) ->
            participants.add(new Participant(id, List.copyOf(draft.voices()), draft.attributes())));
    return Reading.of(new Participants(participants), problems);
  }

  private void add(SheetRow row, List<String> attributes) {
    String name = row.line("participant");
    if (name.isEmpty()) {
      problems.add(nameless(row));
      return;
    }
    ParticipantId id = new ParticipantId(name);
    Draft draft =
        drafts.computeIfAbsent(id, key -> new Draft(new LinkedHashSet<>(), new LinkedHashMap<>()));
    attributes.forEach(attribute -> merge(id, draft, attribute, row));
    voice(id, row).ifPresent(draft.voices()::add);
  }

  private void merge(ParticipantId id, Draft draft, String attribute, SheetRow row) {
    String here = row.cell(attribute);
    String before = draft.attributes().getOrDefault(attribute, "");
    if (!before.isEmpty() && !here.isEmpty() && !before.equals(here)) {
      problems.add(
          Problem.error(
              row.place(attribute),
              attribute + " of " + id + " is \"" + here + "\" here and \"" + before + "\" above.",
              "the same value in all rows of a participant",
              "Correct one of the two."));
    }
    draft.attributes().put(attribute, before.isEmpty() ? here : before);
  }

  private Optional<Voice> voice(ParticipantId id, SheetRow row) {
    String written = row.line("transcript");
    if (written.isEmpty()) {
      problems.add(voiceless(id, row));
      return Optional.empty();
    }
    TranscriptId transcript = new TranscriptId(written);
    if (unread.contains(transcript)) {
      return Optional.empty();
    }
    if (!speakers.transcripts().contains(transcript)) {
      problems.add(
          UnknownName.problem(
              row.place("transcript"),
              "transcript",
              written,
              speakers.transcripts().stream().map(TranscriptId::value).toList(),
              "Correct the name, or add the transcript."));
      return Optional.empty();
    }
    return speaker(id, transcript, row)
        .map(speaker -> new Voice(transcript, speaker.label()))
        .filter(voice -> isFree(id, voice, row));
  }

  private Optional<Speaker> speaker(ParticipantId id, TranscriptId transcript, SheetRow row) {
    String label = row.line("speaker");
    Optional<Speaker> found = speakers.find(transcript, label.isEmpty() ? id.value() : label);
    List<Speaker> studied = speakers.studied(transcript);
    if (found.isEmpty() && label.isEmpty() && studied.size() == 1) {
      return Optional.of(studied.get(0));
    }
    if (found.isEmpty()) {
      problems.add(
          UnknownName.problem(
              row.place("speaker"),
              "speaker",
              label.isEmpty() ? id.value() : label,
              speakers.in(transcript).stream().map(Speaker::label).toList(),
              "Write the label that the transcript \"" + transcript + "\" has for this person."));
    } else if (!found.get().isParticipant()) {
      problems.add(notStudied(transcript, found.get(), row));
    }
    return found.filter(Speaker::isParticipant);
  }

  private boolean isFree(ParticipantId id, Voice voice, SheetRow row) {
    Optional<ParticipantId> other = Optional.ofNullable(claimed.putIfAbsent(voice, id));
    if (other.isPresent() && !other.get().equals(id)) {
      problems.add(
          Problem.error(
              row.place("speaker"),
              "The speaker \""
                  + voice.speaker()
                  + "\" of \""
                  + voice.transcript()
                  + "\" is "
                  + other.get()
                  + " above and "
                  + id
                  + " here.",
              "one participant for each speaker of a transcript",
              "Correct one of the two rows."));
      return false;
    }
    return true;
  }

  private void findUnlisted(TranscriptId transcript, String file) {
    for (Speaker speaker : speakers.studied(transcript)) {
      if (!claimed.containsKey(new Voice(transcript, speaker.label()))) {
        problems.add(
            Problem.warning(
                SourceLocation.of(file),
                "No row has the speaker \"" + speaker.label() + "\" of \"" + transcript + "\".",
                "a row for each person studied",
                "Add the row, or list the label under interviewers in study.yaml."));
      }
    }
  }

  private static Problem nameless(SheetRow row) {
    return Problem.error(
        row.place("participant"),
        "The row names no participant.",
        "the participant's pseudonym",
        "Write the pseudonym, or remove the row.");
  }

  private static Problem voiceless(ParticipantId id, SheetRow row) {
    return Problem.warning(
        row.place("transcript"),
        "The row does not say in which transcript " + id + " speaks.",
        "the name of a transcript",
        "Write the transcript's name; without it nothing counts for this participant.");
  }

  private static Problem notStudied(TranscriptId transcript, Speaker speaker, SheetRow row) {
    String role =
        speaker.role() == Speaker.Role.INTERVIEWER
            ? "an interviewer"
            : "several people or an unknown one";
    return Problem.error(
        row.place("speaker"),
        "The speaker \"" + speaker.label() + "\" of \"" + transcript + "\" is " + role + ".",
        "a label of a person studied",
        "Remove the row, or give this person another label in the transcript.");
  }
}
