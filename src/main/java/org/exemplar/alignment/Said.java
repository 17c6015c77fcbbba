package org.exemplar.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exemplar.alignment.Concordance.Section;
import org.exemplar.alignment.Typography.Trait;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Turn;

/** What a transcript has at, between and around words of a concordance. */
final class Said {

  private final Concordance concordance;

  Said(Concordance concordance) {
    this.concordance = concordance;
  }

  /** The words from one place to before another, as printed; empty if there are none. */
  String words(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (TextSpan span : from < to ? spans(from, to - 1) : List.<TextSpan>of()) {
      out.append(out.length() == 0 ? "" : " ");
      out.append(span.of(concordance.section(from).transcript().text()));
    }
    return out.toString();
  }

  /** The spans from one word to another, one for each section. */
  List<TextSpan> spans(int first, int last) {
    List<TextSpan> found = new ArrayList<>();
    for (int at = first; at <= last; at = concordance.sectionEnd(at)) {
      int end = Math.min(last + 1, concordance.sectionEnd(at));
      found.add(new TextSpan(concordance.start(at), concordance.end(end - 1)));
    }
    return found;
  }

  /** All that stands between two words of one strand, sections parted by a space. */
  String between(int place, int next) {
    String text = text(place);
    if (concordance.sectionIndex(place) == concordance.sectionIndex(next)) {
      return text.substring(concordance.end(place), concordance.start(next));
    }
    StringBuilder out = new StringBuilder();
    out.append(text, concordance.end(place), concordance.section(place).span().end());
    int at = concordance.sectionEnd(place);
    while (concordance.sectionIndex(at) != concordance.sectionIndex(next)) {
      out.append(' ').append(concordance.section(at).span().of(text));
      at = concordance.sectionEnd(at);
    }
    out.append(' ').append(text, concordance.section(next).span().start(), concordance.start(next));
    return out.toString();
  }

  /** Whether two words stand in turns between which somebody else speaks. */
  boolean joinsApart(int place, int next) {
    return concordance.sectionIndex(place) != concordance.sectionIndex(next)
        && turnNumber(next) - turnNumber(place) > 1;
  }

  /** Whether two words stand in different turns. */
  boolean joins(int place, int next) {
    return turnNumber(place) != turnNumber(next);
  }

  /** The number of the turn in which a word stands; 0 outside turns. */
  int turnNumber(int place) {
    return concordance
        .section(place)
        .transcript()
        .turnAt(concordance.start(place))
        .map(Turn::number)
        .orElse(0);
  }

  /** Whether what stands before a word ends with {@code glue}; notes in what the print differs. */
  boolean endsWith(int place, String glue, Set<Trait> traits) {
    Section section = concordance.section(place);
    int from =
        concordance.sectionStart(place) == place
            ? section.span().start()
            : concordance.end(place - 1);
    String before = text(place).substring(from, concordance.start(place));
    for (int length = 0; length <= before.length() && !before.endsWith(glue); length++) {
      String tail = before.substring(before.length() - length);
      if (Typography.fold(tail).equals(Typography.fold(glue))) {
        traits.addAll(Typography.differences(glue, tail));
        return true;
      }
    }
    return before.endsWith(glue);
  }

  /** Whether what stands after a word begins with {@code glue}; notes in what the print differs. */
  boolean startsWith(int place, String glue, Set<Trait> traits) {
    String after = after(place);
    for (int length = 0; length <= after.length() && !after.startsWith(glue); length++) {
      String head = after.substring(0, length);
      if (Typography.fold(head).equals(Typography.fold(glue))) {
        traits.addAll(Typography.differences(glue, head));
        return true;
      }
    }
    return after.startsWith(glue);
  }

  /** The punctuation after a word, without spaces. */
  String punctuationAfter(int place) {
    return after(place).strip();
  }

  private String after(int place) {
    int next = place + 1;
    int to =
        next == concordance.sectionEnd(place)
            ? concordance.section(place).span().end()
            : concordance.start(next);
    return text(place).substring(concordance.end(place), to);
  }

  private String text(int place) {
    return concordance.section(place).transcript().text();
  }
}
