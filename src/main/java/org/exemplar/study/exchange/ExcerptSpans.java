package org.exemplar.study.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.exchange.CodedSheet.ExcerptRow;
import org.exemplar.study.exchange.ExcerptPlaces.Found;
import org.exemplar.study.exchange.ExcerptPlaces.Place;
import org.exemplar.text.CodePoints;
import org.exemplar.text.TextSpan;
import org.exemplar.text.WhiteSpace;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * Finds the words that a row of excerpts codes: by its offsets, which count code points, or UTF-16
 * units where only these give the row's words; else by the words themselves, which also decide
 * where a column that looks like offsets holds something else, such as times.
 */
final class ExcerptSpans {

  private final List<Transcript> transcripts;
  private final ExcerptPlaces excerpts;
  private final Map<TranscriptId, CodePoints> codePoints = new LinkedHashMap<>();

  ExcerptSpans(List<Transcript> transcripts, ExcerptPlaces excerpts) {
    this.transcripts = transcripts;
    this.excerpts = excerpts;
  }

  /** The place of a row, in the transcript that it names, or in any. */
  Reading<Place> place(ExcerptRow row, Optional<Transcript> named) {
    boolean words = !row.text().isBlank();
    if (row.start().isBlank() && row.end().isBlank()) {
      return words ? byWords(row, named) : Reading.failed(placeless(row));
    }
    Optional<Transcript> transcript =
        named.or(() -> transcripts.size() == 1 ? transcripts.stream().findFirst() : named);
    if (transcript.isEmpty()) {
      return words ? byWords(row, named) : Reading.failed(transcriptless(row));
    }
    return byOffsets(row, transcript.get());
  }

  private Reading<Place> byOffsets(ExcerptRow row, Transcript transcript) {
    Optional<Integer> start = number(row.start());
    Optional<Integer> end = number(row.end());
    if (start.isPresent() && end.isPresent()) {
      return row.text().isBlank()
          ? byOffsetsAlone(row, transcript, start.get(), end.get())
          : byBoth(row, transcript, start.get(), end.get());
    }
    return row.text().isBlank()
        ? Reading.failed(noNumber(start.isEmpty() ? row.start() : row.end()))
        : byWords(row, Optional.of(transcript));
  }

  private Reading<Place> byOffsetsAlone(ExcerptRow row, Transcript transcript, int start, int end) {
    CodePoints counted = codePoints(transcript);
    return counted
        .span(start, end)
        .map(span -> Reading.of(new Place(transcript, span, false)))
        .orElseGet(() -> Reading.failed(outside(row, transcript, counted)));
  }

  private Reading<Place> byBoth(ExcerptRow row, Transcript transcript, int start, int end) {
    CodePoints counted = codePoints(transcript);
    return Stream.of(counted.span(start, end), TextSpan.in(transcript.text(), start, end))
        .flatMap(Optional::stream)
        .filter(span -> says(transcript, span, row))
        .findFirst()
        .map(span -> Reading.of(new Place(transcript, span, false)))
        .orElseGet(() -> elsewhere(row, transcript, counted));
  }

  /** The words do not stand at the offsets: they decide, and the person is told. */
  private Reading<Place> elsewhere(ExcerptRow row, Transcript transcript, CodePoints counted) {
    Reading<Place> found = byWords(row, Optional.of(transcript));
    return found.value().isEmpty()
        ? found
        : found.with(List.of(moved(row, found.value().get(), counted)));
  }

  private Reading<Place> byWords(ExcerptRow row, Optional<Transcript> named) {
    Found found = excerpts.find(row.text().words(), named.map(Transcript::id));
    if (found.places().size() > 1) {
      return Reading.failed(ambiguous(row, found.places()));
    }
    if (found.places().isEmpty()) {
      return Reading.failed(absent(row, named, found.near()));
    }
    Place place = found.places().get(0);
    return place.edited() ? Reading.of(place, List.of(edited(row, place))) : Reading.of(place);
  }

  private CodePoints codePoints(Transcript transcript) {
    return codePoints.computeIfAbsent(transcript.id(), id -> CodePoints.of(transcript.text()));
  }

  private static boolean says(Transcript transcript, TextSpan span, ExcerptRow row) {
    return WhiteSpace.folded(transcript.words(span)).equals(WhiteSpace.folded(row.text().words()));
  }

  private static Optional<Integer> number(Written cell) {
    String digits = cell.words().replaceAll("\\.0+$", "");
    return digits.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  private static Problem noNumber(Written cell) {
    return Problem.error(
        cell.where(),
        cell.isBlank() ? "The offset is missing." : "\"" + cell.words() + "\" is no offset.",
        "a number of code points from the beginning of the transcript, from 0",
        "Correct the offset, or clear both offsets and give the words.");
  }

  private static Problem outside(ExcerptRow row, Transcript transcript, CodePoints counted) {
    return Problem.error(
        row.start().where(),
        "There is no text from " + row.start().words() + " to " + row.end().words() + ".",
        "offsets within the " + counted.count() + " code points of " + transcript.id(),
        "Correct the offsets, or clear them and give the words.");
  }

  private static Problem moved(ExcerptRow row, Place place, CodePoints counted) {
    return Problem.warning(
        row.start().where(),
        "The words do not stand at these offsets; they were found in their only place.",
        counted.toCodePoint(place.span().start())
            + " to "
            + counted.toCodePoint(place.span().end())
            + " in "
            + place.candidate(),
        "Check that this is the passage that is meant.");
  }

  private static Problem edited(ExcerptRow row, Place place) {
    return Problem.warning(
        row.text().where(),
        "The excerpt stands in the transcript only with other words within it.",
        "“" + Contexts.shortened(place.transcript().words(place.span())) + "”",
        "Check that all of this is to be coded.");
  }

  private static Problem ambiguous(ExcerptRow row, List<Place> places) {
    return Problem.error(
        row.text().where(),
        "The excerpt stands in the transcripts " + Contexts.times(places.size()) + ".",
        "words that stand once; these are at " + Contexts.listed(places),
        "Quote more of the words around it, or name the transcript and the offsets.");
  }

  private static Problem absent(ExcerptRow row, Optional<Transcript> named, List<Place> near) {
    String there = named.map(t -> t.id().value()).orElse("any transcript");
    return Problem.error(
        row.text().where(),
        "The excerpt does not stand in " + there + ".",
        near.isEmpty()
            ? "words as they stand in the transcript"
            : "words as they stand in the transcript; like them are " + Contexts.listed(near),
        "Copy the words from the transcript.");
  }

  private static Problem placeless(ExcerptRow row) {
    return Problem.error(
        row.text().where(),
        "The row has a code, and neither words nor offsets.",
        "the words that are coded",
        "Copy the words from the transcript.");
  }

  private static Problem transcriptless(ExcerptRow row) {
    return Problem.error(
        row.transcript().where(),
        "The row has offsets, and nothing says in which transcript.",
        "the id of a transcript",
        "Add a column \"transcript\".");
  }
}
