package org.exemplar.record;

import java.util.Optional;
import java.util.OptionalLong;
import org.exemplar.coding.CoderId;
import org.exemplar.transcript.TranscriptId;

/**
 * That a coder is to code a transcript in a round, and how that came about.
 *
 * @param coder who
 * @param transcript which
 * @param round of coding, from 1
 * @param seed of the random choice of the transcripts that several code; empty where the sheet does
 *     not say that chance chose
 * @param stratifiedBy what the choice was stratified by; empty if by nothing
 * @param blind whether the coder codes blind to the others; empty where the sheet does not say it
 */
public record Assignment(
    CoderId coder,
    TranscriptId transcript,
    int round,
    OptionalLong seed,
    Optional<String> stratifiedBy,
    Optional<Boolean> blind) {

  /**
   * Refuses rounds below 1.
   *
   * @throws IllegalArgumentException if {@code round} is below 1
   */
  public Assignment {
    if (round < 1) {
      throw new IllegalArgumentException("rounds are counted from 1, not " + round);
    }
  }
}
