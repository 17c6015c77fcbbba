package org.exemplar.study.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exemplar.codebook.CodeId;
import org.exemplar.coding.Coder;
import org.exemplar.problem.SourceLocation;
import org.exemplar.text.TextSpan;
import org.exemplar.transcript.TranscriptId;

/**
 * What a sheet brings of one coder.
 *
 * @param coder whose
 * @param where the sheet
 * @param passages in the sheet's order, repetitions included
 * @param covered the transcripts of which the sheet says everything
 * @param finished what the coder says of transcripts
 */
record Brought(
    Coder coder,
    SourceLocation where,
    List<Passage> passages,
    Set<TranscriptId> covered,
    Map<TranscriptId, Boolean> finished) {

  /**
   * A coding, as the sheet gives it.
   *
   * @param transcript where
   * @param span which words
   * @param code what
   * @param memo may be empty
   * @param where the cell of the code
   */
  record Passage(
      TranscriptId transcript, TextSpan span, CodeId code, String memo, SourceLocation where) {}

  Brought {
    passages = List.copyOf(passages);
    covered = Set.copyOf(covered);
    finished = Map.copyOf(finished);
  }
}
