package org.exemplar.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.exemplar.text.TextSpan;

/**
 * A published quotation taken apart: the words that must have been said, and the editor's marks
 * between them.
 *
 * <p>{@code …}, {@code ...}, {@code . . .} and their forms in brackets, with a fourth dot or
 * without, mark an omission. {@code [words]} were inserted, or replace what was said. Brackets that
 * touch letters change letters: {@code [L]ife}, {@code go[es]}. {@code [sic]} and {@code [emphasis
 * added]} say nothing about what was said and are left out of {@link #text()}.
 *
 * @param text the quotation without outer quotation marks and without marks that say nothing
 * @param words the words that must stand in the transcript, in order
 * @param closing the marks after the last word
 */
public record Notation(String text, List<QuotedWord> words, List<Mark> closing) {

  /**
   * An editor's mark.
   *
   * @param kind what it says
   * @param span where it stands in the quotation's text
   * @param printed the mark, brackets included
   */
  public record Mark(Kind kind, TextSpan span, String printed) {

    /** What a mark says. */
    public enum Kind {
      /** Words were left out. */
      OMISSION,
      /** The editor's words, added or in place of others. */
      INSERTION
    }
  }

  /**
   * A word that must have been said.
   *
   * @param span where it stands in the quotation's text
   * @param folded as it is looked up; brackets left out
   * @param letters for a word with changed letters, what the folded spoken word must match
   * @param before the marks between the word before and this one
   */
  public record QuotedWord(
      TextSpan span, String folded, Optional<Pattern> letters, List<Mark> before) {

    /** Keeps its own copy. */
    public QuotedWord {
      before = List.copyOf(before);
    }
  }

  private static final String DOTS = "(?:[…⋯]+|\\.(?:[\\s\\u00A0\\u2009\\u202F]?\\.){2,})";
  private static final String SPACE = "[\\s\\u00A0\\u2009\\u202F]*";

  /** Letters of scripts that part words by spaces; elsewhere every bracket touches letters. */
  private static final String LETTER =
      "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}"
          + "\\p{IsKhmer}\\p{IsMyanmar}]]";

  private static final String CHANGED = "\\[(?:" + LETTER + "|['’])*+\\]";
  private static final String REST = "(?:['’]?" + LETTER + "|" + CHANGED + "){0,60}+";

  /** A group of {@link #MARK}; what is of neither group is an insertion. */
  private static final int OMISSION = 1;

  /** Another group of {@link #MARK}. */
  private static final int LETTERS = 2;

  private static final Pattern MARK =
      Pattern.compile(
          "([\\[(（〔]"
              + SPACE
              + DOTS
              + SPACE
              + "[\\])）〕]|"
              + DOTS
              + "\\.?)"
              + "|((?<!"
              + LETTER
              + ")(?:['’]?"
              + LETTER
              + "){1,60}+"
              + CHANGED
              + REST
              + "|"
              + CHANGED
              + "(?:['’]?"
              + LETTER
              + ")"
              + REST
              + ")"
              + "|\\[(?:[^\\[\\]]++|\\[[^\\[\\]]*+\\])*+\\]|〔[^〔〕]*+〕");
  private static final Pattern SILENT =
      Pattern.compile(
          SPACE
              + "[\\[(](?i:sic!?|!|\\?"
              + "|(?:emphas[ie]s|italics?|bold|underlining|stress)\\s"
              + "(?:added|mine|ours|original|in\\s(?:the\\s)?original|supplied)"
              + "|(?:my|our|original|authors?['’]?s?)\\s(?:emphasis|italics?|translation)"
              + "|(?:translation|translated)(?:\\s[^\\])]*)?"
              + "|Hervorhebung[^\\])]*|Herv\\.[^\\])]*|nous\\ssoulignons|je\\ssouligne"
              + "|énfasis\\s[^\\])]*|cursivas?\\s[^\\])]*|corsivo\\s[^\\])]*)[\\])]");
  private static final int MOST_READINGS = 64;
  private static final String OPENING = "\"'“‘„‚«‹»›「『《〈‟＂";
  private static final String CLOSING = "\"'”’“‘»›«‹」』》〉＂";

  /** Keeps its own copies. */
  public Notation {
    words = List.copyOf(words);
    closing = List.copyOf(closing);
  }

  /** Reads the editor's marks of a quotation. */
  public static Notation parse(String quotation) {
    String text = SILENT.matcher(unquoted(quotation)).replaceAll("").strip();
    return read(text, marks(text), new BitSet());
  }

  /**
   * The ways to read a quotation whose marks may be an editor's or the transcript's own: from all
   * as the transcript's own, over few as the editor's, to all as the editor's. Where there are many
   * marks, not every way between these is among them.
   */
  public static List<Notation> readings(String quotation) {
    List<Notation> readings = new ArrayList<>();
    readings.add(literal(quotation));
    String text = SILENT.matcher(unquoted(quotation)).replaceAll("").strip();
    List<MatchResult> marks = marks(text);
    if (!text.equals(unquoted(quotation))) {
      readings.add(literal(text));
    }
    for (long edited : someOf(marks.size())) {
      BitSet own = new BitSet(marks.size());
      own.set(0, marks.size());
      own.andNot(BitSet.valueOf(new long[] {edited}));
      readings.add(read(text, marks, own));
    }
    if (!marks.isEmpty()) {
      readings.add(read(text, marks, new BitSet()));
    }
    return List.copyOf(readings);
  }

