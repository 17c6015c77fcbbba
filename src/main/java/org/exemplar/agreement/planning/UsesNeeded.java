package org.exemplar.agreement.planning;

/**
 * Our own rule of thumb, and no more than that: code twice so many transcripts that each key code
 * has 10 uses in them, because an interval of fewer says little.
 */
public final class UsesNeeded {

  /** Uses that each key code should have. */
  public static final int USES = 10;

  private UsesNeeded() {}

  /**
   * Transcripts in which a code has 10 uses, if it goes on as it did so far; rounded up.
   *
   * @param uses so far, at least 1
   * @param transcripts in which these were counted, with uses or without, at least 1
   * @throws IllegalArgumentException if there is nothing to go by
   */
  public static long transcripts(int uses, int transcripts) {
    if (uses < 1 || transcripts < 1) {
      throw new IllegalArgumentException(uses + " uses in " + transcripts + " transcripts");
    }
    return ((long) USES * transcripts + uses - 1) / uses;
  }
}
