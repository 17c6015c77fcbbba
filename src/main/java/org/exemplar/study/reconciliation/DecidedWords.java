package org.exemplar.study.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exemplar.difference.Difference;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.study.exchange.Contexts;
import org.exemplar.study.exchange.ExcerptPlaces;
import org.exemplar.study.exchange.ExcerptPlaces.Found;
import org.exemplar.study.exchange.ExcerptPlaces.Place;
import org.exemplar.study.exchange.Written;
import org.exemplar.text.TextSpan;

/** Finds the words that a group decided on in the transcript of the difference. */
record DecidedWords(ExcerptPlaces excerpts) {

  /**
   * Where the words stand. Of several places that is meant which overlaps the passage, if only one
   * does.
   */
  Reading<TextSpan> span(Written words, Difference difference) {
    Found found = excerpts.find(words.words(), Optional.of(difference.transcript()));
    if (found.places().isEmpty()) {
      return Reading.failed(absent(words, difference, found.near()));
    }
    List<Place> here =
        found.places().stream().filter(p -> p.span().overlaps(difference.hull())).toList();
    List<Place> meant = here.isEmpty() ? found.places() : here;
    return meant.size() == 1
        ? Reading.of(meant.get(0).span(), warnings(words, meant.get(0), here.isEmpty()))
        : Reading.failed(ambiguous(words, meant));
  }

  private static List<Problem> warnings(Written words, Place place, boolean elsewhere) {
    List<Problem> warnings = new ArrayList<>();
    if (place.edited()) {
      warnings.add(
          Problem.warning(
              words.where(),
              "The words stand in the transcript only with other words within them.",
              "“" + Contexts.shortened(place.transcript().words(place.span())) + "”",
              "Check that all of this is to be coded."));
    }
    if (elsewhere) {
      warnings.add(
          Problem.warning(
              words.where(),
              "The words stand outside the passage, at " + place.candidate() + ".",
              "words of the passage that is decided on",
              "Check that this is what is meant."));
    }
    return warnings;
  }

  private static Problem absent(Written words, Difference difference, List<Place> near) {
    return Problem.error(
        words.where(),
        "The words do not stand in " + difference.transcript() + ".",
        near.isEmpty()
            ? "words as they stand in the transcript"
            : "words as they stand in the transcript; like them are " + Contexts.listed(near),
        "Copy the words from the passage, without the marks › and ‹.");
  }

  private static Problem ambiguous(Written words, List<Place> places) {
    return Problem.error(
        words.where(),
        "The words stand there " + Contexts.times(places.size()) + ".",
        "words that stand once; these are at " + Contexts.listed(places),
        "Copy more of the words around them.");
  }
}
