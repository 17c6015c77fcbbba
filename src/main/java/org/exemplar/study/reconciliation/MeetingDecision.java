package org.exemplar.study.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.difference.Difference;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.problem.SourceLocation;
import org.exemplar.record.Decision;
import org.exemplar.study.exchange.ExcerptPlaces;
import org.exemplar.study.exchange.Written;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;

/** Understands what a person decides about a difference that stands on the screen. */
final class MeetingDecision {

  private final StudyDifferences all;
  private final Difference difference;
  private final Transcript transcript;
  private final MadeDecision made;
  private final SourceLocation where;
  private final Resolving resolving;

  /**
   * A decision on a difference.
   *
   * @param all the differences of these coders
   * @param difference one of them
   * @param made as the person says it
   * @param now when it is made
   */
  MeetingDecision(StudyDifferences all, Difference difference, MadeDecision made, Instant now) {
    DifferenceWords told = all.words(difference);
    this.all = all;
    this.difference = difference;
    this.transcript = told.transcript();
    this.made = made;
    this.where = SourceLocation.of(told.name());
    this.resolving =
        new Resolving(
            difference, told.transcript(), made.reason().strip(), made.decidedBy().strip(), now);
  }

  /** The decision, or all that speaks against it. */
  Reading<Decision> read() {
    return switch (made.choice().kind()) {
      case CODER -> coder(made.choice().coder().orElseThrow());
      case BOTH -> Reading.of(resolving.together());
      case NEITHER -> Reading.of(resolving.neither());
      case OTHER -> other();
    };
  }

  private Reading<Decision> coder(CoderId coder) {
    return difference.of(coder).isEmpty()
        ? Reading.failed(
            MeetingProblems.nothingThere(where, coder, all.differences().coders().size()))
        : Reading.of(resolving.taken(coder));
  }

  private Reading<Decision> other() {
    Reading<Set<CodeId>> codes = codes();
    Reading<List<TextSpan>> spans = spans();
    List<Problem> problems = new ArrayList<>(codes.problems());
    problems.addAll(spans.problems());
    return codes.value().isPresent() && spans.value().isPresent()
        ? Reading.of(resolving.edited(codes.value().get(), spans.value().get()), problems)
        : Reading.failed(problems);
  }

  private Reading<Set<CodeId>> codes() {
    if (made.codes().isEmpty()) {
      return Reading.failed(MeetingProblems.noCode(where));
    }
    List<Problem> unknown =
        made.codes().stream()
            .filter(code -> all.study().codebook().find(code).isEmpty())
            .map(code -> MeetingProblems.unknownCode(where, code))
            .toList();
    return unknown.isEmpty()
        ? Reading.of(new LinkedHashSet<>(made.codes()))
        : Reading.failed(unknown);
  }

  /** The words where the person pointed, else where they stand; without words, those of all. */
  private Reading<List<TextSpan>> spans() {
    Written words = new Written(made.words(), where);
    if (words.isBlank()) {
      return Resolving.marked(difference)
          .map(Reading::of)
          .orElseGet(() -> Reading.failed(MeetingProblems.whichWords(where)));
    }
    Optional<TextSpan> pointed = made.place().filter(place -> isAt(place, words));
    return pointed.isPresent()
        ? Reading.of(List.of(pointed.get()))
        : new DecidedWords(
                new ExcerptPlaces(List.of(transcript), all.study().settings().convention()))
            .span(words, difference)
            .map(List::of);
  }

  private boolean isAt(TextSpan place, Written words) {
    return TextSpan.in(transcript.text(), place.start(), place.end())
        .flatMap(span -> span.trimmed(transcript.text()))
        .filter(place::equals)
        .map(span -> words.shows(transcript.words(span)))
        .orElse(false);
  }
}
