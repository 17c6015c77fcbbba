package org.exemplar.comparison;

import java.util.Arrays;
import java.util.List;

/** Counts the uses of one code. */
final class UseCount {

  private final long[] seen;
  private final long[] byCoder;
  private final long[] onlyBy;
  private long units;
  private long byAll;
  private long sharing;
  private long bySome;

  UseCount(int coders) {
    this.seen = new long[coders];
    this.byCoder = new long[coders];
    this.onlyBy = new long[coders];
  }

  CodeUses of(List<ComparedTranscript> transcripts, int code) {
    transcripts.stream()
        .filter(transcript -> Long.bitCount(transcript.seenBy(code)) > 1)
        .forEach(transcript -> add(transcript, code));
    return new CodeUses(units, list(seen), list(byCoder), list(onlyBy), byAll, sharing, bySome);
  }

  private void add(ComparedTranscript transcript, int code) {
    long seenBy = transcript.seenBy(code);
    units += transcript.units();
    for (int coder = 0; coder < seen.length; coder++) {
      seen[coder] += CodersCompared.contains(seenBy, coder) ? transcript.units() : 0;
    }
    for (MarkedUnit mark : transcript.marks(code)) {
      long applied = mark.coders() & seenBy;
      if (applied == seenBy) {
        byAll++;
        sharing += mark.sharing() ? 1 : 0;
      } else if (applied != 0) {
        bySome++;
      }
      for (int coder = 0; coder < byCoder.length; coder++) {
        byCoder[coder] += CodersCompared.contains(applied, coder) ? 1 : 0;
        onlyBy[coder] += applied == 1L << coder ? 1 : 0;
      }
    }
  }

  private static List<Long> list(long[] counts) {
    return Arrays.stream(counts).boxed().toList();
  }
}
