package org.exemplar.alignment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.alignment.Notation.Mark;
import org.exemplar.alignment.Typography.Trait;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;

/** Compares a quotation, letter by letter, with the place where its words stand. */
final class Comparison {

  private final Notation notation;
  private final Concordance concordance;
  private final Match match;
  private final Tolerance tolerance;
  private final Said said;
  private final GapReview gaps;
  private final List<Edit> edits = new ArrayList<>();
  private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
  private final List<TextSpan> spans = new ArrayList<>();

  private Comparison(
      Notation notation,
      Concordance concordance,
      Match match,
      Convention convention,
      Tolerance tolerance) {
    this.notation = notation;
    this.concordance = concordance;
    this.match = match;
    this.tolerance = tolerance;
    this.said = new Said(concordance);
    this.gaps = new GapReview(notation, said, convention);
  }

  /** How faithful the quotation is to where its words stand. */
  static Alignment of(
      Notation notation,
      Concordance concordance,
      Match match,
      Convention convention,
      Tolerance tolerance) {
    return new Comparison(notation, concordance, match, convention, tolerance).alignment();
  }

  private Alignment alignment() {
    int from = 0;
    int before = Match.NOWHERE;
    int size = notation.words().size();
    for (int to = 1; to <= size; to++) {
      if (to == size || !notation.words().get(to).before().isEmpty()) {
        before = stretch(from, to, before);
        from = to;
      }
    }
    end(before);
    if (!traits.isEmpty()) {
      edits.add(new Edit(Edit.Kind.TYPOGRAPHY, traitWords(), "", "", 0));
    }
    Transcript transcript = concordance.section(match.first()).transcript();
    return new Alignment(transcript, turns(transcript), spans, fidelity(), edits, gaps.warnings());
  }

  /**
   * Compares the words between two marks; gives the place of its last word that stands anywhere.
   */
  private int stretch(int from, int to, int before) {
    int first = Match.NOWHERE;
    int last = Match.NOWHERE;
    for (int q = from; q < to; q++) {
      int place = match.place(q);
      first = first == Match.NOWHERE ? place : first;
      last = place == Match.NOWHERE ? last : place;
    }
    if (first == Match.NOWHERE) {
      altered(printed(from, to), "", from, 0);
      return before;
    }
    beginning(from, before, first);
    words(from, to, first, last);
    spans.addAll(said.spans(first, last));
    return last;
  }

  private void beginning(int q, int before, int first) {
    List<Mark> marks = notation.words().get(q).before();
    String glue = notation.text().substring(0, notation.words().get(q).span().start());
    if (!marks.isEmpty()) {
      edits.addAll(gaps.review(q, before, first, traits));
    } else if (!said.endsWith(first, glue, traits)) {
      altered(glue.strip(), "", q, 0);
    }
  }

  private void words(int from, int to, int first, int last) {
    int matched = -1;
    for (int q = from; q < to; q++) {
      if (fits(q)) {
        int place = match.place(q);
        if (matched < 0 && q > from) {
          altered(printed(from, q), said.words(first, place), from, place - first);
        } else if (matched >= 0) {
          link(matched, q);
        }
        word(q, place);
        matched = q;
      }
    }
    if (matched < 0) {
      altered(printed(from, to), said.words(first, last + 1), from, last + 1 - first);
    } else if (matched < to - 1) {
      int next = match.place(matched) + 1;
      altered(printed(matched + 1, to), said.words(next, last + 1), matched + 1, last + 1 - next);
    }
  }

  private boolean fits(int q) {
    int place = match.place(q);
    if (place == Match.NOWHERE) {
      return false;
    }
    Notation.QuotedWord word = notation.words().get(q);
    String spoken = Words.folded(concordance.printed(place));
    return word.letters()
        .map(l -> l.matcher(spoken).matches())
        .orElse(word.folded().equals(spoken));
  }

  private void word(int q, int place) {
    String printed = notation.printed(q);
    String spoken = concordance.printed(place);
    if (notation.words().get(q).letters().isPresent()) {
      edits.add(new Edit(Edit.Kind.LETTERS, printed, spoken, notation.before(q), 1));
    } else if (!agrees(printed, spoken) && !agreesButFirst(q, printed, spoken)) {
      altered(printed, spoken, q, 1);
    }
  }

