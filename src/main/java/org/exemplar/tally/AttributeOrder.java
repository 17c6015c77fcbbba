package org.exemplar.tally;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of an attribute's values in tables: by the number they begin with where both do, so
 * that {@code 5-14} stands before {@code 45-54}; otherwise by letters, whatever their case.
 */
public enum AttributeOrder implements Comparator<String>, Serializable {
  /** The one order. */
  INSTANCE;

  private static final Pattern NUMBER = Pattern.compile("([0-9]+).*", Pattern.DOTALL);

  @Override
  public int compare(String left, String right) {
    Matcher first = NUMBER.matcher(left);
    Matcher second = NUMBER.matcher(right);
    if (first.matches() && second.matches()) {
      int byNumber = new BigInteger(first.group(1)).compareTo(new BigInteger(second.group(1)));
      if (byNumber != 0) {
        return byNumber;
      }
    }
    int byLetters = String.CASE_INSENSITIVE_ORDER.compare(left, right);
    return byLetters != 0 ? byLetters : left.compareTo(right);
  }
}
