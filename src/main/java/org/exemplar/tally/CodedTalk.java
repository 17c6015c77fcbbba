package org.exemplar.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.Voices;

/** The talk of a study with those codings that a tally reads, each brought to who voiced it. */
public final class CodedTalk {

  private final Corpus corpus;
  private final List<Presence> presences;
  private final List<SpokenTurn> turns;
  private final List<VoicedCoding> codings;
  private final List<Coding> unvoiced;
  private final Map<CodeId, List<VoicedCoding>> byCode = new LinkedHashMap<>();

  private CodedTalk(
      Corpus corpus,
      List<Presence> presences,
      List<SpokenTurn> turns,
      List<VoicedCoding> codings,
      List<Coding> unvoiced) {
    this.corpus = corpus;
    this.presences = List.copyOf(presences);
    this.turns = List.copyOf(turns);
    this.codings = List.copyOf(codings);
    this.unvoiced = List.copyOf(unvoiced);
    codings.forEach(
        c -> byCode.computeIfAbsent(c.coding().code(), code -> new ArrayList<>()).add(c));
  }

  /**
   * Brings codings to the turns that they touch.
   *
   * @param corpus the talk
   * @param codings those that are to be read; see {@link CoderSelection}
   * @param voices whose turns count
   */
  public static CodedTalk of(Corpus corpus, CodingSet codings, Voices voices) {
    Map<TranscriptId, Place> places = new LinkedHashMap<>();
    List<SpokenTurn> turns = new ArrayList<>();
    for (Transcript transcript : corpus.transcripts()) {
      List<SpokenTurn> here = turns(corpus, transcript, voices, turns.size());
      places.put(transcript.id(), Place.of(transcript, here));
      turns.addAll(here);
    }
    List<VoicedCoding> voiced = new ArrayList<>();
    List<Coding> unvoiced = new ArrayList<>();
    for (Coding coding : codings.list()) {
      Optional<Place> place = Optional.ofNullable(places.get(coding.transcript()));
      List<SpokenTurn> touched = place.map(p -> p.touched(coding.span())).orElse(List.of());
      if (touched.isEmpty()) {
        unvoiced.add(coding);
      } else {
        voiced.add(new VoicedCoding(coding, touched));
      }
    }
    return new CodedTalk(corpus, corpus.presences(), turns, voiced, unvoiced);
  }

  /**
   * The part of the talk that some of those present said, with its own denominators: the turns of
   * these, the codings that share a word with such a turn, and the transcripts in which they sat.
   *
   * @param who in which place
   */
  public CodedTalk among(Predicate<Presence> who) {
    List<Presence> present = presences.stream().filter(who).toList();
    Set<TranscriptId> places =
        present.stream().map(Presence::transcript).collect(Collectors.toSet());
    Corpus part =
        new Corpus(
            corpus.design(),
            corpus.sessions(),
            corpus.transcripts().stream().filter(t -> places.contains(t.id())).toList(),
            corpus.participants());
    return new CodedTalk(
        part,
        present,
        turns.stream().filter(turn -> who.test(turn.presence())).toList(),
        codings.stream().flatMap(voiced -> voiced.among(who).stream()).toList(),
        List.of());
  }

  /** The talk. */
  public Corpus corpus() {
    return corpus;
  }

  /** Everyone in every place; see {@link Corpus#presences()}. */
  public List<Presence> presences() {
    return presences;
  }

  /** All turns that count, in order of collection. */
  public List<SpokenTurn> turns() {
    return turns;
  }

  /** The codings of words that count, in the order of {@link Coding#ORDER}. */
  public List<VoicedCoding> codings() {
    return codings;
  }

  /** Those that touch no turn that counts: of an interviewer's words, or of a heading. */
  public List<Coding> unvoiced() {
    return unvoiced;
  }

  /** The codings with one of a category's codes, code by code. */
  public List<VoicedCoding> of(Category category) {
    return category.codes().stream()
        .flatMap(code -> byCode.getOrDefault(code, List.of()).stream())
        .toList();
  }

  private static List<SpokenTurn> turns(
      Corpus corpus, Transcript transcript, Voices voices, int from) {
    Map<String, Presence> known = new LinkedHashMap<>();
    Presence nobody =
        new Presence(transcript.id(), corpus.group(transcript.id()), Optional.empty());
    List<SpokenTurn> turns = new ArrayList<>();
    for (Turn turn : transcript.turns()) {
      Speaker speaker = turn.speaker();
      Presence presence =
          known.computeIfAbsent(
              speaker.label(),
              label ->
                  corpus
                      .participants()
                      .speaking(transcript.id(), speaker)
                      .map(nobody::of)
                      .orElse(nobody));
      if (voices.include(speaker) || presence.participant().isPresent()) {
        turns.add(new SpokenTurn(from + turns.size(), presence, turn));
      }
    }
    return turns;
  }

  /** A transcript with those of its turns that count, by their position. */
  private record Place(Transcript transcript, Map<Integer, SpokenTurn> counted) {

    static Place of(Transcript transcript, List<SpokenTurn> turns) {
      Map<Integer, SpokenTurn> counted = new LinkedHashMap<>();
      turns.forEach(turn -> counted.put(turn.turn().index(), turn));
      return new Place(transcript, counted);
    }

    /** The turns that count and of which a span covers more than white space. */
    List<SpokenTurn> touched(TextSpan span) {
      return transcript.turnsIn(span).stream()
          .filter(turn -> counted.containsKey(turn.index()) && coversWords(span, turn))
          .map(turn -> counted.get(turn.index()))
          .toList();
    }

    private boolean coversWords(TextSpan span, Turn turn) {
      return turn.span()
          .intersection(span)
          .flatMap(shared -> shared.trimmed(transcript.text()))
          .isPresent();
    }
  }
}
