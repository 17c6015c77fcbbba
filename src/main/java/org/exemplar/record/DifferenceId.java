package org.exemplar.record;

import java.util.regex.Pattern;

/**
 * Names a difference between coders for as long as neither the text nor their codings change:
 * {@code r1-3fa92c11d0ab}, the round of coding and the beginning of a digest. It begins with a
 * letter, so that no spreadsheet program takes it for a number.
 *
 * @param value {@code r}, the round from 1, a hyphen, and 12 hexadecimal digits in lower case
 */
public record DifferenceId(String value) implements Comparable<DifferenceId> {

  private static final Pattern FORM = Pattern.compile("r[1-9]\\d{0,8}-[0-9a-f]{12}");

  /**
   * Refuses what is no such name.
   *
   * @throws IllegalArgumentException if {@code value} has another form
   */
  public DifferenceId {
    if (!isOne(value)) {
      throw new IllegalArgumentException("not the id of a difference: '" + value + "'");
    }
  }

  /** Whether a word has the form of such a name. */
  public static boolean isOne(String value) {
    return FORM.matcher(value).matches();
  }

  /** The round of coding, from 1. */
  public int round() {
    return Integer.parseInt(value.substring(1, value.indexOf('-')));
  }

  @Override
  public int compareTo(DifferenceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
