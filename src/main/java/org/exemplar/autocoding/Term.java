package org.exemplar.autocoding;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one word of a rule asks of one word of the text. All words are folded.
 *
 * @param form the word's own form, with {@code *} for any letters
 * @param bases lemmas that satisfy it as well; empty for a literal word and for one with {@code *}
 * @param literal whether lemmas count for nothing
 */
record Term(String form, Set<String> bases, boolean literal) {

  /** Whether the form has a {@code *}. */
  boolean isWildcard() {
    return form.indexOf('*') >= 0;
  }

  /** A test of forms, which also tests lemmas unless the term is literal. */
  Predicate<String> pattern() {
    String expression =
        Stream.of(form.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return Pattern.compile(expression, Pattern.DOTALL).asMatchPredicate();
  }
}
