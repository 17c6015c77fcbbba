package org.exemplar.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exemplar.alignment.Notation.Mark;
import org.exemplar.alignment.Notation.QuotedWord;

/**
 * The places of a concordance that come nearest to a quotation which stands nowhere word for word.
 *
 * <p>Stretches in which many of the quotation's rarer words occur are aligned globally with it
 * (Needleman &amp; Wunsch 1970), free at both ends of the stretch and at the quotation's marks. A
 * word weighs the logarithm of how rare it is.
 */
final class Approximation {

  /** A table of a longer quotation with its stretch would fill the memory. */
  private static final int MOST_WORDS = 1500;

  private static final int MOST_LOOKED_UP = 16;
  private static final int MOST_OCCURRENCES = 6_000;
  private static final int MOST_STRETCHES = 5;

  /** Stretches much lighter than the heaviest are not worth aligning. */
  private static final double WORTH_ALIGNING = 0.8;

  private static final int REACH_OF_OMISSION = 300;
  private static final int MOST_REACHES = 4;

  private static final int SAME = 1000;
  private static final int DIFFERENT = -500;
  private static final int UNMARKED = -500;
  private static final int MARKED = -1;
  private static final int FILLER = -10;

  private record Hit(int at, int word) {}

  private record Stretch(int from, int to, double weight) {}

  /** A near place and the share of the quotation's weight that stands there, from 0 to 1. */
  record Near(Match match, double share, int shared) {}

  private final Notation notation;
  private final Concordance concordance;
  private final Tolerance tolerance;
  private final int[] ids;

  private Approximation(Notation notation, Concordance concordance, Tolerance tolerance) {
    this.notation = notation;
    this.concordance = concordance;
    this.tolerance = tolerance;
    this.ids = notation.words().stream().mapToInt(w -> concordance.id(w.folded())).toArray();
  }

  /** The nearest places, the nearest first; of equals the earlier. */
  static List<Near> find(Notation notation, Concordance concordance, Tolerance tolerance) {
    return new Approximation(notation, concordance, tolerance).nearest();
  }

  private List<Near> nearest() {
    if (ids.length > MOST_WORDS) {
      return List.of();
    }
    List<Near> found = new ArrayList<>();
    for (Stretch stretch : stretches()) {
      Near near = aligned(stretch);
      boolean known = found.stream().anyMatch(other -> other.match().equals(near.match()));
      if (near.shared() > 0 && !known) {
        found.add(near);
      }
    }
    found.sort(
        Comparator.comparingDouble((Near near) -> -near.share())
            .thenComparingInt(near -> near.match().extent())
            .thenComparingInt(near -> near.match().first()));
    return List.copyOf(found);
  }

  private double weight(int id) {
    return id < 0
        ? Math.log1p(concordance.size())
        : Math.log1p((double) concordance.size() / concordance.count(id));
  }

  /** Occurrences of the quotation's rarest words, in the order of the series. */
  private List<Hit> hits() {
    int[] rarest =
        Arrays.stream(ids)
            .filter(id -> id >= 0)
            .distinct()
            .boxed()
            .sorted(Comparator.comparingInt(concordance::count))
            .limit(MOST_LOOKED_UP)
            .mapToInt(Integer::intValue)
            .toArray();
    List<Hit> hits = new ArrayList<>();
    for (int id : rarest) {
      if (hits.isEmpty() || hits.size() + concordance.count(id) <= MOST_OCCURRENCES) {
        for (int k = 0; k < concordance.count(id); k++) {
          hits.add(new Hit(concordance.place(id, k), id));
        }
      }
    }
    hits.sort(Comparator.comparingInt(Hit::at));
    return hits;
  }

  /** Stretches as long as the quotation, and as long as its omissions may make it. */
  private Set<Stretch> stretches() {
    long omissions =
        notation.words().stream()
            .flatMap(word -> word.before().stream())
            .filter(mark -> mark.kind() == Mark.Kind.OMISSION)
            .count();
    int own = ids.length * 3 / 2 + 10;
    List<Hit> hits = hits();
    Set<Stretch> found = new LinkedHashSet<>(heaviest(hits, own, own));
    if (omissions > 0) {
      int reach = (int) Math.min(MOST_REACHES, omissions) * REACH_OF_OMISSION;
      found.addAll(heaviest(hits, own + reach, own));
    }
    return found;
  }

