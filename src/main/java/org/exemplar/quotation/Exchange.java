package org.exemplar.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.exemplar.alignment.Notation;

/**
 * A quotation of several speakers, each line headed by a label: {@code Moderator: … P3: …}.
 *
 * @param lines in order, at least one
 */
record Exchange(List<Line> lines) {

  /** What one speaker says in an exchange. */
  record Line(String label, String words) {}

  private static final int LONGEST_LABEL = 40;

  private record Label(int start, int end, String text) {}

  Exchange {
    lines = List.copyOf(lines);
  }

  /**
   * Takes a quotation apart at the labels that are known; nothing if it does not begin with one.
   *
   * @param isLabel whether a speaker goes by a name
   */
  static Optional<Exchange> of(String quotation, Predicate<String> isLabel) {
    String text = Notation.unquoted(quotation);
    List<Label> labels = labels(text, isLabel);
    if (labels.isEmpty() || labels.get(0).start != 0) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).start : text.length();
      String words = text.substring(labels.get(i).end, end).strip();
      if (!words.isEmpty()) {
        lines.add(new Line(labels.get(i).text, words));
      }
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Exchange(lines));
  }

  private static List<Label> labels(String text, Predicate<String> isLabel) {
    List<Label> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '\uFF1A') {
        Optional<Label> label = label(text, Math.max(from, i - LONGEST_LABEL), i, isLabel);
        label.ifPresent(found::add);
        from = label.map(Label::end).orElse(from);
      }
    }
    return found;
  }

  /** The longest label that ends at a colon and begins a line or follows a space. */
  private static Optional<Label> label(
      String text, int from, int colon, Predicate<String> isLabel) {
    for (int start = from; start < colon; start++) {
      boolean begins = start == 0 || Character.isWhitespace(text.charAt(start - 1));
      boolean oneLine = text.substring(start, colon).indexOf('\n') < 0;
      if (begins
          && oneLine
          && !Character.isWhitespace(text.charAt(start))
          && isLabel.test(text.substring(start, colon))) {
        return Optional.of(new Label(start, colon + 1, text.substring(start, colon).strip()));
      }
    }
    return Optional.empty();
  }
}
