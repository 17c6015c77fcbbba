package org.exemplar.study.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exemplar.codebook.Code;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.difference.Difference;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.record.Decision;
import org.exemplar.study.exchange.CodeNames;
import org.exemplar.study.reconciliation.FilledDifferences.Row;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;

/** Understands what a row decides about a difference. */
final class RowDecision {

  private final Row row;
  private final Difference difference;
  private final Resolving resolving;
  private final CodeNames names;
  private final DecidedWords words;

  /**
   * A row that says something.
   *
   * @param row as written
   * @param difference of which it is the row
   * @param transcript in which that stands
   * @param names finds codes
   * @param words finds words
   * @param now when the decision is brought
   */
  RowDecision(
      Row row,
      Difference difference,
      Transcript transcript,
      CodeNames names,
      DecidedWords words,
      Instant now) {
    this.row = row;
    this.difference = difference;
    this.resolving =
        new Resolving(difference, transcript, row.reason().words(), row.decidedBy().words(), now);
    this.names = names;
    this.words = words;
  }

  /** What it decides, or all that speaks against it. */
  Reading<Decision> read(List<CoderId> coders) {
    Optional<Choice> choice = Choice.of(row.decision().words(), coders);
    if (choice.isEmpty()) {
      return Reading.failed(DecisionProblems.unknown(row, coders));
    }
    return switch (choice.get().kind()) {
      case CODER -> coder(choice.get().coder().orElseThrow(), coders);
      case BOTH -> bare().map(nothing -> resolving.together());
      case NEITHER -> bare().map(nothing -> resolving.neither());
      case OTHER -> other();
    };
  }

  private Reading<Decision> coder(CoderId coder, List<CoderId> coders) {
    List<Coding> segments = difference.of(coder);
    if (segments.isEmpty()) {
      return Reading.failed(DecisionProblems.nothingThere(row, coder, difference, coders));
    }
    Set<CodeId> own = new LinkedHashSet<>();
    segments.forEach(segment -> own.add(segment.code()));
    if (!row.code().isBlank()) {
      Reading<List<Code>> written = names.codes(row.code());
      if (written.value().isEmpty() || written.hasErrors()) {
        return Reading.failed(written.problems());
      }
      if (!ids(written.value().get()).equals(own)) {
        return Reading.failed(DecisionProblems.otherCode(row, coder));
      }
    }
    return row.decidedWords().isBlank()
        ? Reading.of(resolving.taken(coder))
        : words
            .span(row.decidedWords(), difference)
            .map(span -> resolving.edited(own, List.of(span)));
  }

  private Reading<Decision> other() {
    if (row.code().isBlank() && row.decidedWords().isBlank()) {
      return Reading.failed(DecisionProblems.otherThanWhat(row));
    }
    Reading<Set<CodeId>> codes = codes();
    Reading<List<TextSpan>> spans = spans();
    List<Problem> problems = new ArrayList<>(codes.problems());
    problems.addAll(spans.problems());
    boolean whole = problems.stream().noneMatch(Problem::isError);
    return whole && codes.value().isPresent() && spans.value().isPresent()
        ? Reading.of(resolving.edited(codes.value().get(), spans.value().get()), problems)
        : Reading.failed(problems);
  }

  private Reading<Set<CodeId>> codes() {
    if (!row.code().isBlank()) {
      return names.codes(row.code()).map(RowDecision::ids);
    }
    return difference.codes().size() == 1
        ? Reading.of(Set.copyOf(difference.codes()))
        : Reading.failed(DecisionProblems.whichCode(row, difference));
  }

  /** The decided words; without any, those that all marked who coded something there. */
  private Reading<List<TextSpan>> spans() {
    if (!row.decidedWords().isBlank()) {
      return words.span(row.decidedWords(), difference).map(List::of);
    }
    return Resolving.marked(difference)
        .map(Reading::of)
        .orElseGet(() -> Reading.failed(DecisionProblems.whichWords(row)));
  }

  private static Set<CodeId> ids(List<Code> codes) {
    Set<CodeId> ids = new LinkedHashSet<>();
    codes.forEach(code -> ids.add(code.id()));
    return ids;
  }

  private Reading<Boolean> bare() {
    List<Problem> problems = new ArrayList<>();
    if (!row.code().isBlank()) {
      problems.add(DecisionProblems.besides(row, row.code()));
    }
    if (!row.decidedWords().isBlank()) {
      problems.add(DecisionProblems.besides(row, row.decidedWords()));
    }
    return problems.isEmpty() ? Reading.of(true) : Reading.failed(problems);
  }
}