  private boolean agreesButFirst(int q, String printed, String spoken) {
    boolean begins = q == 0 || notation.opensAfterOmission(q);
    int first = Character.charCount(spoken.codePointAt(0));
    if (!begins || printed.length() < first) {
      return false;
    }
    String recased = spoken.substring(0, first) + printed.substring(first);
    boolean same =
        Words.folded(printed.substring(0, first)).equals(Words.folded(spoken.substring(0, first)));
    if (same && agrees(recased, spoken)) {
      traits.add(Trait.FIRST_LETTER);
      return true;
    }
    return false;
  }

  /** Whether two texts are the same words; notes in what their print differs. */
  private boolean agrees(String printed, String spoken) {
    if (printed.equals(spoken)) {
      return true;
    }
    if (!Typography.fold(printed).equals(Typography.fold(spoken))) {
      return false;
    }
    traits.addAll(Typography.differences(printed, spoken));
    return true;
  }

  /** Compares what stands between two words that follow each other in the quotation. */
  private void link(int q, int next) {
    int place = match.place(q);
    int nextPlace = match.place(next);
    int skipped = nextPlace - place - 1;
    String glue = notation.between(q, next);
    if (next > q + 1) {
      if (!agrees(glue, said.between(place, nextPlace))) {
        altered(printed(q + 1, next), said.words(place + 1, nextPlace), q + 1, skipped);
      }
    } else if (skipped > 0) {
      passedOver(next, place, nextPlace);
    } else if (said.joinsApart(place, nextPlace)) {
      String turns = said.turnNumber(place) + " and " + said.turnNumber(nextPlace);
      edits.add(new Edit(Edit.Kind.UNMARKED_JOIN, "", turns, notation.before(next), 0));
    } else if (!agrees(glue, said.between(place, nextPlace))) {
      altered(glue.strip(), said.between(place, nextPlace).strip(), next, 0);
    }
  }

  private void passedOver(int next, int place, int nextPlace) {
    int at = place + 1;
    while (at < nextPlace) {
      int passed = tolerance.passable(at, match.first(), nextPlace);
      if (passed == 0) {
        break;
      }
      at += passed;
    }
    String words = said.words(place + 1, nextPlace);
    if (at < nextPlace) {
      altered("", words, next, nextPlace - place - 1);
      return;
    }
    Edit.Kind kind = Edit.Kind.CLEANED;
    edits.add(new Edit(kind, "", words, notation.before(next), nextPlace - place - 1));
    String glue = notation.between(next - 1, next);
    if (!said.between(place, nextPlace).contains(glue.strip())) {
      altered(glue.strip(), "", next, 0);
    }
  }

  private void end(int last) {
    int size = notation.words().size();
    int end = notation.words().get(size - 1).span().end();
    List<Mark> marks = notation.closing();
    int markStart = marks.isEmpty() ? notation.text().length() : marks.get(0).span().start();
    String printed = notation.text().substring(end, markStart);
    String glue = marks.isEmpty() ? printed : printed.stripTrailing();
    boolean stop = glue.equals(".") && !marks.isEmpty();
    if (!stop && !said.startsWith(last, glue, traits)) {
      altered(glue.strip(), said.punctuationAfter(last), size, 0);
    }
    edits.addAll(gaps.closing());
  }

  private void altered(String printed, String spoken, int q, int words) {
    edits.add(new Edit(Edit.Kind.ALTERATION, printed, spoken, notation.before(q), words));
  }

  private String printed(int from, int to) {
    return notation
        .text()
        .substring(
            notation.words().get(from).span().start(), notation.words().get(to - 1).span().end());
  }

  private String traitWords() {
    String list = traits.stream().map(Trait::words).collect(Collectors.joining(", "));
    int comma = list.lastIndexOf(", ");
    return comma < 0 ? list : list.substring(0, comma) + " and " + list.substring(comma + 2);
  }

  private List<Turn> turns(Transcript transcript) {
    return spans.stream()
        .flatMap(span -> transcript.turnsIn(span).stream())
        .distinct()
        .sorted((a, b) -> Integer.compare(a.index(), b.index()))
        .toList();
  }

  private Alignment.Fidelity fidelity() {
    Alignment.Fidelity worst = Alignment.Fidelity.EXACT;
    for (Edit edit : edits) {
      Alignment.Fidelity one =
          switch (edit.kind()) {
            case OMISSION, OPEN_END, INSERTION, REPLACEMENT, LETTERS -> Alignment.Fidelity.EDITED;
            case CLEANED -> Alignment.Fidelity.CLEANED;
            case TYPOGRAPHY -> Alignment.Fidelity.TYPOGRAPHY;
            case ALTERATION, UNMARKED_JOIN -> Alignment.Fidelity.ALTERED;
          };
      worst = one.compareTo(worst) > 0 ? one : worst;
    }
    return worst;
  }
}
