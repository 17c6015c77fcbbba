package org.exemplar.comparison;

import java.util.List;
import java.util.Map;
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
    Map<Integer, List<Mark>> marks,
    Map<Integer, Long> knewCode) {

  TranscriptId id() {
    return transcript.transcript().id();
  }

  int units() {
    return transcript.units().size();
  }

  List<Mark> marks(int code) {
    return marks.getOrDefault(code, List.of());
  }

  /** Who could have applied a code here. */
  long seenBy(int code) {
    return seenBy & knewCode.getOrDefault(code, -1L);
  }

  boolean isShared() {
    return Long.bitCount(seenBy) > 1;
  }
}
