package org.exemplar.study.reconciliation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.difference.Difference;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;

/** Words with marks that can be seen in plain text: {@code all ›but this‹ is shared}. */
final class Marked {

  private static final char OPEN = '›';
  private static final char CLOSE = '‹';
  private static final int AROUND = 80;

  private Marked() {}

  /** All that anyone coded, between marks, with a little of what stands around it. */
  static String passage(Difference difference, Transcript transcript) {
    String text = transcript.text();
    TextSpan hull = difference.hull();
    int from = Math.max(0, hull.start() - AROUND);
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = Math.min(text.length(), hull.end() + AROUND);
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    String before = text.substring(from, hull.start()).stripLeading();
    String after = text.substring(hull.end(), to).stripTrailing();
    return (from > 0 ? "… " : "")
        + before
        + OPEN
        + transcript.words(hull)
        + CLOSE
        + after
        + (to < text.stripTrailing().length() ? " …" : "");
  }

  /**
   * The words of a coder's segment, with marks around what not all coders have who coded there;
   * none where nothing of it is shared, or all.
   */
  static String words(Coding segment, Difference difference, Transcript transcript) {
    BitSet alone = new BitSet();
    alone.set(segment.span().start(), segment.span().end());
    alone.andNot(shared(segment, difference));
    StringBuilder words = new StringBuilder();
    int at = segment.span().start();
    for (TextSpan span : runs(alone, transcript.text())) {
      if (span.equals(segment.span())) {
        return segment.text();
      }
      words.append(transcript.text(), at, span.start()).append(OPEN);
      words.append(transcript.text(), span.start(), span.end()).append(CLOSE);
      at = span.end();
    }
    return words.append(transcript.text(), at, segment.span().end()).toString();
  }

  /** The units of the text that all others coded who coded there. */
  private static BitSet shared(Coding segment, Difference difference) {
    BitSet shared = new BitSet();
    shared.set(segment.span().start(), segment.span().end());
    for (CoderId other : difference.coding()) {
      if (!other.equals(segment.coder())) {
        BitSet covered = new BitSet();
        difference.of(other).forEach(s -> covered.set(s.span().start(), s.span().end()));
        shared.and(covered);
      }
    }
    return shared;
  }

  /** The runs of units, without the white space at their ends. */
  private static List<TextSpan> runs(BitSet units, String text) {
    List<TextSpan> runs = new ArrayList<>();
    int start = units.nextSetBit(0);
    while (start >= 0) {
      int end = units.nextClearBit(start);
      new TextSpan(start, end).trimmed(text).ifPresent(runs::add);
      start = units.nextSetBit(end);
    }
    return runs;
  }
}
