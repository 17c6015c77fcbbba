package org.exemplar.linguistics;

import java.util.List;
import org.exemplar.text.TextSpan;

/**
 * A sentence and its tokens.
 *
 * @param span from the first token to the last, in UTF-16 units of the transcript's text
 * @param tokens in order, at least one, inside the span
 */
public record Sentence(TextSpan span, List<Token> tokens) {

  /**
   * Refuses a sentence without tokens, or with one outside it.
   *
   * @throws IllegalArgumentException saying so
   */
  public Sentence {
    tokens = List.copyOf(tokens);
    TextSpan whole = span;
    if (tokens.isEmpty() || !tokens.stream().allMatch(token -> whole.contains(token.span()))) {
      throw new IllegalArgumentException("tokens do not fit the sentence at " + span);
    }
  }

  /**
   * The sentence that these tokens make up.
   *
   * @param tokens in order, at least one
   */
  public static Sentence of(List<Token> tokens) {
    TextSpan first = tokens.get(0).span();
    return new Sentence(first.hull(tokens.get(tokens.size() - 1).span()), tokens);
  }
}
