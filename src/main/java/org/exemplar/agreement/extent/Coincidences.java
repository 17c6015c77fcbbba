package org.exemplar.agreement.extent;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.exemplar.agreement.Reason;

/**
 * How much of a continuum each code, and the gaps between marked stretches, share with themselves
 * and with others: what the coefficients of Krippendorff, Mathet, Bouvry and Widlöcher (2016, "On
 * the reliability of unitizing textual continua: further developments", Quality and Quantity 50,
 * 2347-2364) are made of.
 *
 * <p>Symbols: L is the length of the continuum, m the number of coders; a unit is a stretch that
 * one coder marked, c and k are codes, a gap is what is between units. Lengths are numbers of
 * positions. All counts here are over ordered pairs of coders, i before j and j before i, and so
 * are whole numbers; the paper's coincidences are these divided by m − 1.
 *
 * <p>One pass over the boundaries of all units, from left to right: time grows linearly in units,
 * after they were sorted, and with the square of the number of coders.
 */
public final class Coincidences {

  private final Continuum continuum;
  private final Optional<Reason> obstacle;
  private final long[] lengths;
  private final long[] agreeing;
  private final long[] pairable;
  private final long[][][] pairableSquares;
  private BigInteger unitSquares = BigInteger.ZERO;
  private long gapsAgreeing;

  private Coincidences(Continuum continuum, List<CoderLine> lines) {
    int codes = continuum.codes().size();
    boolean overlaps = lines.stream().anyMatch(CoderLine::hasOverlaps);
    this.continuum = continuum;
    this.obstacle =
        continuum
            .obstacle()
            .or(() -> overlaps ? Optional.of(Reason.OVERLAP_NOT_ALLOWED) : Optional.empty());
    this.lengths = new long[codes];
    this.agreeing = new long[codes];
    this.pairable = new long[codes];
    this.pairableSquares = new long[codes][lines.size()][lines.size()];
  }

  /** The coincidences of a continuum; of one that has an obstacle, nothing is counted. */
  public static Coincidences of(Continuum continuum) {
    List<CoderLine> lines = continuum.lines();
    Coincidences coincidences = new Coincidences(continuum, lines);
    if (coincidences.obstacle.isEmpty()) {
      coincidences.measure();
      coincidences.sweep(lines.stream().map(CoderLine::cursor).toList());
    }
    return coincidences;
  }

  private void measure() {
    for (int coder = 0; coder < continuum.coders().size(); coder++) {
      List<Stretches> marked = continuum.marked(coder);
      for (int code = 0; code < lengths.length; code++) {
        lengths[code] += marked.get(code).length();
        unitSquares = unitSquares.add(BigInteger.valueOf(marked.get(code).squares()));
      }
    }
  }

  private void sweep(List<CoderLine.Cursor> cursors) {
    long[][] inUnit = new long[cursors.size()][cursors.size()];
    int at = 0;
    while (at < continuum.length()) {
      int next = continuum.length();
      for (CoderLine.Cursor cursor : cursors) {
        next = Math.min(next, cursor.boundary());
      }
      count(cursors, next - at, inUnit);
      for (int i = 0; i < cursors.size(); i++) {
        if (cursors.get(i).endsAt(next)) {
          close(inUnit[i], pairableSquares[cursors.get(i).code()][i]);
        }
        cursors.get(i).moveTo(next);
      }
      at = next;
    }
  }

  /** Counts a stretch in which nothing changes. */
  private void count(List<CoderLine.Cursor> cursors, long length, long[][] inUnit) {
    for (int i = 0; i < cursors.size(); i++) {
      int code = cursors.get(i).code();
      for (int j = 0; j < cursors.size(); j++) {
        int other = cursors.get(j).code();
        if (i == j) {
          continue;
        }
        if (code == CoderLine.GAP) {
          gapsAgreeing += other == CoderLine.GAP ? length : 0;
        } else if (other != CoderLine.GAP) {
          pairable[code] += length;
          agreeing[code] += other == code ? length : 0;
          inUnit[i][j] += length;
        }
      }
    }
  }

  /** Ends a unit: what it shared with each other coder's units adds to that coder's squares. */
  private static void close(long[] shared, long[] squares) {
    for (int other = 0; other < shared.length; other++) {
      squares[other] += shared[other] * shared[other];
      shared[other] = 0;
    }
  }

  /** What this was counted on. */
  public Continuum continuum() {
    return continuum;
  }

  /** Why nothing was counted; empty if all was. */
  Optional<Reason> obstacle() {
    return obstacle;
  }

  int codes() {
    return lengths.length;
  }

  /** The index of a code, if anybody used it. */
  Optional<Integer> code(String name) {
    return Optional.of(continuum.codes().indexOf(name)).filter(at -> at >= 0 && lengths[at] > 0);
  }

  /** m − 1. */
  BigInteger otherCoders() {
    return BigInteger.valueOf(continuum.coders().size() - 1L);
  }

  /** mL: the positions of all coders together. */
  long total() {
    return (long) continuum.length() * continuum.coders().size();
  }

  /** What all coders together marked with a code. */
  long length(int code) {
    return lengths[code];
  }

  /** What all coders together left unmarked. */
  long gaps() {
    return total() - Arrays.stream(lengths).sum();
  }

  /** Positions at which both of two coders have a gap. */
  long gapsAgreeing() {
    return gapsAgreeing;
  }

  /** Positions at which both of two coders have a code. */
  long agreeing(int code) {
    return agreeing[code];
  }

  /** Positions at which both have the same code, whichever it is. */
  long agreeing() {
    return Arrays.stream(agreeing).sum();
  }

  /** Positions at which the first of two coders has a code, and the second any code. */
  long pairable(int code) {
    return pairable[code];
  }

  /** Positions at which both of two coders have a code. */
  long pairable() {
    return Arrays.stream(pairable).sum();
  }

  /**
   * How a unit would pair with itself: the sum over units of a code, and over other coders, of the
   * square of the length that the unit shares with that coder's units.
   */
  BigInteger pairableSquares(int code) {
    return Arrays.stream(pairableSquares[code])
        .flatMapToLong(Arrays::stream)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** The same of all codes. */
  BigInteger pairableSquares() {
    return IntStream.range(0, codes())
        .mapToObj(this::pairableSquares)
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** How segments would pair with themselves: units by their squares, gaps by their positions. */
  BigInteger selfPairs() {
    return unitSquares.add(BigInteger.valueOf(gaps()));
  }
}
