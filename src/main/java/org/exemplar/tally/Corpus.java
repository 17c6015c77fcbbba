package org.exemplar.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exemplar.participant.Design;
import org.exemplar.participant.Participant;
import org.exemplar.participant.ParticipantId;
import org.exemplar.participant.Participants;
import org.exemplar.transcript.Session;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/**
 * What was said in a study and by whom: the denominators of all its counts.
 *
 * @param design how the talk was gathered
 * @param sessions in order of collection
 * @param transcripts in the same order
 * @param participants who was studied
 */
public record Corpus(
    Design design,
    List<Session> sessions,
    List<Transcript> transcripts,
    Participants participants) {

  /**
   * Keeps its own copies. Where no participant is listed, every speaker who is a participant by the
   * transcript's label is one: named by the transcript where nobody else speaks in it, otherwise
   * {@code transcript/label}.
   */
  public Corpus {
    sessions = List.copyOf(sessions);
    transcripts = List.copyOf(transcripts);
    participants = participants.size() > 0 ? participants : speakers(transcripts);
  }

  /** Who took part: the participants who have a voice in one of the transcripts, in order. */
  public List<Participant> present() {
    List<TranscriptId> ids = transcripts.stream().map(Transcript::id).toList();
    return participants.list().stream()
        .filter(p -> p.voices().stream().anyMatch(voice -> ids.contains(voice.transcript())))
        .toList();
  }

  /**
   * The focus group or site of a transcript. A focus group that is not named is named by its
   * transcript; interviews and surveys may have no groups at all.
   */
  public Optional<String> group(TranscriptId transcript) {
    Optional<String> named = session(transcript).flatMap(Session::group);
    return named.isEmpty() && design == Design.FOCUS_GROUPS
        ? Optional.of(transcript.value())
        : named;
  }

  /** The groups, in order of collection. */
  public List<String> groups() {
    return transcripts.stream().flatMap(t -> group(t.id()).stream()).distinct().toList();
  }

  /** The session of a transcript, if it is listed. */
  public Optional<Session> session(TranscriptId transcript) {
    return sessions.stream().filter(s -> s.transcript().equals(transcript)).findFirst();
  }

  /** Names of the attributes of participants, then of sessions, in order of appearance. */
  public Set<String> attributeNames() {
    Set<String> names = new LinkedHashSet<>(participants.attributeNames());
    sessions.forEach(session -> names.addAll(session.attributes().keySet()));
    return Collections.unmodifiableSet(names);
  }

  /**
   * Everyone in every place: for each transcript one presence of nobody in particular, then one for
   * each participant who has a voice there, by transcript in order of collection.
   */
  public List<Presence> presences() {
    Map<TranscriptId, List<Presence>> found = new LinkedHashMap<>();
    for (Transcript transcript : transcripts) {
      Presence nobody = new Presence(transcript.id(), group(transcript.id()), Optional.empty());
      found.computeIfAbsent(transcript.id(), id -> new ArrayList<>()).add(nobody);
    }
    for (Participant participant : participants.list()) {
      for (Participant.Voice voice : participant.voices()) {
        Optional.ofNullable(found.get(voice.transcript()))
            .ifPresent(in -> in.add(in.get(0).of(participant)));
      }
    }
    return found.values().stream().flatMap(List::stream).distinct().toList();
  }

  private static Participants speakers(List<Transcript> transcripts) {
    return new Participants(transcripts.stream().flatMap(t -> speakers(t).stream()).toList());
  }

  private static List<Participant> speakers(Transcript transcript) {
    Map<String, String> labels = new LinkedHashMap<>();
    transcript.turns().stream()
        .map(Turn::speaker)
        .filter(Speaker::isParticipant)
        .forEach(speaker -> labels.putIfAbsent(speaker.folded(), speaker.label()));
    boolean alone = labels.size() == 1;
    return labels.values().stream().map(label -> speaker(transcript.id(), label, alone)).toList();
  }

  private static Participant speaker(TranscriptId transcript, String label, boolean alone) {
    String id = alone ? transcript.value() : transcript + "/" + label;
    return new Participant(
        new ParticipantId(id), List.of(new Participant.Voice(transcript, label)), Map.of());
  }
}
