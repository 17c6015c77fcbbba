package org.exemplar.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.exemplar.alignment.Notation.Mark;
import org.exemplar.alignment.Notation.QuotedWord;

/**
 * All places of a concordance where every word of a quotation stands in order: without a break
 * between marks (fillers and repetitions aside), anywhere later in the strand after an omission,
 * later in the same section after an insertion. Of places that share their end, the shortest
 * counts.
 */
final class PhraseSearch {

  /** Above this many occurrences of the rarest word, looking for its strands saves no time. */
  private static final int FEW = 2000;

  /** Words between two marks: a half-open range of the quoted words. */
  private record Segment(int from, int to, boolean afterOmission) {}

  private final Notation notation;
  private final Concordance concordance;
  private final Tolerance tolerance;
  private final int[] ids;
  private final List<Segment> segments;
  private final int[] places;
  private final Set<Long> dead = new HashSet<>();

  private PhraseSearch(Notation notation, Concordance concordance, Tolerance tolerance) {
    this.notation = notation;
    this.concordance = concordance;
    this.tolerance = tolerance;
    this.ids =
        notation.words().stream()
            .mapToInt(w -> w.letters().isPresent() ? -1 : concordance.id(w.folded()))
            .toArray();
    this.segments = segments(notation.words());
    this.places = new int[ids.length];
  }

  /** The places of a quotation, by their end in the series. */
  static List<Match> find(Notation notation, Concordance concordance, Tolerance tolerance) {
    return new PhraseSearch(notation, concordance, tolerance).matches();
  }

  private List<Match> matches() {
    if (segments.isEmpty() || hasUnknownWord()) {
      return List.of();
    }
    Map<Integer, Match> byEnd = new LinkedHashMap<>();
    for (int[] range : strands()) {
      for (int at : starts(segments.get(0), range[0], range[1])) {
        boolean found = align(segments.get(0), at, range[1]) && follow(1, endOf(0), range[1]);
        if (found) {
          Match match = new Match(places);
          byEnd.merge(match.last(), match, (a, b) -> a.extent() <= b.extent() ? a : b);
        }
      }
    }
    return List.copyOf(byEnd.values());
  }

  private boolean hasUnknownWord() {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] < 0 && notation.words().get(i).letters().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The strands worth a look: those with the quotation's rarest word. */
  private List<int[]> strands() {
    int rarest = rarest(0, ids.length);
    List<int[]> ranges = new ArrayList<>();
    if (rarest < 0 || concordance.count(ids[rarest]) > FEW) {
      for (int at = 0; at < concordance.size(); at = concordance.strandEnd(at)) {
        ranges.add(new int[] {at, concordance.strandEnd(at)});
      }
      return ranges;
    }
    int end = 0;
    for (int k = 0; k < concordance.count(ids[rarest]); k++) {
      int place = concordance.place(ids[rarest], k);
      if (place >= end) {
        end = concordance.strandEnd(place);
        ranges.add(new int[] {concordance.strandStart(place), end});
      }
    }
    return ranges;
  }

  /**
   * The word of a range of quoted words with the fewest occurrences; -1 if all have letters
   * changed.
   */
  private int rarest(int from, int to) {
    int best = -1;
    for (int i = from; i < to; i++) {
      if (ids[i] >= 0 && (best < 0 || concordance.count(ids[i]) < concordance.count(ids[best]))) {
        best = i;
      }
    }
    return best;
  }

  /** Places of the word by which a segment is found, in order. */
  private int[] starts(Segment segment, int from, int to) {
    int rarest = rarest(segment.from, segment.to);
    if (rarest < 0) {
      int[] all = new int[to - from];
      Arrays.setAll(all, i -> from + i);
      return all;
    }
    int first = concordance.firstFrom(ids[rarest], from);
    int last = concordance.firstFrom(ids[rarest], to);
    int[] found = new int[last - first];
    Arrays.setAll(found, i -> concordance.place(ids[rarest], first + i));
    return found;
  }

