package org.exemplar.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.codebook.Codebook;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.coding.Coder;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.participant.Design;
import org.exemplar.participant.Participant;
import org.exemplar.participant.ParticipantId;
import org.exemplar.participant.Participants;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Session;
import org.exemplar.transcript.SpeakerRoles;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.Voices;

/** A study written down in a test, a line of talk at a time. */
public final class SmallStudy {

  private final Design design;
  private final List<Session> sessions = new ArrayList<>();
  private final List<Transcript> transcripts = new ArrayList<>();
  private final Map<ParticipantId, Participant> participants = new LinkedHashMap<>();
  private final List<Code> codes = new ArrayList<>();
  private final List<Theme> themes = new ArrayList<>();
  private final Map<CoderId, Coder> coders = new LinkedHashMap<>();
  private final List<Coding> codings = new ArrayList<>();

  public SmallStudy(Design design) {
    this.design = design;
  }

  /** A transcript; a line is {@code Label: words}. The group may be empty. */
  public SmallStudy transcript(String id, String group, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Turn> turns = new ArrayList<>();
    for (String line : lines) {
      int colon = line.indexOf(": ");
      int start = text.length() + colon + 2;
      text.append(line).append('\n');
      turns.add(
          new Turn(
              turns.size(),
              SpeakerRoles.common().speaker(line.substring(0, colon)),
              new TextSpan(start, text.length() - 1),
              Optional.empty()));
    }
    TranscriptId name = new TranscriptId(id);
    transcripts.add(Transcript.of(name, text.toString(), turns));
    sessions.add(
        new Session(
            name,
            id + ".txt",
            Optional.empty(),
            Optional.empty(),
            Optional.of(group).filter(g -> !g.isEmpty()),
            Map.of()));
    return this;
  }

  /** A participant; attributes are {@code name=value}. */
  public SmallStudy participant(String id, String transcript, String label, String... attributes) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String attribute : attributes) {
      values.put(attribute.split("=", 2)[0], attribute.split("=", 2)[1]);
    }
    ParticipantId name = new ParticipantId(id);
    participants.put(
        name,
        new Participant(
            name, List.of(new Participant.Voice(new TranscriptId(transcript), label)), values));
    return this;
  }

  /** A code; the parent may be empty. */
  public SmallStudy code(String id, String parent) {
    codes.add(
        Code.of(
            new CodeId(id), id, Optional.of(parent).filter(p -> !p.isEmpty()).map(CodeId::new)));
    return this;
  }

  /** A theme of the codes named. */
  public SmallStudy theme(String group, String title, String... codesOfIt) {
    themes.add(new Theme(group, title, "", List.of(codesOfIt).stream().map(CodeId::new).toList()));
    return this;
  }

  /** A coder of another kind than a person. */
  public SmallStudy coder(String coder, Coder.Kind kind) {
    CoderId id = new CoderId(coder);
    coders.put(id, new Coder(id, kind));
    return this;
  }

  /** A coding of the first place where the words stand in the transcript. */
  public SmallStudy coded(String coder, String transcript, String code, String words) {
    TranscriptId id = new TranscriptId(transcript);
    Transcript in = transcripts.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    int start = in.text().indexOf(words);
    return coded(coder, transcript, code, new TextSpan(start, start + words.length()));
  }

  /** A coding of a span. */
  public SmallStudy coded(String coder, String transcript, String code, TextSpan span) {
    TranscriptId id = new TranscriptId(transcript);
    Transcript in = transcripts.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    CoderId who = new CoderId(coder);
    coders.putIfAbsent(who, new Coder(who, Coder.Kind.PERSON));
    codings.add(new Coding(who, id, new CodeId(code), span, in.words(span), "", 1));
    return this;
  }

  public Codebook codebook() {
    return new Codebook(codes);
  }

  public Themes themes() {
    return themes.isEmpty() ? Themes.of(codebook()) : new Themes(themes);
  }

  public List<Coder> coders() {
    return List.copyOf(coders.values());
  }

  public CodingSet codings() {
    return CodingSet.of(codings);
  }

  public Corpus corpus() {
    return new Corpus(design, sessions, transcripts, new Participants(participants.values()));
  }

  /** The standard selection. */
  public CoderSelection.Selected selected() {
    return CoderSelection.STANDARD.from(coders(), codings(), List.of());
  }

  /** Participants' talk under the standard selection. */
  public CodedTalk talk() {
    return CodedTalk.of(corpus(), selected().codings(), Voices.PARTICIPANTS);
  }

  /** Themes, then codes. */
  public List<Category> categories() {
    List<Category> all = new ArrayList<>(Category.of(themes(), codebook()));
    all.addAll(Category.of(codebook()));
    return all;
  }
}
