package org.exemplar.agreement.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.exemplar.coding.CoderId;
import org.exemplar.transcript.TranscriptId;

/**
 * Which transcripts are coded by several persons, and who codes what: the chosen ones by so many
 * different persons, all others by one.
 *
 * <p>From the seed come, in this order, the choice ({@link TranscriptSample}), the order of coders
 * and the order in which transcripts are handed out, the chosen ones first. Each place goes to the
 * coder with the fewest transcripts so far; of equals, to the one who shares the fewest with those
 * who have this transcript already; of these to the first in the shuffled order. So loads differ by
 * one transcript at most, and pairs of coders meet about equally often.
 *
 * @param chosen the transcripts that several code, in the study's order
 * @param coders in the order given
 * @param assignments by coder in this order, then in the study's order
 */
public record DoubleCoding(
    Set<TranscriptId> chosen, List<CoderId> coders, List<Assignment> assignments) {

  /**
   * A coder and a transcript.
   *
   * @param coder who codes
   * @param transcript what
   */
  public record Assignment(CoderId coder, TranscriptId transcript) {}

  /** Keeps its own copies. */
  public DoubleCoding {
    chosen = Collections.unmodifiableSet(new LinkedHashSet<>(chosen));
    coders = List.copyOf(coders);
    assignments = List.copyOf(assignments);
  }

  /**
   * Chooses and assigns.
   *
   * @param strata each transcript's stratum, in the study's order
   * @param count how many transcripts several persons code
   * @param coders at least {@code each}, all different
   * @param each how many persons code a chosen transcript, at least 2
   * @param seed of the random generator
   * @throws IllegalArgumentException if there are too few transcripts or coders
   */
  public static DoubleCoding of(
      Map<TranscriptId, String> strata, int count, List<CoderId> coders, int each, long seed) {
    if (each < 2 || Set.copyOf(coders).size() < coders.size() || coders.size() < each) {
      throw new IllegalArgumentException(each + " of " + coders);
    }
    Random random = new Random(seed);
    Set<TranscriptId> chosen = TranscriptSample.of(strata, count, random);
    List<CoderId> shuffled = new ArrayList<>(coders);
    Collections.shuffle(shuffled, random);
    List<TranscriptId> handedOut = new ArrayList<>(strata.keySet());
    Collections.shuffle(handedOut, random);
    handedOut.sort(Comparator.comparing(transcript -> !chosen.contains(transcript)));
    Desks desks = new Desks(shuffled);
    handedOut.forEach(transcript -> desks.give(transcript, chosen.contains(transcript) ? each : 1));
    return new DoubleCoding(chosen, coders, desks.assignments(coders, strata.keySet()));
  }

  /** How many transcripts each coder has, in the order of the coders. */
  public Map<CoderId, Integer> loads() {
    Map<CoderId, Integer> loads = new LinkedHashMap<>();
    coders.forEach(coder -> loads.put(coder, 0));
    assignments.forEach(a -> loads.merge(a.coder(), 1, Integer::sum));
    return Collections.unmodifiableMap(loads);
  }

  /** What lies on the coders' desks while transcripts are handed out. */
  private static final class Desks {
    private final Map<CoderId, List<TranscriptId>> desks = new LinkedHashMap<>();

    Desks(List<CoderId> coders) {
      coders.forEach(coder -> desks.put(coder, new ArrayList<>()));
    }

    void give(TranscriptId transcript, int persons) {
      List<CoderId> free = new ArrayList<>(desks.keySet());
      List<CoderId> taken = new ArrayList<>();
      for (int person = 0; person < persons; person++) {
        CoderId next =
            Collections.min(
                free,
                Comparator.comparingInt((CoderId coder) -> desks.get(coder).size())
                    .thenComparingLong(coder -> together(coder, taken)));
        free.remove(next);
        taken.add(next);
      }
      taken.forEach(coder -> desks.get(coder).add(transcript));
    }

    private long together(CoderId coder, List<CoderId> others) {
      return others.stream()
          .flatMap(other -> desks.get(other).stream())
          .filter(desks.get(coder)::contains)
          .count();
    }

    List<Assignment> assignments(List<CoderId> coders, Set<TranscriptId> order) {
      List<Assignment> all = new ArrayList<>();
      for (CoderId coder : coders) {
        order.stream()
            .filter(desks.get(coder)::contains)
            .forEach(transcript -> all.add(new Assignment(coder, transcript)));
      }
      return all;
    }
  }
}
