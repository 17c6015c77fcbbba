package org.exemplar.study.desk;

import java.util.List;
import java.util.Set;
import org.exemplar.codebook.Codebook;
import org.exemplar.coding.Coding;
import org.exemplar.transcript.Transcript;

/**
 * A transcript as its coder sees it.
 *
 * @param transcript its text and turns
 * @param codings the coder's own, in the order of the text
 * @param heard the numbers of the turns that are participants', from 1
 * @param codebook what the coder chooses from
 * @param finished whether the coder declared it finished in the present round, so that it stays as
 *     it is
 */
public record OwnTranscript(
    Transcript transcript,
    List<Coding> codings,
    Set<Integer> heard,
    Codebook codebook,
    boolean finished) {

  /** Keeps its own copy. */
  public OwnTranscript {
    codings = List.copyOf(codings);
    heard = Set.copyOf(heard);
  }

  /** How many of the turns that are heard have a coding in them. */
  public int coded() {
    return (int)
        transcript.turns().stream()
            .filter(turn -> heard.contains(turn.number()))
            .filter(turn -> codings.stream().anyMatch(c -> c.span().overlaps(turn.span())))
            .count();
  }
}