  /** Bit sets of some, not all, of so many marks; those with fewer bits first. */
  private static List<Long> someOf(int marks) {
    List<Long> sets = new ArrayList<>();
    long all = 1L << Math.min(marks, Long.SIZE - 2);
    for (int bits = 1; bits < marks && sets.size() < MOST_READINGS; bits++) {
      long set = (1L << bits) - 1;
      while (set < all && sets.size() < MOST_READINGS) {
        sets.add(set);
        long lowest = set & -set;
        long carried = set + lowest;
        set = carried | (((set ^ carried) >>> 2) / lowest);
      }
    }
    return sets;
  }

  /** Takes every character of a quotation as said, marks included. */
  public static Notation literal(String quotation) {
    String text = unquoted(quotation);
    List<QuotedWord> words = new ArrayList<>();
    plain(text, 0, text.length(), words, new ArrayList<>());
    return new Notation(text, words, List.of());
  }

  /** A quotation without white space and one pair of quotation marks around it. */
  public static String unquoted(String quotation) {
    String bare = quotation.strip();
    if (bare.length() < 3) {
      return bare;
    }
    char first = bare.charAt(0);
    char last = bare.charAt(bare.length() - 1);
    String inner = bare.substring(1, bare.length() - 1);
    boolean pair =
        OPENING.indexOf(first) >= 0 && CLOSING.indexOf(last) >= 0 && isOnePair(first, last, inner);
    return pair ? inner.strip() : bare;
  }

  /** Whether anything in the quotation is an editor's mark. */
  public boolean isMarked() {
    return !closing.isEmpty()
        || words.stream().anyMatch(w -> !w.before().isEmpty() || w.letters().isPresent());
  }

  /** A word as printed, brackets included. */
  public String printed(int word) {
    return words.get(word).span().of(text);
  }

  /** The one or two printed words before a word, for messages; empty for the first. */
  String before(int word) {
    if (word == 0) {
      return "";
    }
    boolean two = word > 1 && words.get(word - 1).before().isEmpty();
    return text.substring(
        words.get(two ? word - 2 : word - 1).span().start(), words.get(word - 1).span().end());
  }

  /** All that is printed between two words. */
  String between(int word, int next) {
    return text.substring(words.get(word).span().end(), words.get(next).span().start());
  }

  /** Whether an omission stands before a word. */
  boolean opensAfterOmission(int word) {
    return words.get(word).before().stream().anyMatch(m -> m.kind() == Mark.Kind.OMISSION);
  }

  /** Marks that open and close again inside belong to two passages, not around one. */
  private static boolean isOnePair(char first, char last, String inner) {
    if (first == last) {
      return inner.indexOf(first) < 0 || first == '\'' || first == '’';
    }
    int depth = 0;
    for (int i = 0; i < inner.length(); i++) {
      boolean inWord = Typography.isApostrophe(inner.charAt(i)) && isInsideWord(inner, i);
      depth += inner.charAt(i) == first ? 1 : 0;
      depth -= inner.charAt(i) == last && !inWord ? 1 : 0;
      if (depth < 0) {
        return first == '‘';
      }
    }
    return true;
  }

  private static boolean isInsideWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  /** What may be an editor's marks in a text, in order. */
  private static List<MatchResult> marks(String text) {
    return MARK.matcher(text).results().toList();
  }

  /** Reads a text; the marks of which {@code own} has the index are the transcript's own. */
  private static Notation read(String text, List<MatchResult> marks, BitSet own) {
    List<QuotedWord> words = new ArrayList<>();
    List<Mark> pending = new ArrayList<>();
    int at = 0;
    for (int i = own.nextClearBit(0); i < marks.size(); i = own.nextClearBit(i + 1)) {
      MatchResult mark = marks.get(i);
      plain(text, at, mark.start(), words, pending);
      TextSpan span = new TextSpan(mark.start(), mark.end());
      if (mark.start(LETTERS) >= 0) {
        words.add(changed(text, span, pending));
        pending.clear();
      } else {
        boolean omits = mark.start(OMISSION) >= 0;
        Mark.Kind kind = omits ? Mark.Kind.OMISSION : Mark.Kind.INSERTION;
        pending.add(new Mark(kind, span, mark.group()));
      }
      at = mark.end();
    }
    plain(text, at, text.length(), words, pending);
    return new Notation(text, words, pending);
  }

  private static void plain(
      String text, int from, int to, List<QuotedWord> words, List<Mark> pending) {
    Words.scan(
        text,
        from,
        to,
        (start, end) -> {
          String folded = Words.folded(text.substring(start, end));
          TextSpan span = new TextSpan(start, end);
          words.add(new QuotedWord(span, folded, Optional.empty(), pending));
          pending.clear();
        });
  }

  private static QuotedWord changed(String text, TextSpan span, List<Mark> before) {
    StringBuilder pattern = new StringBuilder();
    boolean inside = false;
    for (int i = span.start(); i < span.end(); i++) {
      char unit = text.charAt(i);
      if (unit == '[' || unit == ']') {
        inside = unit == '[';
        pattern.append(inside ? "[\\p{L}\\p{M}']*" : "");
      } else if (!inside) {
        pattern.append(
            Typography.isApostrophe(unit)
                ? "'?"
                : Pattern.quote(Words.folded(String.valueOf(unit))));
      }
    }
    String folded = Words.folded(span.of(text).replace("[", "").replace("]", ""));
    return new QuotedWord(span, folded, Optional.of(Pattern.compile(pattern.toString())), before);
  }
}
