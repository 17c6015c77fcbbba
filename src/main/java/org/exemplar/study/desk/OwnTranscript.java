package org.exemplar.study.desk;

import java.util.List;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coding;
import org.exemplar.transcript.Transcript;

/**
 * A transcript as its coder sees it.
 *
 * @param transcript its text and turns
 * @param codings the coder's own, in the order of the text
 * @param codebook what the coder chooses from
 * @param finished whether the coder declared it finished in the present round, so that it stays as
 *     it is
 */
public record OwnTranscript(
    Transcript transcript, List<Coding> codings, Codebook codebook, boolean finished) {

  /** Keeps its own copy. */
  public OwnTranscript {
    codings = List.copyOf(codings);
  }
}
