package org.exemplar.tally;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.exemplar.coding.Coding;
import org.exemplar.participant.Participant;

/**
 * A coding of words that count, with the turns in which they stand.
 *
 * @param coding the coding
 * @param turns those turns that count and share a word with it, in order; at least one
 */
public record VoicedCoding(Coding coding, List<SpokenTurn> turns) {

  /**
   * Refuses a coding that nobody voiced.
   *
   * @throws IllegalArgumentException if there is no turn
   */
  public VoicedCoding {
    turns = List.copyOf(turns);
    if (turns.isEmpty()) {
      throw new IllegalArgumentException("nobody voiced " + coding);
    }
  }

  /** The coding with those of its turns that some of those present said; nothing if none are. */
  Optional<VoicedCoding> among(Predicate<Presence> who) {
    List<SpokenTurn> theirs = turns.stream().filter(turn -> who.test(turn.presence())).toList();
    return theirs.isEmpty() ? Optional.empty() : Optional.of(new VoicedCoding(coding, theirs));
  }

  /** Who said these words, in order of speaking; empty where only collective speakers did. */
  public List<Participant> participants() {
    return turns.stream().flatMap(t -> t.presence().participant().stream()).distinct().toList();
  }
}
