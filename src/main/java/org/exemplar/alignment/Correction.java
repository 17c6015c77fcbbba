package org.exemplar.alignment;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.exemplar.text.TextSpan;

/**
 * How a text became another, and so where what stood in the one stands in the other.
 *
 * <p>A passage is placed by its context: words around it that stayed, and words in it that did.
 * Where it begins or ends amid words that were written anew, it is placed only if it stands
 * elsewhere, word for word and nowhere twice. All else has no place: a person must say where it
 * belongs.
 */
public final class Correction {

  /** Fewer words than these may stand somewhere by chance. */
  private static final int FEWEST_MOVED = 3;

  /** A stretch of the former text, and what stands for it; either may be empty, not both. */
  private record Stretch(int start, int end, int newStart, int newEnd) {

    Stretch with(Stretch next) {
      return new Stretch(start, next.end, newStart, next.newEnd);
    }

    boolean isWordForWord(String before, String after) {
      return Words.of(before.substring(start, end)).size()
          == Words.of(after.substring(newStart, newEnd)).size();
    }
  }

  private final String before;
  private final String after;
  private final List<Stretch> stretches;

  private Correction(String before, String after, List<Stretch> stretches) {
    this.before = before;
    this.after = after;
    this.stretches = List.copyOf(stretches);
  }

  /** The difference of two texts, word by word. */
  public static Correction of(String before, String after) {
    int head = sharedStart(before, after);
    int tail = sharedEnd(before, after, head);
    int from = wordStart(before, head);
    int fromEnd = wordEnd(before, before.length() - tail);
    int shift = after.length() - before.length();
    List<TextSpan> old = pieces(before, from, fromEnd);
    List<TextSpan> now = pieces(after, from, fromEnd + shift);
    List<Stretch> found = stretches(before, after, old, now, fromEnd, fromEnd + shift);
    return new Correction(before, after, anew(before, after, touching(found)));
  }

  private static List<Stretch> stretches(
      String before, String after, List<TextSpan> old, List<TextSpan> now, int oldEnd, int nowEnd) {
    List<Stretch> found = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(
                old.stream().map(piece -> piece.of(before)).toList(),
                now.stream().map(piece -> piece.of(after)).toList(),
                new MyersDiffWithLinearSpace<>())
            .getDeltas()) {
      int at = delta.getSource().getPosition();
      int to = delta.getTarget().getPosition();
      found.add(
          new Stretch(
              start(old, at, oldEnd),
              start(old, at + delta.getSource().size(), oldEnd),
              start(now, to, nowEnd),
              start(now, to + delta.getTarget().size(), nowEnd)));
    }
    return found;
  }

  private static int start(List<TextSpan> pieces, int index, int end) {
    return index < pieces.size() ? pieces.get(index).start() : end;
  }

  /** What was taken out and what was put in its place are one stretch. */
  private static List<Stretch> touching(List<Stretch> stretches) {
    return joined(stretches, (one, next) -> one.end == next.start);
  }

  /**
   * Stretches between which no word stayed are one, unless each word of the former text has one in
   * its place: what was written quite anew meets in a comma by chance.
   */
  private static List<Stretch> anew(String before, String after, List<Stretch> stretches) {
    return joined(
        stretches,
        (one, next) ->
            Words.of(before.substring(one.end, next.start)).isEmpty()
                && !(one.isWordForWord(before, after) && next.isWordForWord(before, after)));
  }

  private static List<Stretch> joined(
      List<Stretch> stretches, BiPredicate<Stretch, Stretch> areOne) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch next : stretches) {
      int last = joined.size() - 1;
      if (last >= 0 && areOne.test(joined.get(last), next)) {
        joined.set(last, joined.get(last).with(next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** Where a passage of the former text stands, if that can be told. */
  public Optional<TextSpan> place(TextSpan span) {
    Optional<Integer> start = moved(span.start(), true);
    Optional<Integer> end = moved(span.end(), false);
    return start
        .flatMap(from -> end.flatMap(to -> TextSpan.in(after, from, to)))
        .filter(
            place -> Words.of(span.of(before)).isEmpty() || !Words.of(place.of(after)).isEmpty())
        .or(() -> elsewhere(span));
  }

  /** What a boundary of a passage became; nothing if it lies amid words that were written anew. */
  private Optional<Integer> moved(int offset, boolean isStart) {
    int shift = 0;
    for (Stretch stretch : stretches) {
      boolean isBehind = isStart ? stretch.end <= offset : stretch.end < offset;
      if (isBehind || stretch.end == offset && stretch.start < offset) {
        shift = stretch.newEnd - stretch.end;
      } else if (stretch.start < offset) {
        return within(stretch, offset);
      } else {
        break;
      }
    }
    return Optional.of(offset + shift);
  }

  /** A boundary in letters that stayed at an end of what was written anew. */
  private Optional<Integer> within(Stretch stretch, int offset) {
    String old = before.substring(stretch.start, stretch.end);
    String now = after.substring(stretch.newStart, stretch.newEnd);
    int head = sharedStart(old, now);
    if (offset - stretch.start <= head) {
      return Optional.of(stretch.newStart + offset - stretch.start);
    }
    int tail = sharedEnd(old, now, head);
    return stretch.end - offset <= tail
        ? Optional.of(stretch.newEnd - (stretch.end - offset))
        : Optional.empty();
  }

  private Optional<TextSpan> elsewhere(TextSpan span) {
    String words = span.of(before);
    if (Words.of(words).size() < FEWEST_MOVED || only(before, words).isEmpty()) {
      return Optional.empty();
    }
    return only(after, words);
  }

  private static Optional<TextSpan> only(String text, String words) {
    int at = text.indexOf(words);
    return at >= 0 && text.indexOf(words, at + 1) < 0
        ? Optional.of(new TextSpan(at, at + words.length()))
        : Optional.empty();
  }

  /** Words, and each character between them by itself. */
  private static List<TextSpan> pieces(String text, int from, int to) {
    List<TextSpan> pieces = new ArrayList<>();
    Words.scan(
        text,
        from,
        to,
        (start, end) -> {
          single(text, pieces.isEmpty() ? from : last(pieces).end(), start, pieces);
          pieces.add(new TextSpan(start, end));
        });
    single(text, pieces.isEmpty() ? from : last(pieces).end(), to, pieces);
    return pieces;
  }

  private static TextSpan last(List<TextSpan> pieces) {
    return pieces.get(pieces.size() - 1);
  }

  private static void single(String text, int from, int to, List<TextSpan> pieces) {
    for (int at = from; at < to; at = last(pieces).end()) {
      pieces.add(new TextSpan(at, at + Character.charCount(text.codePointAt(at))));
    }
  }

  /** The beginning of the words without a space in which an offset lies. */
  private static int wordStart(String text, int offset) {
    int start = offset;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int offset) {
    int end = offset;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int sharedStart(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int shared = 0;
    while (shared < most && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private static int sharedEnd(String one, String other, int head) {
    int most = Math.min(one.length(), other.length()) - head;
    int shared = 0;
    while (shared < most
        && one.charAt(one.length() - 1 - shared) == other.charAt(other.length() - 1 - shared)) {
      shared++;
    }
    return shared;
  }
}
