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
import org.exemplar.record.FrozenCodings;
import org.exemplar.transcript.Transcript;
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
    CODED,
    /** Rules and models go through every transcript. */
    EVERYTHING
  }

  private final Map<CoderId, Ground> grounds = new LinkedHashMap<>();
  private final Map<CoderId, Set<TranscriptId>> seen = new LinkedHashMap<>();
  private final List<Finished> otherText = new ArrayList<>();
  private final List<Finished> codedAgain = new ArrayList<>();

  private SeenTranscripts() {}

  /**
   * What these coders saw in a round. A coder who declared nothing in any round is taken to have
   * seen the transcripts that have a coding of theirs. Two kinds of declarations do not count:
   * those of a text that has since become another, and those of a transcript that the same coder
   * declared finished again in a later round, where the codings of this one were not frozen: those
   * that there are were made in the later.
   *
   * @param coders in the order in which they are compared
   * @param codings of these coders, and others
   * @param finished all declarations
   * @param frozen what of them was kept
   * @param transcripts as they stand
   * @param round from 1
   */
  public static SeenTranscripts of(
      Collection<CoderId> coders,
      CodingSet codings,
      List<Finished> finished,
      List<FrozenCodings> frozen,
      Collection<Transcript> transcripts,
      int round) {
    SeenTranscripts result = new SeenTranscripts();
    for (CoderId coder : coders) {
      List<Finished> declared = finished.stream().filter(f -> f.coder().equals(coder)).toList();
      result.grounds.put(coder, declared.isEmpty() ? Ground.CODED : Ground.DECLARED);
      result.seen.put(
          coder,
          declared.isEmpty()
              ? coded(coder, codings)
              : result.declared(declared, frozen, transcripts, round));
    }
    return result;
  }

  private Set<TranscriptId> declared(
      List<Finished> byCoder,
      List<FrozenCodings> frozen,
      Collection<Transcript> transcripts,
      int round) {
    Set<TranscriptId> those = new LinkedHashSet<>();
    for (Finished one : byCoder) {
      if (one.round() != round) {
        continue;
      }
      boolean isKept = frozen.stream().anyMatch(f -> f.isOf(one));
      if (transcripts.stream().anyMatch(t -> isOtherText(t, one))) {
        otherText.add(one);
      } else if (!isKept && byCoder.stream().anyMatch(f -> f.isLaterThan(one))) {
        codedAgain.add(one);
      } else {
        those.add(one.transcript());
      }
    }
    return those;
  }

  private static boolean isOtherText(Transcript transcript, Finished declared) {
    return transcript.id().equals(declared.transcript())
        && !transcript.digest().equals(declared.digest());
  }

  private static Set<TranscriptId> coded(CoderId coder, CodingSet codings) {
    return codings.stream()
        .filter(c -> c.coder().equals(coder))
        .map(Coding::transcript)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The same, where some of the coders saw every transcript. */
  public SeenTranscripts withAll(
      Collection<CoderId> everything, Collection<Transcript> transcripts) {
    SeenTranscripts result = new SeenTranscripts();
    result.grounds.putAll(grounds);
    result.seen.putAll(seen);
    result.otherText.addAll(otherText);
    result.codedAgain.addAll(codedAgain);
    Set<TranscriptId> all =
        transcripts.stream()
            .map(Transcript::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (CoderId coder : everything) {
      if (grounds.containsKey(coder)) {
        result.seen.put(coder, all);
        result.grounds.put(coder, Ground.EVERYTHING);
      }
    }
    return result;
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
    return grounds.keySet().stream().filter(coder -> saw(coder, transcript)).toList();
  }

  /** Declarations of the round that do not count because the text has become another. */
  public List<Finished> otherText() {
    return Collections.unmodifiableList(otherText);
  }

  /** Declarations of the round that do not count because the coder coded again in a later one. */
  public List<Finished> codedAgain() {
    return Collections.unmodifiableList(codedAgain);
  }
}
