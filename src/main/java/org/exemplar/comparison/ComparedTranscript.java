package org.exemplar.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.exemplar.transcript.TranscriptId;

/**
 * A transcript in which coders are compared.
 *
 * @param transcript cut into units
 * @param seenBy the coders who saw it, as bits of {@link CodersCompared}
 * @param marks by position of the code; in the order of the units
 * @param knewCode by position of the code, the coders whose codebook had it, as bits; codes that
 *     are not there were known to all
 */
record ComparedTranscript(
    UnitizedTranscript transcript,
    long seenBy,
    Map<Integer, List<MarkedUnit>> marks,
    Map<Integer, Long> knewCode) {

  TranscriptId id() {
    return transcript.transcript().id();
  }

  int units() {
    return transcript.units().size();
  }

  List<MarkedUnit> marks(int code) {
    return marks.getOrDefault(code, List.of());
  }

  /** Who could have applied a code here. */
  long seenBy(int code) {
    return seenBy & knewCode.getOrDefault(code, -1L);
  }

  /** Whether all of these coders saw it and could have applied a code here. */
  boolean couldAll(long coders, int code) {
    return (seenBy(code) & coders) == coders;
  }

  /** The units on which those who saw them differ about a code, by position, in order. */
  List<Integer> differing(int code) {
    long seen = seenBy(code);
    return marks(code).stream()
        .filter(mark -> (mark.coders() & seen) != 0 && (mark.coders() & seen) != seen)
        .map(MarkedUnit::unit)
        .toList();
  }

  /** How many units anybody marked with a code that the coder and others could have applied. */
  long unitsWithAnyCode() {
    return marks.entrySet().stream()
        .flatMap(
            of -> of.getValue().stream().filter(mark -> (mark.coders() & seenBy(of.getKey())) != 0))
        .map(MarkedUnit::unit)
        .distinct()
        .count();
  }

  /** On how many units those who saw them differ about any of so many codes. */
  long differingUnits(int codes) {
    return IntStream.range(0, codes)
        .boxed()
        .flatMap(code -> differing(code).stream())
        .distinct()
        .count();
  }

  UnitPlace place(int unit) {
    return new UnitPlace(id(), transcript.units().get(unit));
  }

  boolean isShared() {
    return Long.bitCount(seenBy) > 1;
  }
}
