package org.exemplar.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exemplar.codebook.Theme;
import org.exemplar.codebook.Themes;
import org.exemplar.problem.Problem;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/**
 * A quotation that has words of another before it under the same theme, as where two coders chose
 * one passage before either saw the other's choice.
 *
 * @param theme under which
 * @param one the quotation
 * @param before the first that has words of it already
 */
record Repetition(Theme theme, Verification one, Verification before) {

  /** Words of a transcript. */
  private record Words(TranscriptId transcript, TextSpan span) {
    boolean overlap(Words other) {
      return transcript.equals(other.transcript) && span.overlaps(other.span);
    }
  }

  private record Spot(Theme theme, TranscriptId transcript) {}

  private record Known(Verification quotation, Words words) {}

  /** All of them, in the order of the quotations. */
  static List<Repetition> in(List<Verification> all, Themes themes) {
    List<Repetition> found = new ArrayList<>();
    Map<Spot, List<Known>> known = new HashMap<>();
    for (Verification one : all) {
      Optional<Theme> theme = themes.named(one.quotation().theme());
      List<Words> words = words(one);
      theme
          .flatMap(of -> before(words, of, known).map(before -> new Repetition(of, one, before)))
          .ifPresent(found::add);
      theme.ifPresent(
          of ->
              words.forEach(
                  w ->
                      known
                          .computeIfAbsent(new Spot(of, w.transcript), spot -> new ArrayList<>())
                          .add(new Known(one, w))));
    }
    return List.copyOf(found);
  }

  private static Optional<Verification> before(
      List<Words> words, Theme theme, Map<Spot, List<Known>> known) {
    return words.stream()
        .flatMap(
            w ->
                known.getOrDefault(new Spot(theme, w.transcript), List.of()).stream()
                    .filter(there -> there.words.overlap(w)))
        .map(Known::quotation)
        .findFirst();
  }

  /** Where it stands, or, as long as that is in doubt, where it was chosen. */
  private static List<Words> words(Verification one) {
    if (one.place().isEmpty()) {
      Quotation quotation = one.quotation();
      return quotation
          .transcript()
          .flatMap(there -> quotation.span().map(span -> new Words(there, span)))
          .stream()
          .toList();
    }
    return one.places().stream()
        .flatMap(place -> place.spans().stream().map(span -> new Words(place.transcript(), span)))
        .toList();
  }

  /** What is told of it, at the quotation's place. */
  Problem problem() {
    String same = words(one).equals(words(before)) ? "The same words" : "Some of these words";
    String chooser = before.quotation().chosenBy().map(who -> ", chosen by " + who).orElse("");
    return Problem.warning(
        one.quotation().where(),
        same + " stand under “" + theme.title() + "” already" + chooser + ".",
        "words that are quoted once under a theme",
        "Remove one of the two quotations, or quote other words.");
  }
}
