package org.exemplar.record;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.exemplar.coding.CoderId;
import org.exemplar.text.TextDigest;
import org.exemplar.transcript.Transcript;
import org.exemplar.transcript.TranscriptId;

/**
 * A coder's declaration that a transcript is coded to its end: what they did not code they saw and
 * left.
 *
 * @param coder who
 * @param transcript which
 * @param round of coding, from 1
 * @param digest of the text they read
 * @param at when
 */
public record Finished(
    CoderId coder, TranscriptId transcript, int round, TextDigest digest, Instant at) {

  /**
   * Refuses rounds below 1.
   *
   * @throws IllegalArgumentException if {@code round} is below 1
   */
  public Finished {
    if (round < 1) {
      throw new IllegalArgumentException("rounds are counted from 1, not " + round);
    }
  }

  /** Whether this is of a transcript with the text that it has now. */
  public boolean isOfText(Transcript text) {
    return transcript.equals(text.id()) && digest.equals(text.digest());
  }

  /**
   * The declaration that a coder made last of a transcript, whatever its round; of equals the
   * later.
   */
  public static Optional<Finished> last(
      Collection<Finished> declared, CoderId coder, TranscriptId transcript) {
    return declared.stream()
        .filter(one -> one.coder.equals(coder) && one.transcript.equals(transcript))
        .reduce((earlier, later) -> later.at.isBefore(earlier.at) ? earlier : later);
  }

  /** Whether this is of the same coder and transcript as another declaration, in a later round. */
  public boolean isLaterThan(Finished other) {
    return coder.equals(other.coder) && transcript.equals(other.transcript) && round > other.round;
  }
}
