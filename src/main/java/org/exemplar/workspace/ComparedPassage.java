package org.exemplar.workspace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.difference.Difference;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.Turn;

/**
 * The words on which coders differ, once for each coder, with what that coder marked in them.
 *
 * @param before the end of what was said before; absent at the beginning
 * @param sides coder by coder
 * @param after the beginning of what was said after; absent at the end
 */
public record ComparedPassage(List<Line> before, List<Side> sides, List<Line> after) {

  /** How much of the words around the passage is shown, in units of text, to the end of a word. */
  private static final int AROUND = 400;

  /**
   * One coder's side.
   *
   * @param coder who
   * @param nothing why the coder has no coding there; empty where there is one
   * @param lines the words, with marks
   * @param segments what the coder coded, in the order of the numbers in the words
   */
  public record Side(String coder, String nothing, List<Line> lines, List<Segment> segments) {
    /** Keeps its own copies. */
    public Side {
      lines = List.copyOf(lines);
      segments = List.copyOf(segments);
    }
  }

  /**
   * A turn, or a part of it.
   *
   * @param speaker as labelled; empty where nobody speaks
   * @param turn its number; empty where there is none
   * @param start of the words in the text, as browsers count
   * @param cutBefore whether the turn begins earlier
   * @param cutAfter whether it goes on
   * @param pieces of the words, in order
   */
  public record Line(
      String speaker,
      String turn,
      int start,
      boolean cutBefore,
      boolean cutAfter,
      List<Piece> pieces) {
    /** Keeps its own copy. */
    public Line {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Words that are marked alike throughout.
   *
   * @param words in order
   * @param marked whether the coder coded them
   * @param alone whether another who coded something there left them
   * @param begins numbers of the segments that begin with them
   */
  public record Piece(String words, boolean marked, boolean alone, List<Integer> begins) {
    /** Keeps its own copy. */
    public Piece {
      begins = List.copyOf(begins);
    }
  }

  /**
   * A coded segment.
   *
   * @param number in the words, from 1
   * @param code its name, after those of the codes above it
   * @param words that are coded
   * @param memo empty for none
   */
  public record Segment(int number, String code, String words, String memo) {}

  /** Keeps its own copies. */
  public ComparedPassage {
    before = List.copyOf(before);
    sides = List.copyOf(sides);
    after = List.copyOf(after);
  }

  /** Whether any coder marked words that another who coded something there left. */
  public boolean isUneven() {
    return sides.stream()
        .flatMap(side -> side.lines().stream())
        .flatMap(line -> line.pieces().stream())
        .anyMatch(Piece::alone);
  }

  /** The passage of a difference. */
  static ComparedPassage of(
      Difference difference, Transcript transcript, List<CoderId> coders, Codebook codebook) {
    Marks marks = new Marks(difference, transcript);
    List<Turn> turns = transcript.turnsIn(difference.hull());
    List<Line> before = new ArrayList<>();
    List<Line> after = new ArrayList<>();
    if (!turns.isEmpty()) {
      int first = turns.get(0).index();
      int last = turns.get(turns.size() - 1).index();
      List<Turn> all = transcript.turns();
      if (first > 0) {
        before.add(marks.context(all.get(first - 1), true));
      }
      if (last + 1 < all.size()) {
        after.add(marks.context(all.get(last + 1), false));
      }
    }
    return new ComparedPassage(
        before,
        coders.stream()
            .filter(difference.coders()::contains)
            .map(coder -> marks.side(coder, turns, codebook))
            .toList(),
        after);
  }

  /** Marks the words of one difference. */
  private record Marks(Difference difference, Transcript transcript) {

    Side side(CoderId coder, List<Turn> turns, Codebook codebook) {
      List<Coding> segments = difference.of(coder);
      List<Line> lines =
          turns.isEmpty()
              ? List.of(line("", "", difference.hull(), difference.hull(), coder))
              : turns.stream()
                  .map(t -> line(label(t), number(t), t.span(), shown(t.span()), coder))
                  .toList();
      return new Side(
          coder.value(),
          segments.isEmpty() ? nothing(coder) : "",
          lines,
          IntStream.range(0, segments.size())
              .mapToObj(i -> segment(i + 1, segments.get(i), codebook))
              .toList());
    }

    private String nothing(CoderId coder) {
      return difference.unable().contains(coder)
          ? "The code was not yet in this coder's codebook."
          : "Nothing coded here.";
    }

    private static Segment segment(int number, Coding coding, Codebook codebook) {
      return new Segment(
          number, ReconcileScreen.path(coding.code(), codebook), coding.text(), coding.memo());
    }

    Line context(Turn turn, boolean end) {
      TextSpan all = turn.span();
      TextSpan part =
          end
              ? new TextSpan(wordStart(Math.max(all.start(), all.end() - AROUND), all), all.end())
              : new TextSpan(all.start(), wordEnd(Math.min(all.end(), all.start() + AROUND), all));
      return new Line(
          label(turn),
          number(turn),
          part.start(),
          part.start() > all.start(),
          part.end() < all.end(),
          List.of(new Piece(transcript.words(part), false, false, List.of())));
    }

    private TextSpan shown(TextSpan turn) {
      TextSpan hull = difference.hull();
      return new TextSpan(
          wordStart(Math.max(turn.start(), hull.start() - AROUND), turn),
          wordEnd(Math.min(turn.end(), hull.end() + AROUND), turn));
    }

    private int wordStart(int offset, TextSpan within) {
      int at = offset;
      while (at > within.start() && !Character.isWhitespace(transcript.text().charAt(at - 1))) {
        at--;
      }
      return at;
    }

    private int wordEnd(int offset, TextSpan within) {
      int at = offset;
      while (at < within.end() && !Character.isWhitespace(transcript.text().charAt(at))) {
        at++;
      }
      return at;
    }

    private Line line(String speaker, String turn, TextSpan all, TextSpan part, CoderId coder) {
      return new Line(
          speaker,
          turn,
          part.start(),
          part.start() > all.start(),
          part.end() < all.end(),
          pieces(part, coder));
    }

    private List<Piece> pieces(TextSpan part, CoderId coder) {
      List<Coding> segments = difference.of(coder);
      BitSet own = covered(coder);
      BitSet alone = alone(coder, own);
      TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
      difference.segments().forEach(s -> cuts.addAll(List.of(s.span().start(), s.span().end())));
      List<Integer> at = List.copyOf(cuts.subSet(part.start(), true, part.end(), true));
      List<Piece> pieces = new ArrayList<>();
      for (int i = 0; i + 1 < at.size(); i++) {
        int start = at.get(i);
        pieces.add(
            new Piece(
                transcript.words(new TextSpan(start, at.get(i + 1))),
                own.get(start),
                alone.get(start),
                IntStream.range(0, segments.size())
                    .filter(s -> segments.get(s).span().start() == start)
                    .mapToObj(s -> s + 1)
                    .toList()));
      }
      return pieces;
    }

    private BitSet covered(CoderId coder) {
      BitSet covered = new BitSet();
      difference.of(coder).forEach(s -> covered.set(s.span().start(), s.span().end()));
      return covered;
    }

    /** What others who coded something there left; nothing where they share no word with it. */
    private BitSet alone(CoderId coder, BitSet own) {
      BitSet shared = (BitSet) own.clone();
      difference.coding().stream()
          .filter(other -> !other.equals(coder))
          .forEach(other -> shared.and(covered(other)));
      BitSet alone = (BitSet) own.clone();
      alone.andNot(shared);
      return shared.isEmpty() ? new BitSet() : alone;
    }

    private static String label(Turn turn) {
      return turn.speaker().label();
    }

    private static String number(Turn turn) {
      return String.valueOf(turn.number());
    }
  }
}
