package org.exemplar.study.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.study.StudyTally;
import org.exemplar.tally.Category;
import org.exemplar.tally.CoOccurrence;
import org.exemplar.tally.SpokenTurn;
import org.exemplar.tally.VoicedCoding;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Words that a number of a tally counts.
 *
 * @param transcript where they stand
 * @param span of the words
 * @param speakers who says them, as labelled
 * @param participants who these are, where they are known
 * @param codes that were given to them, of those that are counted
 * @param coders who gave these
 * @param before the end of what stands before them in the same turn
 * @param words the words themselves
 * @param after the beginning of what stands after them in the same turn
 */
public record TalliedPassage(
    TranscriptId transcript,
    TextSpan span,
    List<String> speakers,
    List<String> participants,
    List<CodeId> codes,
    List<CoderId> coders,
    String before,
    String words,
    String after) {

  /** How much of what stands around the words is told, in units of text, to the end of a word. */
  private static final int AROUND = 120;

  /** Keeps its own copies. */
  public TalliedPassage {
    speakers = List.copyOf(speakers);
    participants = List.copyOf(participants);
    codes = List.copyOf(codes);
    coders = List.copyOf(coders);
  }

  private record Place(int transcript, TextSpan span) {}

  /**
   * The passages with some codes.
   *
   * @param tally what is counted
   * @param codes whose codings are meant
   * @param which in what turns
   */
  static List<TalliedPassage> of(
      StudyTally tally, Predicate<CodeId> codes, Predicate<SpokenTurn> which) {
    return of(
        tally,
        tally.talk().codings().stream()
            .filter(voiced -> codes.test(voiced.coding().code()))
            .filter(voiced -> voiced.turns().stream().anyMatch(which)));
  }

  /** The passages in which one coder coded two categories together. */
  static List<TalliedPassage> together(
      StudyTally tally, Category first, Category second, CoOccurrence.Within within) {
    List<VoicedCoding> one = tally.talk().of(first);
    List<VoicedCoding> other = tally.talk().of(second);
    return of(
        tally,
        Stream.concat(
            one.stream().filter(a -> other.stream().anyMatch(b -> meet(a, b, within))),
            other.stream().filter(b -> one.stream().anyMatch(a -> meet(a, b, within)))));
  }

  private static boolean meet(VoicedCoding a, VoicedCoding b, CoOccurrence.Within within) {
    boolean together =
        a.coding().coder().equals(b.coding().coder())
            && a.coding().transcript().equals(b.coding().transcript());
    return together
        && (within == CoOccurrence.Within.OVERLAP
            ? a.coding().span().overlaps(b.coding().span())
            : a.turns().stream()
                .anyMatch(x -> b.turns().stream().anyMatch(y -> x.order() == y.order())));
  }

  private static List<TalliedPassage> of(StudyTally tally, Stream<VoicedCoding> codings) {
    List<Transcript> transcripts = tally.talk().corpus().transcripts();
    Map<TranscriptId, Integer> order = new LinkedHashMap<>();
    transcripts.forEach(t -> order.put(t.id(), order.size()));
    Map<Place, List<VoicedCoding>> places = new LinkedHashMap<>();
    codings
        .distinct()
        .forEach(
            voiced ->
                places
                    .computeIfAbsent(
                        new Place(order.get(voiced.coding().transcript()), voiced.coding().span()),
                        place -> new ArrayList<>())
                    .add(voiced));
    return places.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                Comparator.comparingInt(Place::transcript).thenComparing(Place::span)))
        .map(place -> of(transcripts.get(place.getKey().transcript()), place.getValue()))
        .toList();
  }

  private static TalliedPassage of(Transcript transcript, List<VoicedCoding> same) {
    TextSpan span = same.get(0).coding().span();
    List<SpokenTurn> turns =
        same.stream().flatMap(voiced -> voiced.turns().stream()).distinct().toList();
    return new TalliedPassage(
        transcript.id(),
        span,
        turns.stream().map(turn -> turn.turn().speaker().label()).distinct().toList(),
        turns.stream()
            .flatMap(turn -> turn.presence().participant().stream())
            .map(participant -> participant.id().value())
            .distinct()
            .toList(),
        same.stream().map(voiced -> voiced.coding().code()).distinct().toList(),
        same.stream().map(voiced -> voiced.coding().coder()).distinct().sorted().toList(),
        before(transcript, span),
        transcript.words(span),
        after(transcript, span));
  }

  private static String before(Transcript transcript, TextSpan span) {
    int from =
        transcript.turnAt(span.start()).map(turn -> turn.span().start()).orElse(span.start());
    int at = Math.max(from, span.start() - AROUND);
    while (at > from && !Character.isWhitespace(transcript.text().charAt(at - 1))) {
      at--;
    }
    return (at > from ? "… " : "") + transcript.text().substring(at, span.start());
  }

  private static String after(Transcript transcript, TextSpan span) {
    int to =
        Optional.of(span.end() - 1)
            .flatMap(transcript::turnAt)
            .map(turn -> turn.span().end())
            .orElse(span.end());
    int at = Math.min(to, span.end() + AROUND);
    while (at < to && !Character.isWhitespace(transcript.text().charAt(at))) {
      at++;
    }
    return transcript.text().substring(span.end(), Math.max(at, span.end()))
        + (at < to ? " …" : "");
  }
}
