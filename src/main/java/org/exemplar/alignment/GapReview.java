package org.exemplar.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.alignment.Notation.Mark;
import org.exemplar.alignment.Typography.Trait;

/** What an editor's marks stand for, and what a reader should be warned of. */
final class GapReview {

  private final Notation notation;
  private final Said said;
  private final Convention convention;
  private final List<String> warnings = new ArrayList<>();

  GapReview(Notation notation, Said said, Convention convention) {
    this.notation = notation;
    this.said = said;
    this.convention = convention;
  }

  /** The warnings of all gaps reviewed so far. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }

  /**
   * Tells what the marks before a quoted word stand for.
   *
   * @param q the word
   * @param before the place of the word before the marks; {@link Match#NOWHERE} at the beginning
   * @param place where the word itself stands
   * @param traits takes the respects in which the print of a mark that was said differs
   */
  List<Edit> review(int q, int before, int place, Set<Trait> traits) {
    List<Mark> marks = notation.words().get(q).before();
    if (before == Match.NOWHERE) {
      return marks.stream().map(mark -> atEnd(mark, "")).toList();
    }
    String between = said.between(before, place);
    String printed = notation.between(q - 1, q);
    if (Typography.fold(between).equals(Typography.fold(printed))) {
      traits.addAll(Typography.differences(between, printed));
      return List.of();
    }
    String after = notation.before(q);
    String words = said.words(before + 1, place);
    List<Edit> found = new ArrayList<>(edits(marks, words, after, place - before - 1));
    warn(marks, after, words, before, place);
    punctuation(q, marks, between).ifPresent(found::add);
    return found;
  }

  /** The marks after the last word. */
  List<Edit> closing() {
    String after = notation.before(notation.words().size());
    return notation.closing().stream().map(mark -> atEnd(mark, after)).toList();
  }

  private static Edit atEnd(Mark mark, String after) {
    boolean omits = mark.kind() == Mark.Kind.OMISSION;
    return new Edit(omits ? Edit.Kind.OPEN_END : Edit.Kind.INSERTION, mark.printed(), "", after, 0);
  }

  private List<Edit> edits(List<Mark> marks, String words, String after, int count) {
    boolean omits = marks.stream().anyMatch(mark -> mark.kind() == Mark.Kind.OMISSION);
    if (!omits && count > 0) {
      return List.of(new Edit(Edit.Kind.REPLACEMENT, printed(marks), words, after, count));
    }
    return marks.stream()
        .map(mark -> edit(mark, mark.kind() == Mark.Kind.OMISSION ? words : "", after, count))
        .toList();
  }

  private static Edit edit(Mark mark, String words, String after, int count) {
    return mark.kind() == Mark.Kind.OMISSION
        ? new Edit(Edit.Kind.OMISSION, mark.printed(), words, after, count)
        : new Edit(Edit.Kind.INSERTION, mark.printed(), "", after, 0);
  }

  private static String printed(List<Mark> marks) {
    return marks.stream().map(Mark::printed).collect(Collectors.joining(" "));
  }

  /** Punctuation beside a mark must stand somewhere in what it covers; a full stop may be added. */
  private Optional<Edit> punctuation(int q, List<Mark> marks, String between) {
    int start = notation.words().get(q - 1).span().end();
    int end = notation.words().get(q).span().start();
    Mark last = marks.get(marks.size() - 1);
    String left = notation.text().substring(start, marks.get(0).span().start());
    String right = notation.text().substring(last.span().end(), end);
    String folded = Typography.fold(between);
    for (String glue : List.of(left, right)) {
      String mark = Typography.fold(glue);
      if (!mark.equals(".") && !folded.contains(mark)) {
        return Optional.of(new Edit(Edit.Kind.ALTERATION, glue.strip(), "", notation.before(q), 0));
      }
    }
    return Optional.empty();
  }

  private void warn(List<Mark> marks, String after, String words, int before, int place) {
    boolean omits = marks.stream().anyMatch(mark -> mark.kind() == Mark.Kind.OMISSION);
    String what =
        (omits ? "The omission" : "The replacement " + Edit.quote(printed(marks)))
            + " after "
            + Edit.quote(after);
    List<String> denials =
        Words.of(words).stream()
            .map(span -> span.of(words))
            .filter(convention::denies)
            .distinct()
            .toList();
    if (!denials.isEmpty()) {
      String list = denials.stream().map(Edit::quote).collect(Collectors.joining(", "));
      warnings.add(what + " takes out a negation: " + list + ".");
    }
    if (Sentences.several(words)) {
      warnings.add(what + " exceeds a sentence.");
    }
    if (said.joins(before, place)) {
      warnings.add(
          what
              + " joins turns "
              + said.turnNumber(before)
              + " and "
              + said.turnNumber(place)
              + ".");
    }
  }
}
