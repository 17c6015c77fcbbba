package org.exemplar.quotation.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exemplar.alignment.Words;

/** The passages of a text that stand in quotation marks, the outermost ones. */
final class QuotedPassages {

  /** Fewer words in quotation marks are a title, a term or irony, and seldom what somebody said. */
  static final int FEWEST_WORDS = 4;

  private static final String OPENING = "“„«「『\"";
  private static final List<String> CLOSING = List.of("”", "“”", "»", "」", "』", "\"");

  /** A pseudonym: a word or two and a number. */
  private static final String NAME = "((?:\\p{L}[\\p{L} ._-]{0,20})?\\d{1,3}\\p{L}?)";

  /** What follows a quotation to say whose it is: {@code (P03, woman)}, {@code — P03}. */
  private static final Pattern ATTRIBUTION =
      Pattern.compile("^[\\s.,]*(?:[(\\[]|[—–-]\\s*[(\\[]?)\\s*" + NAME + "\\s*(?:[,;)\\]\\n]|$)");

  /** The same after a quotation that has no marks. */
  private static final Pattern LAST_WORDS =
      Pattern.compile(
          "\\s*(?:\\(\\s*"
              + NAME
              + "(?:[,;][^()]{0,60})?\\)|\\n[—–-]\\s*"
              + NAME
              + "[^\\n]{0,60})\\.?$");

  private QuotedPassages() {}

  /**
   * A passage.
   *
   * @param start offset of its first character, inside the marks
   * @param text between the marks
   * @param participant to whom it is attributed, where that follows it
   */
  record Passage(int start, String text, Optional<String> participant) {

    boolean isLong() {
      return Words.of(text).size() >= FEWEST_WORDS;
    }
  }

  /** The passages of a text in double or single quotation marks, in order. */
  static List<Passage> in(String text) {
    return in(text, true);
  }

  private static List<Passage> in(String text, boolean single) {
    List<Passage> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int kind = OPENING.indexOf(text.charAt(at));
      int end = kind >= 0 && opens(text, at) ? end(text, at, kind) : -1;
      if (kind < 0 && single) {
        end = SingleMarks.end(text, at).orElse(-1);
      }
      if (end > at + 1) {
        String attribution = text.substring(end + 1);
        found.add(new Passage(at + 1, text.substring(at + 1, end), attributed(attribution)));
        at = end + 1;
      } else {
        at++;
      }
    }
    return List.copyOf(found);
  }

  /**
   * The quotations of a cell or block that is meant as quotation: the passages in double quotation
   * marks where it begins with one and little else follows, otherwise all of it.
   */
  static List<Passage> inCell(String cell) {
    List<Passage> passages = in(cell, false);
    if (!passages.isEmpty() && passages.get(0).start() == 1) {
      String rest = cell;
      for (int i = passages.size() - 1; i >= 0; i--) {
        Passage passage = passages.get(i);
        int end = passage.start() + passage.text().length() + 1;
        rest = rest.substring(0, passage.start() - 1) + rest.substring(end);
      }
      if (Words.of(rest).size() <= FEWEST_WORDS * passages.size()) {
        return passages;
      }
    }
    return List.of(unmarked(cell));
  }

  /** Whether a line is nothing but the one to whom what stands before it is attributed. */
  static boolean isAttribution(String line) {
    return LAST_WORDS.matcher("\n" + line.strip()).matches();
  }

  /** A quotation without marks, and who is named after it. */
  private static Passage unmarked(String cell) {
    String text = cell.strip();
    Matcher last = LAST_WORDS.matcher(text);
    if (!last.find()) {
      return new Passage(0, text, Optional.empty());
    }
    String name = Optional.ofNullable(last.group(1)).orElseGet(() -> last.group(2));
    return new Passage(0, text.substring(0, last.start()).strip(), Optional.of(name));
  }

  private static Optional<String> attributed(String after) {
    Matcher matcher = ATTRIBUTION.matcher(after);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static boolean opens(String text, int at) {
    return text.charAt(at) != '"' || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static int end(String text, int start, int kind) {
    char opening = text.charAt(start);
    String closing = CLOSING.get(kind);
    int depth = 0;
    for (int i = start + 1; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (closing.indexOf(unit) >= 0 && depth == 0) {
        return i;
      }
      depth += unit == opening ? 1 : 0;
      depth -= closing.indexOf(unit) >= 0 ? 1 : 0;
    }
    return -1;
  }
}
