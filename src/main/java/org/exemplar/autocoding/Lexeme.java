package org.exemplar.autocoding;

/**
 * A piece of a rule.
 *
 * @param kind what it is
 * @param text as written, without quotation marks
 * @param column where it begins in the rule, from 1, in code points
 * @param offset where it begins in the rule, in UTF-16 units
 * @param distance the number of a NEAR; otherwise 0
 */
record Lexeme(Kind kind, String text, int column, int offset, int distance) {

  enum Kind {
    WORD,
    QUOTED,
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    NEAR,
    SEPARATOR,
    END
  }

  /** Whether a phrase may go on with this. */
  boolean isWords() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }
}
