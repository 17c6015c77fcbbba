package org.exemplar.record;

import org.exemplar.coding.Coding;

/**
 * A coding that lost its place when a text was corrected: its words are gone, or nobody but its
 * coder can tell where they went. It counts nowhere until the coder places it anew or drops it.
 *
 * @param coding as it stood on the former text
 * @param version of the transcript's text on which it stood, from 1
 */
public record UnplacedCoding(Coding coding, int version) {

  /**
   * Refuses versions below 1.
   *
   * @throws IllegalArgumentException if {@code version} is below 1
   */
  public UnplacedCoding {
    if (version < 1) {
      throw new IllegalArgumentException("versions are counted from 1, not " + version);
    }
  }
}
