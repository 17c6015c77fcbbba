package org.exemplar.record;

import org.exemplar.transcript.Transcript;

/**
 * A transcript as it read before it was corrected. It stays in the study, because what was coded
 * and declared on it refers to it.
 *
 * @param text with its turns
 * @param version its number among the versions of this transcript, from 1
 */
public record EarlierText(Transcript text, int version) {

  /**
   * Refuses versions below 1.
   *
   * @throws IllegalArgumentException if {@code version} is below 1
   */
  public EarlierText {
    if (version < 1) {
      throw new IllegalArgumentException("versions are counted from 1, not " + version);
    }
  }
}
