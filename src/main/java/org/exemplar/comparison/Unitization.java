package org.exemplar.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.exemplar.linguistics.Annotator;
import org.exemplar.linguistics.Sentence;
import org.exemplar.linguistics.WordFinder;
import org.exemplar.participant.Participants;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;
import org.exemplar.transcript.Voices;

/**
 * How transcripts are cut into the units over which coders are compared. A piece without a word (a
 * letter or a digit) is no unit.
 */
public final class Unitization {

  private static final Pattern EMPTY_LINE = Pattern.compile("\n[^\\S\n]*\n");
  private static final Pattern PARAGRAPHS_BY_EMPTY_LINES =
      Pattern.compile("(?s)(?:(?!\n[^\\S\n]*\n).)+");
  private static final Pattern PARAGRAPHS_BY_LINES = Pattern.compile("[^\n]+");

  private final UnitKind kind;
  private final Voices voices;
  private final Participants participants;
  private final WordFinder words;
  private final Annotator annotator;
  private final Map<TranscriptId, List<TextSpan>> listed;

  private Unitization(
      UnitKind kind,
      Voices voices,
      Participants participants,
      WordFinder words,
      Annotator annotator,
      Map<TranscriptId, List<TextSpan>> listed) {
    this.kind = kind;
    this.voices = voices;
    this.participants = participants;
    this.words = words;
    this.annotator = annotator;
    this.listed = listed;
  }

  /**
   * Turns, or their parts, or all turns of a transcript as one unit.
   *
   * @param kind any but {@link UnitKind#LISTED}
   * @param voices whose turns count
   * @param participants who was studied
   * @param words finds the language's words
   * @param annotator finds its sentences
   */
  public static Unitization of(
      UnitKind kind,
      Voices voices,
      Participants participants,
      WordFinder words,
      Annotator annotator) {
    if (kind == UnitKind.LISTED) {
      throw new IllegalArgumentException("listed units need their list");
    }
    return new Unitization(kind, voices, participants, words, annotator, Map.of());
  }

  /**
   * These stretches of text, whoever speaks in them.
   *
   * @param listed by transcript, in order, not overlapping
   * @param words finds the language's words
   * @param annotator of the language; a listed unit needs no sentences
   */
  public static Unitization listed(
      Map<TranscriptId, List<TextSpan>> listed, WordFinder words, Annotator annotator) {
    return new Unitization(
        UnitKind.LISTED,
        Voices.EVERYONE,
        Participants.none(),
        words,
        annotator,
        Map.copyOf(listed));
  }

  /** These stretches of text instead, in the same language. */
  public Unitization over(Map<TranscriptId, List<TextSpan>> stretches) {
    return listed(stretches, words, annotator);
  }

  /** What the units are. */
  public UnitKind kind() {
    return kind;
  }

  /** Whose turns count. */
  public Voices voices() {
    return voices;
  }

  /** Cuts a transcript. */
  public UnitizedTranscript cut(Transcript transcript) {
    List<Turn> heard = transcript.turns().stream().filter(heard(transcript)).toList();
    List<TextSpan> pieces = pieces(transcript, heard);
    List<TextSpan> ground = kind == UnitKind.LISTED ? pieces : spans(heard);
    List<TextSpan> found = new ArrayList<>();
    ground.forEach(span -> found.addAll(words.words(transcript.text(), span)));
    WordPlaces places = WordPlaces.of(found);
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int count = places.in(pieces.get(i));
      if (count > 0) {
        units.add(new Unit(pieces.get(i), number(transcript, pieces.get(i), i), count));
      }
    }
    int unheard = kind == UnitKind.LISTED ? 0 : transcript.turns().size() - heard.size();
    return new UnitizedTranscript(
        transcript, ground, places, units, unheard, pieces.size() - units.size());
  }

  private Predicate<Turn> heard(Transcript transcript) {
    return turn -> participants.isHeard(transcript.id(), turn.speaker(), voices);
  }

  private static List<TextSpan> spans(List<Turn> turns) {
    return turns.stream().map(Turn::span).toList();
  }

  private List<TextSpan> pieces(Transcript transcript, List<Turn> heard) {
    return switch (kind) {
      case TURNS -> spans(heard);
      case SENTENCES ->
          heard.stream()
              .flatMap(turn -> annotator.sentences(transcript.text(), turn.span()).stream())
              .map(Sentence::span)
              .toList();
      case PARAGRAPHS -> paragraphs(transcript.text(), spans(heard));
      case TRANSCRIPTS ->
          spans(heard).stream().reduce(TextSpan::hull).map(List::of).orElse(List.of());
      case LISTED -> listed.getOrDefault(transcript.id(), List.of());
    };
  }

  private static List<TextSpan> paragraphs(String text, List<TextSpan> turns) {
    boolean spaced = turns.stream().anyMatch(turn -> EMPTY_LINE.matcher(turn.of(text)).find());
    Pattern pattern = spaced ? PARAGRAPHS_BY_EMPTY_LINES : PARAGRAPHS_BY_LINES;
    return turns.stream()
        .flatMap(turn -> pattern.matcher(turn.of(text)).results().map(part -> part(turn, part)))
        .toList();
  }

  private static TextSpan part(TextSpan turn, MatchResult part) {
    return new TextSpan(turn.start() + part.start(), turn.start() + part.end());
  }

  /** Of a turn, or of a listed unit among those of its transcript, with words or without. */
  private int number(Transcript transcript, TextSpan piece, int before) {
    return kind == UnitKind.LISTED
        ? before + 1
        : transcript.turnsIn(piece).stream().findFirst().map(Turn::number).orElse(1);
  }
}
