package org.exemplar.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.alignment.Sentences;
import org.exemplar.alignment.Words;
import org.exemplar.codebook.Theme;
import org.exemplar.coding.Coding;
import org.exemplar.participant.Participant;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Speaker;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;
import org.exemplar.transcript.Turn;

/**
 * What one participant says for a theme in one turn: a coded segment, or the part of it that lies
 * in that turn. Segments of several coders that overlap are one passage.
 *
 * @param transcript where
 * @param turn in which turn
 * @param participant who says it
 * @param group of the session
 * @param span the words
 */
record Passage(
    Transcript transcript, Turn turn, Participant participant, String group, TextSpan span) {

  private record Key(TranscriptId transcript, int turn) {}

  String text() {
    return transcript.words(span);
  }

  /** The passages of a theme, in the order of the transcripts; never an interviewer's words. */
  static List<Passage> of(Theme theme, ThemedTalk talk) {
    Map<Key, List<Passage>> parts = new LinkedHashMap<>();
    for (Coding coding : talk.codings(theme)) {
      Transcript transcript = talk.transcript(coding.transcript()).orElseThrow();
      for (Turn turn : transcript.turnsIn(coding.span())) {
        part(talk, transcript, turn, coding.span())
            .ifPresent(
                passage ->
                    parts
                        .computeIfAbsent(
                            new Key(transcript.id(), turn.index()), k -> new ArrayList<>())
                        .add(passage));
      }
    }
    return parts.values().stream().flatMap(list -> merged(list).stream()).toList();
  }

  /** What a participant says in one turn of a coded span. */
  private static Optional<Passage> part(
      ThemedTalk talk, Transcript transcript, Turn turn, TextSpan coded) {
    return Optional.of(turn.speaker())
        .filter(Speaker::isParticipant)
        .flatMap(speaker -> talk.participants().speaking(transcript.id(), speaker))
        .flatMap(
            who ->
                turn.span()
                    .intersection(coded)
                    .flatMap(part -> part.trimmed(transcript.text()))
                    .map(
                        part ->
                            new Passage(transcript, turn, who, talk.group(transcript.id()), part)));
  }

  private static List<Passage> merged(List<Passage> passages) {
    List<Passage> merged = new ArrayList<>();
    for (Passage next : passages.stream().sorted(Comparator.comparing(Passage::span)).toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).span.overlaps(next.span)) {
        TextSpan both = merged.get(last).span.hull(next.span);
        merged.set(
            last, new Passage(next.transcript, next.turn, next.participant, next.group, both));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  /**
   * The stretches of whole sentences of the turn that lie within the passage and have so many
   * words; the whole passage where it has no whole sentence and the right length.
   */
  List<TextSpan> readable(int fewest, int most) {
    List<TextSpan> whole = wholeSentences();
    List<TextSpan> found = new ArrayList<>();
    if (whole.isEmpty() && fits(span, fewest, most)) {
      found.add(span);
    }
    for (int from = 0; from < whole.size(); from++) {
      TextSpan longest = whole.get(from);
      for (int to = from; to < whole.size(); to++) {
        TextSpan stretch = whole.get(from).hull(whole.get(to));
        longest = fits(stretch, 0, most) ? stretch : longest;
      }
      boolean inAnother = found.stream().anyMatch(longest::equals);
      if (fits(longest, fewest, most) && !inAnother) {
        found.add(longest);
      }
    }
    return found;
  }

  private boolean fits(TextSpan part, int fewest, int most) {
    int words = Words.of(transcript.words(part)).size();
    return words >= fewest && words <= most;
  }

  private List<TextSpan> wholeSentences() {
    int start = turn.span().start();
    return Sentences.of(transcript.words(turn.span())).stream()
        .map(s -> new TextSpan(start + s.start(), start + s.end()))
        .filter(this::holds)
        .toList();
  }

  /** A coder who stopped short of the full stop meant the whole sentence. */
  private boolean holds(TextSpan sentence) {
    List<TextSpan> words = Words.of(transcript.words(sentence));
    int first = sentence.start() + words.get(0).start();
    int last = sentence.start() + words.get(words.size() - 1).end();
    return span.contains(new TextSpan(first, last));
  }
}
