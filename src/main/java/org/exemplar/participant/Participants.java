package org.exemplar.participant;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.Voices;

/** The participants of a study, in the order of their list. */
public final class Participants {

  private record Key(TranscriptId transcript, String foldedLabel) {}

  private static final Set<String> GENERIC =
      Set.of(
          "participant",
          "respondent",
          "interviewee",
          "patient",
          "client",
          "subject",
          "informant",
          "speaker",
          "person",
          "guest",
          "a",
          "r",
          "p",
          "s");

  private final Map<ParticipantId, Participant> byId;
  private final Map<Key, Participant> byVoice;
  private final Set<String> attributeNames;

  /**
   * A list of participants.
   *
   * @throws IllegalArgumentException if an id, or a speaker of one transcript, occurs twice
   */
  public Participants(Collection<Participant> participants) {
    Map<ParticipantId, Participant> ids = new LinkedHashMap<>();
    Map<Key, Participant> voices = new LinkedHashMap<>();
    for (Participant participant : participants) {
      if (ids.put(participant.id(), participant) != null) {
        throw new IllegalArgumentException("participant " + participant.id() + " occurs twice");
      }
      for (Participant.Voice voice : participant.voices()) {
        if (voices.put(key(voice.transcript(), voice.speaker()), participant) != null) {
          throw new IllegalArgumentException(voice + " belongs to two participants");
        }
      }
    }
    this.byId = Collections.unmodifiableMap(ids);
    this.byVoice = voices;
    Set<String> names = new LinkedHashSet<>();
    ids.values().forEach(participant -> names.addAll(participant.attributes().keySet()));
    this.attributeNames = Collections.unmodifiableSet(names);
  }

  /** Nobody. */
  public static Participants none() {
    return new Participants(List.of());
  }

  /**
   * The participants whom the transcripts' labels name, where nobody listed them. A label that
   * stands in one transcript only and is a name (not "Participant") is the participant's id;
   * otherwise the transcript's id is, where only one participant speaks there, and else both
   * together.
   */
  public static Participants speakingIn(Collection<Transcript> transcripts) {
    Map<String, Long> uses =
        transcripts.stream()
            .flatMap(t -> labels(t).keySet().stream())
            .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
    Map<ParticipantId, Participant> found = new LinkedHashMap<>();
    for (Transcript transcript : transcripts) {
      Map<String, String> labels = labels(transcript);
      labels.forEach(
          (folded, label) -> {
            boolean name = uses.get(folded) == 1 && !GENERIC.contains(folded);
            String both = transcript.id() + " " + label;
            String alone = labels.size() == 1 ? transcript.id().value() : both;
            ParticipantId id = free(name ? label : alone, both, found.keySet());
            found.put(
                id,
                new Participant(
                    id, List.of(new Participant.Voice(transcript.id(), label)), Map.of()));
          });
    }
    return new Participants(found.values());
  }

  /** A label of one transcript may be the name of another transcript. */
  private static ParticipantId free(String name, String both, Set<ParticipantId> taken) {
    ParticipantId id = new ParticipantId(name);
    for (int number = 1; taken.contains(id); number++) {
      id = new ParticipantId(number == 1 ? both : both + " " + number);
    }
    return id;
  }

  /** Whether a label says what a speaker is and not who: "Participant", "Patient", "A". */
  public static boolean isGeneric(String label) {
    return GENERIC.contains(Speaker.fold(label));
  }

  private static Map<String, String> labels(Transcript transcript) {
    Map<String, String> labels = new LinkedHashMap<>();
    transcript.turns().stream()
        .map(Turn::speaker)
        .filter(Speaker::isParticipant)
        .forEach(speaker -> labels.putIfAbsent(speaker.folded(), speaker.label()));
    return labels;
  }

  /** All of them, in order. */
  public List<Participant> list() {
    return List.copyOf(byId.values());
  }

  /** How many there are. */
  public int size() {
    return byId.size();
  }

  /** The participant of an id, if there is one. */
  public Optional<Participant> find(ParticipantId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Who speaks under a label of a transcript, if that is a participant. */
  public Optional<Participant> speaking(TranscriptId transcript, Speaker speaker) {
    return Optional.ofNullable(byVoice.get(key(transcript, speaker.label())));
  }

  /**
   * Whether what a speaker says in a transcript is coded and counted: by the label's role, or
   * because the label is a participant's.
   */
  public boolean isHeard(TranscriptId transcript, Speaker speaker, Voices voices) {
    return voices.include(speaker) || speaking(transcript, speaker).isPresent();
  }

  /** Participants who speak in a transcript, in order. */
  public List<Participant> in(TranscriptId transcript) {
    return byId.values().stream()
        .filter(p -> p.voices().stream().anyMatch(v -> v.transcript().equals(transcript)))
        .toList();
  }

  /** Names of all attributes, in the order of their first appearance. */
  public Set<String> attributeNames() {
    return attributeNames;
  }

  private static Key key(TranscriptId transcript, String label) {
    return new Key(transcript, Speaker.fold(label));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Participants that && list().equals(that.list());
  }

  @Override
  public int hashCode() {
    return list().hashCode();
  }

  @Override
  public String toString() {
    return "Participants" + byId.keySet();
  }
}
