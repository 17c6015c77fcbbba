package org.exemplar.study.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.exchange.CodedSheet.TurnRow;
import org.exemplar.study.exchange.ExcerptPlaces.Found;
import org.exemplar.study.exchange.ExcerptPlaces.Place;
import org.exemplar.text.CodePoints;
import org.exemplar.text.TextSpan;
import org.exemplar.text.WhiteSpace;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;

/** Finds the part of a turn that a row of a worksheet codes. */
final class TurnParts {

  private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  private final ExcerptPlaces excerpts;

  TurnParts(ExcerptPlaces excerpts) {
    this.excerpts = excerpts;
  }

  /**
   * The words that a row codes: the whole turn where it names no part; else the part where Exemplar
   * wrote that it stands, if it still stands there; else its only place within the turn; else its
   * only place that begins within the turn.
   */
  Reading<TextSpan> span(TurnRow row, Transcript transcript, Turn turn) {
    if (row.part().isBlank()) {
      return Reading.of(turn.span());
    }
    Optional<TextSpan> placed = placed(row, transcript);
    if (placed.isPresent()) {
      return Reading.of(placed.get());
    }
    List<Place> places = places(row.part().words(), transcript, turn.span());
    if (places.size() > 1) {
      return Reading.failed(ambiguous(row, places));
    }
    return places.isEmpty()
        ? Reading.failed(absent(row, transcript, turn))
        : Reading.of(places.get(0).span());
  }

  private List<Place> places(String part, Transcript transcript, TextSpan turn) {
    List<Place> within = ExcerptPlaces.literal(part, transcript, turn).toList();
    if (!within.isEmpty()) {
      return within;
    }
    return excerpts.find(part, Optional.of(transcript.id())).places().stream()
        .filter(place -> turn.contains(place.span().start()))
        .toList();
  }

  private static Optional<TextSpan> placed(TurnRow row, Transcript transcript) {
    Matcher place = PLACE.matcher(row.place().words());
    if (!place.matches()) {
      return Optional.empty();
    }
    String part = WhiteSpace.folded(row.part().words());
    return CodePoints.of(transcript.text())
        .span(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
        .filter(span -> WhiteSpace.folded(transcript.words(span)).equals(part));
  }

  private Problem absent(TurnRow row, Transcript transcript, Turn turn) {
    Found elsewhere = excerpts.find(row.part().words(), Optional.empty());
    List<Place> candidates = elsewhere.places().isEmpty() ? elsewhere.near() : elsewhere.places();
    return Problem.error(
        row.part().where(),
        "These words do not stand in turn " + turn.number() + " of " + transcript.id() + ".",
        candidates.isEmpty()
            ? "words of the turn, as they stand in it"
            : "words of the turn, as they stand in it; like them are "
                + Contexts.listed(candidates),
        "Copy the part from the words beside it.");
  }

  private static Problem ambiguous(TurnRow row, List<Place> places) {
    return Problem.error(
        row.part().where(),
        "These words stand in the turn " + Contexts.times(places.size()) + ".",
        "words that stand once; these are at " + Contexts.listed(places),
        "Add some of the words around the place that is meant.");
  }
}
