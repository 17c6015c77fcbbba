package org.exemplar.tally;

/**
 * A number with its denominator: {@code number} of {@code of}.
 *
 * @param number at least 0
 * @param of at least {@code number}
 */
public record Count(int number, int of) {

  /**
   * Refuses a part that is greater than its whole.
   *
   * @throws IllegalArgumentException if it is, or is below 0
   */
  public Count {
    if (number < 0 || of < number) {
      throw new IllegalArgumentException(number + " of " + of);
    }
  }
}