  /** Writes the places of a segment whose rarest word (or first, if none) stands at {@code at}. */
  private boolean align(Segment segment, int at, int limit) {
    int pivot = Math.max(segment.from, rarest(segment.from, segment.to));
    if (!fits(pivot, at)) {
      return false;
    }
    places[pivot] = at;
    if (!backward(pivot, segment, at) || !forward(pivot, segment, limit)) {
      return false;
    }
    tighten(segment);
    return true;
  }

  /** Where words were passed over that repeat the words before them, takes the later ones. */
  private void tighten(Segment segment) {
    int q = segment.to - 2;
    while (q >= segment.from && places[q] == places[q + 1] - 1) {
      q--;
    }
    if (q < segment.from) {
      return;
    }
    int begin = places[q + 1] - (q + 1 - segment.from);
    for (int k = segment.from; k <= q; k++) {
      if (begin < places[segment.from] || !fits(k, begin + k - segment.from)) {
        return;
      }
    }
    for (int k = segment.from; k <= q; k++) {
      places[k] = begin + k - segment.from;
    }
  }

  private boolean forward(int pivot, Segment segment, int limit) {
    int at = places[pivot] + 1;
    for (int q = pivot + 1; q < segment.to; q++) {
      while (at < limit && !fits(q, at)) {
        int passed = tolerance.passable(at, places[segment.from], limit);
        if (passed == 0) {
          return false;
        }
        at += passed;
      }
      if (at >= limit) {
        return false;
      }
      places[q] = at++;
    }
    return true;
  }

  /**
   * Words before the pivot: without a break, or else from each place where the segment may begin.
   */
  private boolean backward(int pivot, Segment segment, int at) {
    int floor = concordance.strandStart(at);
    int place = at - 1;
    for (int q = pivot - 1; q >= segment.from; q--, place--) {
      if (place < floor || !fits(q, place)) {
        return backwardCleaned(pivot, segment, at, floor);
      }
      places[q] = place;
    }
    return true;
  }

  private boolean backwardCleaned(int pivot, Segment segment, int at, int floor) {
    int reach = pivot - segment.from;
    int earliest = Math.max(floor, at - 3 * reach - 8);
    for (int begin = at - reach - 1; begin >= earliest; begin--) {
      if (fits(segment.from, begin)) {
        places[segment.from] = begin;
        Segment head = new Segment(segment.from, pivot + 1, false);
        if (forward(segment.from, head, at + 1) && places[pivot] == at) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean fits(int quoted, int at) {
    if (ids[quoted] >= 0) {
      return ids[quoted] == concordance.word(at);
    }
    Pattern letters = notation.words().get(quoted).letters().orElseThrow();
    return letters.matcher(Words.folded(concordance.printed(at))).matches();
  }

  private int endOf(int segment) {
    return places[segments.get(segment).to - 1] + 1;
  }

  /** Aligns segment {@code k} and all after it, each as early as may be, from a place on. */
  private boolean follow(int k, int from, int limit) {
    if (k == segments.size()) {
      return true;
    }
    long state = (long) k << 32 | from;
    if (dead.contains(state)) {
      return false;
    }
    Segment segment = segments.get(k);
    int reach = segment.afterOmission ? limit : Math.min(limit, within(from));
    int last = Math.min(limit, reach + 3 * (segment.to - segment.from) + 8);
    boolean laterMayHelp = k + 1 < segments.size() && !segments.get(k + 1).afterOmission;
    for (int at : starts(segment, from, last)) {
      boolean stands = align(segment, at, limit);
      if (stands && places[segment.from] >= from && places[segment.from] < reach) {
        if (follow(k + 1, endOf(k), limit)) {
          return true;
        }
        if (!laterMayHelp) {
          break;
        }
      }
    }
    dead.add(state);
    return false;
  }

  /**
   * An insertion stays in its section; where it replaces nothing, it may stand at a section's end.
   */
  private int within(int from) {
    int end = concordance.sectionEnd(from - 1);
    return from == end ? end + 1 : end;
  }

  private static List<Segment> segments(List<QuotedWord> words) {
    List<Segment> found = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || !words.get(i).before().isEmpty()) {
        boolean omission =
            words.get(from).before().stream().anyMatch(m -> m.kind() == Mark.Kind.OMISSION);
        found.add(new Segment(from, i, omission));
        from = i;
      }
    }
    return words.isEmpty() ? List.of() : found;
  }
}
