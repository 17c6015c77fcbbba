package org.exemplar.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which words of a concordance a cleaned quotation may pass over. */
final class Tolerance {

  /** The longest repetition that is passed over, in words. */
  private static final int LONGEST_REPETITION = 4;

  private final Concordance concordance;
  private final BitSet beginnings = new BitSet();
  private final List<int[]> fillers = new ArrayList<>();
  private final boolean repetitions;

  Tolerance(Concordance concordance, Convention convention) {
    this.concordance = concordance;
    this.repetitions = convention.repetitions();
    for (String filler : convention.fillers()) {
      int[] ids =
          Words.of(filler).stream()
              .mapToInt(span -> concordance.id(Words.folded(span.of(filler))))
              .toArray();
      if (ids.length > 0 && ids[0] >= 0) {
        beginnings.set(ids[0]);
        fillers.add(ids);
      }
    }
  }

  /** How many words of a filler begin at a place; 0 if none does. */
  int filler(int at, int limit) {
    if (!beginnings.get(concordance.word(at))) {
      return 0;
    }
    int longest = 0;
    for (int[] filler : fillers) {
      boolean fits = filler.length > longest && at + filler.length <= limit;
      for (int i = 0; fits && i < filler.length; i++) {
        fits = concordance.word(at + i) == filler[i];
      }
      longest = fits ? filler.length : longest;
    }
    return longest;
  }

  /**
   * How many words at a place are a filler, or repeat what was said just before; 0 if neither.
   *
   * @param from where the words that may be repeated begin
   */
  int passable(int at, int from, int limit) {
    int filler = filler(at, limit);
    return filler > 0 || !repetitions ? filler : repetition(at, from, limit);
  }

  private int repetition(int at, int from, int limit) {
    for (int length = 1; length <= LONGEST_REPETITION && at + length <= limit; length++) {
      if (repeats(at, length, from)) {
        return length;
      }
    }
    return 0;
  }

  private boolean repeats(int at, int length, int from) {
    int before = at;
    for (int i = length - 1; i >= 0; i--) {
      before = beforeFillers(before - 1, from);
      if (before < from || concordance.word(before) != concordance.word(at + i)) {
        return false;
      }
    }
    return true;
  }

  private int beforeFillers(int at, int from) {
    int place = at;
    while (place >= from && filler(place, place + 1) == 1) {
      place--;
    }
    return place;
  }
}
