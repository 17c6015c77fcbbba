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
import org.exemplar.difference.DecidedPassages;
import org.exemplar.difference.Difference;
import org.exemplar.problem.Problem;
import org.exemplar.problem.Reading;
import org.exemplar.record.Decision;
import org.exemplar.record.Decision.Passage;
import org.exemplar.record.Decision.Way;
import org.exemplar.study.exchange.CodeNames;
import org.exemplar.study.reconciliation.FilledDifferences.Row;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;

/** Understands what a row decides about a difference. */
final class RowDecision {

  private final Row row;
  private final Difference difference;
  private final DecidedPassages passages;
  private final CodeNames names;
  private final DecidedWords words;
  private final Instant now;

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
    this.passages = new DecidedPassages(transcript);
    this.names = names;
    this.words = words;
    this.now = now;
  }

  /** What it decides, or all that speaks against it. */
  Reading<Decision> read(List<CoderId> coders) {
    Optional<Choice> choice = Choice.of(row.decision().words(), coders);
    if (choice.isEmpty()) {
      return Reading.failed(DecisionProblems.unknown(row, coders));
    }
    return switch (choice.get().kind()) {
      case CODER -> coder(choice.get().coder().orElseThrow(), coders);
      case BOTH -> bare().map(nothing -> together());
      case NEITHER -> bare().map(nothing -> decision(Way.NEITHER, List.of()));
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
        ? Reading.of(taken(coder))
        : words.span(row.decidedWords(), difference).map(span -> edited(own, List.of(span)));
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
        ? Reading.of(edited(codes.value().get(), spans.value().get()), problems)
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

  /** The decided words; without any, those that all coded who coded something there. */
  private Reading<List<TextSpan>> spans() {
    if (!row.decidedWords().isBlank()) {
      return words.span(row.decidedWords(), difference).map(List::of);
    }
    Set<Set<TextSpan>> marked = new LinkedHashSet<>();
    for (CoderId coder : difference.coding()) {
      Set<TextSpan> spans = new LinkedHashSet<>();
      difference.of(coder).forEach(segment -> spans.add(segment.span()));
      marked.add(spans);
    }
    return marked.size() == 1
        ? Reading.of(List.copyOf(marked.iterator().next()))
        : Reading.failed(DecisionProblems.whichWords(row));
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

  /** What all coded is what one coded where only one did. */
  private Decision together() {
    return difference.coding().size() == 1
        ? taken(difference.coding().get(0))
        : decision(Way.BOTH, passages.together(difference));
  }

  private Decision taken(CoderId coder) {
    return new Decision(
        difference.id(),
        difference.transcript(),
        Way.CODER,
        Optional.of(coder),
        passages.of(difference, coder),
        row.reason().words(),
        row.decidedBy().words(),
        now);
  }

  /** Who writes down what a coder had, or all had, decides for that. */
  private Decision edited(Set<CodeId> codes, List<TextSpan> spans) {
    List<Passage> decided =
        spans.stream()
            .flatMap(span -> codes.stream().map(code -> passages.at(code, span)))
            .toList();
    Set<Passage> set = Set.copyOf(decided);
    Optional<CoderId> same =
        difference.coding().stream()
            .filter(coder -> Set.copyOf(passages.of(difference, coder)).equals(set))
            .findFirst();
    if (same.isPresent()) {
      return taken(same.get());
    }
    boolean all =
        difference.coding().size() > 1 && Set.copyOf(passages.together(difference)).equals(set);
    return all ? together() : decision(Way.EDITED, decided);
  }

  private Decision decision(Way way, List<Passage> decided) {
    return new Decision(
        difference.id(),
        difference.transcript(),
        way,
        Optional.empty(),
        decided,
        row.reason().words(),
        row.decidedBy().words(),
        now);
  }
}
