package org.exemplar.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exemplar.coding.CoderId;
import org.exemplar.coding.Coding;
import org.exemplar.coding.CodingSet;
import org.exemplar.record.Finished;
import org.exemplar.transcript.TranscriptId;

/**
 * Which transcripts each coder saw to the end in a round of coding. "Saw it and applied no code"
 * and "did not see it" are different data; only a declaration tells them apart for sure.
 */
public final class SeenTranscripts {

  /** How it is known what a coder saw. */
  public enum Ground {
    /** The coder declared transcripts finished in the round. */
    DECLARED,
    /** Without declarations, the transcripts in which the coder applied any code. */
    CODED
  }

  private final Map<CoderId, Ground> grounds;
  private final Map<CoderId, Set<TranscriptId>> seen;

  private SeenTranscripts(Map<CoderId, Ground> grounds, Map<CoderId, Set<TranscriptId>> seen) {
    this.grounds = Collections.unmodifiableMap(grounds);
    this.seen = seen;
  }

  /**
   * What these coders saw in a round. A coder who declared nothing in any round is taken to have
   * seen the transcripts that have a coding of theirs.
   *
   * @param coders in the order in which they are compared
   * @param codings of these coders, and others
   * @param finished all declarations
   * @param round from 1
   */
  public static SeenTranscripts of(
      Collection<CoderId> coders, CodingSet codings, List<Finished> finished, int round) {
    Map<CoderId, Ground> grounds = new LinkedHashMap<>();
    Map<CoderId, Set<TranscriptId>> seen = new LinkedHashMap<>();
    for (CoderId coder : coders) {
      List<Finished> declared = finished.stream().filter(f -> f.coder().equals(coder)).toList();
      grounds.put(coder, declared.isEmpty() ? Ground.CODED : Ground.DECLARED);
      seen.put(
          coder,
          declared.isEmpty()
              ? coded(coder, codings)
              : declared.stream()
                  .filter(f -> f.round() == round)
                  .map(Finished::transcript)
                  .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
    return new SeenTranscripts(grounds, seen);
  }

  private static Set<TranscriptId> coded(CoderId coder, CodingSet codings) {
    return codings.stream()
        .filter(c -> c.coder().equals(coder))
        .map(Coding::transcript)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The coders, in the order in which they are compared. */
  public List<CoderId> coders() {
    return List.copyOf(grounds.keySet());
  }

  /** How it is known what a coder saw. */
  public Ground ground(CoderId coder) {
    return grounds.get(coder);
  }

  /** Whether a coder saw a transcript. */
  public boolean saw(CoderId coder, TranscriptId transcript) {
    return seen.getOrDefault(coder, Set.of()).contains(transcript);
  }

  /** The coders who saw a transcript, in their order. */
  public List<CoderId> coders(TranscriptId transcript) {
    List<CoderId> who = new ArrayList<>(grounds.keySet());
    who.removeIf(coder -> !saw(coder, transcript));
    return List.copyOf(who);
  }
}
