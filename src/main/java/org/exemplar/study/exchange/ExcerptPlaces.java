package org.exemplar.study.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exemplar.alignment.Aligner;
import org.exemplar.alignment.Alignment;
import org.exemplar.alignment.Anchor;
import org.exemplar.alignment.Convention;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Finds the places of excerpts that were kept without offsets: letter for letter, or else as the
 * alignment of quotations finds them.
 */
public final class ExcerptPlaces {

  /** Near places that a message lists. */
  private static final int MOST_NEAR = 3;

  /**
   * A place.
   *
   * @param transcript where
   * @param span from the excerpt's first word to its last
   * @param edited whether words between them are not in the excerpt, or other words stand there
   */
  public record Place(Transcript transcript, TextSpan span, boolean edited) {

    /** The place and its context, for lists of candidates. */
    public String candidate() {
      return Contexts.of(transcript, span);
    }
  }

  /**
   * What was found.
   *
   * @param places equally good, in the order of the transcripts
   * @param near places with most of the words, where {@code places} is empty
   */
  public record Found(List<Place> places, List<Place> near) {}

  private final List<Transcript> transcripts;
  private final Aligner aligner;

  /** Places in these transcripts, by the conventions of a study. */
  public ExcerptPlaces(List<Transcript> transcripts, Convention convention) {
    this.transcripts = List.copyOf(transcripts);
    this.aligner = Aligner.of(transcripts, convention);
  }

  /** The places of an excerpt in one transcript, or in all. */
  public Found find(String excerpt, Optional<TranscriptId> transcript) {
    List<Place> literal =
        transcripts.stream()
            .filter(t -> transcript.map(t.id()::equals).orElse(true))
            .flatMap(t -> literal(excerpt, t, new TextSpan(0, Math.max(1, t.text().length()))))
            .toList();
    return literal.isEmpty() ? aligned(excerpt, transcript) : new Found(literal, List.of());
  }

  /** The places of an excerpt that stands letter for letter in a span of a transcript. */
  public static Stream<Place> literal(String excerpt, Transcript in, TextSpan within) {
    List<TextSpan> all = new ArrayList<>();
    String text = in.text();
    int at = text.indexOf(excerpt, within.start());
    while (!excerpt.isEmpty() && at >= 0 && at + excerpt.length() <= within.end()) {
      TextSpan.in(text, at, at + excerpt.length()).ifPresent(all::add);
      at = text.indexOf(excerpt, at + 1);
    }
    List<TextSpan> whole = all.stream().filter(span -> isWhole(text, span)).toList();
    return (whole.isEmpty() ? all : whole).stream().map(span -> new Place(in, span, false));
  }

  private Found aligned(String excerpt, Optional<TranscriptId> transcript) {
    return Anchor.find(aligner, excerpt, transcript, Optional.empty())
        .fold(
            held -> new Found(List.of(place(held.alignment(), excerpt)), List.of()),
            several ->
                new Found(
                    several.alignments().stream().map(a -> place(a, excerpt)).toList(), List.of()),
            adrift ->
                new Found(
                    List.of(),
                    adrift.near().stream().limit(MOST_NEAR).map(a -> place(a, excerpt)).toList()));
  }

  private static Place place(Alignment alignment, String excerpt) {
    boolean edited = alignment.fidelity().compareTo(Alignment.Fidelity.TYPOGRAPHY) > 0;
    TextSpan span = punctuated(alignment.transcript().text(), alignment.hull(), excerpt);
    return new Place(alignment.transcript(), span, edited);
  }

  /** Words align, marks do not: those that end the excerpt are taken in where they stand. */
  private static TextSpan punctuated(String text, TextSpan words, String excerpt) {
    int marks = 0;
    while (marks < excerpt.length() && isMark(excerpt.charAt(excerpt.length() - 1 - marks))) {
      marks++;
    }
    int end = words.end();
    while (marks > 0 && end < text.length() && isMark(text.charAt(end))) {
      end++;
      marks--;
    }
    return new TextSpan(words.start(), end);
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && !Character.isSurrogate(c);
  }

  private static boolean isWhole(String text, TextSpan span) {
    return !joins(text, span.start()) && !joins(text, span.end());
  }

  private static boolean joins(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }
}