  /** The stretches with the greatest weight of distinct words, one for each neighbourhood. */
  private List<Stretch> heaviest(List<Hit> hits, int length, int margin) {
    Map<Integer, Stretch> best = new HashMap<>();
    Map<Integer, Integer> inside = new HashMap<>();
    double weight = 0;
    int last = 0;
    for (int first = 0; first < hits.size(); first++) {
      int start = hits.get(first).at();
      int limit = Math.min(start + length, concordance.strandEnd(start));
      for (; last < hits.size() && hits.get(last).at() < limit; last++) {
        int word = hits.get(last).word();
        weight += inside.merge(word, 1, Integer::sum) == 1 ? weight(word) : 0;
      }
      Stretch stretch = stretch(start, hits.get(last - 1).at(), weight, margin);
      best.merge(start / length, stretch, (a, b) -> a.weight >= b.weight ? a : b);
      int word = hits.get(first).word();
      weight -= inside.merge(word, -1, Integer::sum) == 0 ? weight(word) : 0;
    }
    double heaviest = best.values().stream().mapToDouble(Stretch::weight).max().orElse(0);
    return best.values().stream()
        .filter(stretch -> stretch.weight >= heaviest * WORTH_ALIGNING)
        .sorted(
            Comparator.comparingDouble((Stretch s) -> -s.weight).thenComparingInt(Stretch::from))
        .limit(MOST_STRETCHES)
        .toList();
  }

  private Stretch stretch(int start, int last, double weight, int margin) {
    int from = Math.max(concordance.strandStart(start), start - margin);
    int to = Math.min(concordance.strandEnd(start), last + margin + 1);
    return new Stretch(from, to, weight);
  }

  /** Aligns the quotation with a stretch: rows are quoted words, columns spoken ones. */
  private Near aligned(Stretch stretch) {
    int rows = ids.length;
    int columns = stretch.to - stretch.from;
    int[] unmarked = unmarked(stretch);
    int[][] score = new int[rows + 1][columns + 1];
    for (int row = 1; row <= rows; row++) {
      score[row][0] = row * UNMARKED;
      boolean marked = row < rows && !notation.words().get(row).before().isEmpty();
      for (int column = 1; column <= columns; column++) {
        int at = stretch.from + column - 1;
        int both = score[row - 1][column - 1] + (same(row - 1, at) ? SAME : DIFFERENT);
        int printedOnly = score[row - 1][column] + UNMARKED;
        int saidOnly = score[row][column - 1] + (marked ? MARKED : unmarked[column - 1]);
        score[row][column] = Math.max(both, Math.max(printedOnly, saidOnly));
      }
    }
    int end = columns;
    for (int column = columns; column >= 0; column--) {
      end = score[rows][column] > score[rows][end] ? column : end;
    }
    return traced(stretch, score, end);
  }

  /** What each spoken word of a stretch costs that is not quoted, and no mark says so. */
  private int[] unmarked(Stretch stretch) {
    int[] costs = new int[stretch.to - stretch.from];
    Arrays.setAll(
        costs,
        i -> tolerance.filler(stretch.from + i, stretch.from + i + 1) == 1 ? FILLER : UNMARKED);
    return costs;
  }

  private boolean same(int word, int at) {
    QuotedWord quoted = notation.words().get(word);
    return quoted.letters().isPresent()
        ? quoted.letters().get().matcher(Words.folded(concordance.printed(at))).matches()
        : ids[word] == concordance.word(at);
  }

  private Near traced(Stretch stretch, int[][] score, int end) {
    int[] places = new int[ids.length];
    Arrays.fill(places, Match.NOWHERE);
    double weight = 0;
    int shared = 0;
    int column = end;
    for (int row = ids.length; row > 0; ) {
      int at = stretch.from + column - 1;
      boolean same = column > 0 && same(row - 1, at);
      int both =
          column > 0 ? score[row - 1][column - 1] + (same ? SAME : DIFFERENT) : Integer.MIN_VALUE;
      if (column > 0 && score[row][column] == both) {
        places[row - 1] = at;
        weight += same ? weight(ids[row - 1]) : 0;
        shared += same ? 1 : 0;
        row--;
        column--;
      } else if (score[row][column] == score[row - 1][column] + UNMARKED) {
        row--;
      } else {
        column--;
      }
    }
    double all = Arrays.stream(ids).mapToDouble(this::weight).sum();
    return new Near(new Match(places), weight / all, shared);
  }
}
