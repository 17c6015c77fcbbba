package org.exemplar.linguistics.corenlp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exemplar.linguistics.Token;

/**
 * Finds a lemma without which a TokensRegex pattern cannot be found. Only plain sequences of tokens
 * are understood, such as {@code [{lemma:save}] []{0,2} [{tag:NN}]}; of others nothing is said.
 */
final class RequiredLemma {

  /** A token in brackets, without brackets inside, and how often it stands. */
  private static final Pattern TOKEN =
      Pattern.compile("\\s*\\[([^\\[\\]]*)]\\s*(\\{\\s*(\\d+)[^}]*}|[?*+]\\??)?\\s*");

  /** Attributes that must all fit, one of them a lemma spelled out. */
  private static final Pattern LEMMA =
      Pattern.compile(
          "\\s*\\{(?:[^{}!&|/]*;)?\\s*lemma\\s*:\\s*(\"?)(\\p{L}+)\\1\\s*(?:;[^{}!&|]*)?}\\s*");

  private RequiredLemma() {}

  static Optional<String> of(String pattern) {
    Optional<String> found = Optional.empty();
    Matcher token = TOKEN.matcher(pattern);
    int at = 0;
    while (at < pattern.length()) {
      if (!token.region(at, pattern.length()).lookingAt()) {
        return Optional.empty();
      }
      Matcher lemma = LEMMA.matcher(token.group(1));
      if (found.isEmpty() && standsAtLeastOnce(token) && lemma.matches()) {
        found = Optional.of(Token.fold(lemma.group(2)));
      }
      at = token.end();
    }
    return found;
  }

  private static boolean standsAtLeastOnce(Matcher token) {
    boolean counted = token.group(3) != null;
    return counted
        ? !token.group(3).matches("0+")
        : token.group(2) == null || token.group(2).startsWith("+");
  }
}
