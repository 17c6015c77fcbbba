package org.exemplar.alignment;

import java.util.Arrays;

/**
 * Where each quoted word stands in a concordance's series: one place for each, rising; {@link
 * #NOWHERE} for a word that stands nowhere.
 */
final class Match {

  static final int NOWHERE = -1;

  private final int[] places;

  /** Keeps its own copy of the places. */
  Match(int[] places) {
    this.places = places.clone();
  }

  /** Where the word of an index stands. */
  int place(int word) {
    return places[word];
  }

  int first() {
    return Arrays.stream(places).filter(place -> place != NOWHERE).findFirst().orElse(NOWHERE);
  }

  int last() {
    return Arrays.stream(places).max().orElse(NOWHERE);
  }

  /** How many words lie between the first and the last. */
  int extent() {
    return last() - first() + 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Match that && Arrays.equals(places, that.places);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(places);
  }

  @Override
  public String toString() {
    return "Match" + Arrays.toString(places);
  }
}
