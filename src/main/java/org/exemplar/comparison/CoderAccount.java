package org.exemplar.comparison;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.exemplar.coding.CoderId;

/**
 * What became of all units and codings of one coder. Units add up to those of all transcripts,
 * codings to all of the coder's.
 *
 * @param coder whose account it is
 * @param transcripts that the coder and another saw
 * @param compared units in these
 * @param seenAlone units that no other coder saw
 * @param notSeen units that this coder did not see
 * @param codings that count for a unit that is compared
 * @param unplaced the others, by reason; every reason is there
 */
public record CoderAccount(
    CoderId coder,
    int transcripts,
    long compared,
    long seenAlone,
    long notSeen,
    int codings,
    Map<Unplaced.Why, Integer> unplaced) {

  /** Keeps its own copy. */
  public CoderAccount {
    Map<Unplaced.Why, Integer> whole = new EnumMap<>(Unplaced.Why.class);
    for (Unplaced.Why why : Unplaced.Why.values()) {
      whole.put(why, unplaced.getOrDefault(why, 0));
    }
    unplaced = Collections.unmodifiableMap(whole);
  }
}
