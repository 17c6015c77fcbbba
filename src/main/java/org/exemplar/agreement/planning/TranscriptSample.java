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
import org.exemplar.transcript.TranscriptId;

/**
 * A random choice of transcripts.
 *
 * <p>Of each stratum, in the order in which strata first occur, the transcripts are shuffled by
 * {@link Collections#shuffle(List, Random)}, one generator for all, and the first are taken. Both
 * that method and {@link Random} are specified to the last step, so that a seed gives the same
 * choice everywhere.
 *
 * <p>Places are given to strata one after another: first one to each while there are enough, the
 * largest first; then always to the one with the largest quotient of its size and twice its places
 * plus one (the method of Webster and Sainte-Laguë). Of equals the earlier comes first.
 */
public final class TranscriptSample {

  private TranscriptSample() {}

  /**
   * Chooses.
   *
   * @param strata for each transcript, in the study's order, the stratum to which it belongs; one
   *     stratum for all makes a simple random choice
   * @param count how many, from 0 to all
   * @param random seeded
   * @return in the study's order
   * @throws IllegalArgumentException if there are not so many
   */
  public static Set<TranscriptId> of(Map<TranscriptId, String> strata, int count, Random random) {
    if (count < 0 || count > strata.size()) {
      throw new IllegalArgumentException(count + " of " + strata.size() + " transcripts");
    }
    Map<String, Stratum> byName = new LinkedHashMap<>();
    strata.forEach(
        (transcript, name) ->
            byName.computeIfAbsent(name, n -> new Stratum()).transcripts.add(transcript));
    for (int place = 0; place < count; place++) {
      byName.values().stream().min(Stratum.NEXT).orElseThrow().places++;
    }
    Set<TranscriptId> chosen = new LinkedHashSet<>();
    byName.values().forEach(stratum -> chosen.addAll(stratum.draw(random)));
    Set<TranscriptId> ordered = new LinkedHashSet<>(strata.keySet());
    ordered.retainAll(chosen);
    return Collections.unmodifiableSet(ordered);
  }

  private static final class Stratum {
    /**
     * Those without a place first, then by quotient; of equals, a stream keeps the earlier. None
     * gets more places than it has transcripts: the quotient of a stratum of n transcripts is n /
     * (2n + 1) when all are taken, below one half, and n / (2n − 1) or more, above it, before.
     */
    static final Comparator<Stratum> NEXT =
        Comparator.comparing((Stratum s) -> s.places > 0).thenComparing(Stratum::compareQuotients);

    private final List<TranscriptId> transcripts = new ArrayList<>();
    private int places;

    private static int compareQuotients(Stratum one, Stratum other) {
      return Long.compare(
          (long) other.transcripts.size() * (2L * one.places + 1),
          (long) one.transcripts.size() * (2L * other.places + 1));
    }

    List<TranscriptId> draw(Random random) {
      List<TranscriptId> shuffled = new ArrayList<>(transcripts);
      Collections.shuffle(shuffled, random);
      return shuffled.subList(0, places);
    }
  }
}
